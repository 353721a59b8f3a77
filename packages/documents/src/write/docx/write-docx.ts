import type { Jurisdiction, Plan } from "@lantoa/core"
import { strToU8, type Zippable, zipSync } from "fflate"
import { chartsIn } from "../printed/charts-in.ts"
import { noExtras, type PrintExtras } from "../printed/extras.ts"
import { printPlan } from "../printed/print-plan.ts"
import { chartXml } from "./chart.ts"
import { documentXml } from "./document.ts"
import {
  appPropertiesXml,
  contentTypesXml,
  corePropertiesXml,
  documentRelationsXml,
  firstHeaderXml,
  packageRelationsXml,
  pageHeaderXml,
  settingsXml,
} from "./parts.ts"
import { stylesXml } from "./styles.ts"

/**
 * A plan as a Word document (*.docx*) that follows the rules of form in force on the jurisdiction's day, Nghị định
 * 30/2020/NĐ-CP since 2020-03-05: letterhead, number, place and date, subject, text, end mark, recipients, signature,
 * annexes. Labels stand as the plan prints them. What a draft leaves open stays open.
 *
 * The same plan gives the same bytes: no clock, no random.
 */
export const writeDocx = (plan: Plan, jurisdiction: Jurisdiction): Uint8Array => docxWith(plan, jurisdiction, noExtras)

/** A document with its charts, as `writeDocx` writes it. */
export const docxWith = (plan: Plan, jurisdiction: Jurisdiction, extras: PrintExtras): Uint8Array => {
  const { printed, form } = printPlan(plan, jurisdiction, extras)
  const charts = chartsIn(printed)
  const { typeName, subject } = printed.head
  const core = corePropertiesXml({
    title: [typeName, subject].filter((part) => part !== null).join(" "),
    creator: plan.document.issuer ?? "",
    day: jurisdiction.day,
  })
  const parts = {
    "[Content_Types].xml": contentTypesXml(charts.length),
    "_rels/.rels": packageRelationsXml,
    "word/document.xml": documentXml(printed, form),
    "word/styles.xml": stylesXml(form),
    "word/settings.xml": settingsXml,
    "word/header1.xml": pageHeaderXml,
    "word/header2.xml": firstHeaderXml,
    "word/_rels/document.xml.rels": documentRelationsXml(charts.length),
    ...Object.fromEntries(charts.map((chart, at) => [`word/charts/chart${at + 1}.xml`, chartXml(chart, form.font)])),
    "docProps/core.xml": core,
    "docProps/app.xml": appPropertiesXml,
  }
  return zipped(parts)
}

const zipped = (parts: Readonly<Record<string, string>>): Uint8Array => {
  const files: Zippable = {}
  for (const [name, text] of Object.entries(parts)) {
    const bytes = strToU8(text)
    files[name] = [bytes, { level: bytes.length < worthDeflating ? 0 : 4, mtime: zipTime }]
  }
  return zipSync(files)
}

/** Bytes below which deflating a part costs more time than it saves room. */
const worthDeflating = 2000

/** Local noon of the first day that a zip can hold: the same bytes in every time zone. */
const zipTime = "1980-01-01T12:00:00"
