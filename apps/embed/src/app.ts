import { checkPlan, deriveObligations, type IsoDate, isIsoDate, type Jurisdiction, type Text } from "@lantoa/core"
import { rules } from "@lantoa/core/rules"
import { type Reading, readPlan, toContract } from "@lantoa/documents/read"
import haNam from "@lantoa/ha-nam-2021"
import vinhLong from "@lantoa/vinh-long-2026"
import { Hono } from "hono"
import { bodyLimit } from "hono/body-limit"
import { HTTPException } from "hono/http-exception"
import { about, problems } from "./texts.ts"

const provinces = [haNam, vinhLong]

/** The largest text that is taken, in bytes. What is over it stays unread, so that the connection has to be closed. */
export const largestBody = 1_000_000
const closing = { connection: "close" }

/** Another application that uses the packages: no server of ours, no database, pure functions behind two routes. */
export const app = (today: () => IsoDate): Hono =>
  new Hono()
    .onError((error) => {
      if (error instanceof HTTPException) return error.getResponse()
      console.error(error)
      return answer(500, problems.fault)
    })
    .get("/", (context) => context.html(about))
    .use("/check", bodyLimit({ maxSize: largestBody, onError: () => answer(413, problems.tooLarge, closing) }))
    .post("/check", async ({ req, json }) => {
      const day = req.query("as-of")
      const asOf = day === undefined || isIsoDate(day) ? day : refuse(400, problems.badDay)
      const text = textOf(req.header("content-type") ?? "text/plain", await req.text())
      const reading = readPlan(text, { provinces, fallbackDay: today() })
      const { jurisdiction, ...found } = checkPlan({ ...reading, rules, asOf, fallbackDay: today() })
      const unit = req.query("unit")
      const owed = unit === undefined ? {} : { obligations: owedBy(unit, reading, jurisdiction) }
      return json({ ...toContract(reading), diagnostics: reading.diagnostics, ...found, ...owed })
    })
    .all("/check", () => answer(405, problems.onlyPost))

/** The plan's text: the body itself, or `{"text": ...}`. */
const textOf = (type: string, body: string): string => {
  const isJson = /^application\/json\b/i.test(type)
  if (!isJson && !/^text\/plain\b/i.test(type)) return refuse(415, problems.badType)
  const text = isJson ? textIn(body) : body
  return text.trim() === "" ? refuse(400, problems.noText) : text
}

const textIn = (body: string): string => {
  try {
    const { text }: { readonly text?: unknown } = Object(JSON.parse(body))
    return typeof text === "string" ? text : ""
  } catch {
    return ""
  }
}

/** What one unit owes, in its own name or as a member of a group. */
const owedBy = (name: string, { plan }: Reading, jurisdiction: Jurisdiction) => {
  const { directory, day } = jurisdiction
  const found = directory.resolve(name, day)
  if (found.kind !== "body") return refuse(404, problems.noUnit)
  const groups = directory.groups.filter((group) => directory.covers(group, found.body, day))
  const owing = new Set<string>([found.body.id, ...groups.map(({ id }) => id)])
  return deriveObligations(plan, jurisdiction).filter(({ obligor }) => "id" in obligor && owing.has(obligor.id))
}

const answer = (status: number, problem: Text, headers = {}) => Response.json({ problem }, { status, headers })

const refuse = (status: 400 | 404 | 415, problem: Text): never => {
  throw new HTTPException(status, { res: answer(status, problem) })
}
