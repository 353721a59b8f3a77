import { strToU8, unzipSync, type Zippable, zipSync } from "fflate"
import { docxLimits } from "../read/files/docx/limits.ts"
import { openPackage } from "../read/files/docx/package/open-package.ts"
import type { Opened } from "../read/flow/index.ts"
import { escapeMarkup } from "../write/text/escape-markup.ts"
import {
  commentsXml,
  type NumberedRemark,
  nextIdAfter,
  withCommentsRelation,
  withCommentsType,
} from "./comments-part.ts"
import { passageFinder } from "./passage-finder.ts"
import type { RevisedDocx, Revision, SourceEdit } from "./revision.ts"
import {
  type ChangeMarks,
  type Replacement,
  type RunEdit,
  type RunRemark,
  rewriteParagraph,
} from "./rewrite-paragraph.ts"
import { scanRuns } from "./scan-runs.ts"
import { runText, type ScannedParagraph } from "./scanned.ts"

const main = "word/document.xml"
const relations = "word/_rels/document.xml.rels"
const comments = "word/comments.xml"
const types = "[Content_Types].xml"

/**
 * Puts changes and remarks into a copy of a .docx (*sửa có dấu vết và nhận xét*): edits as tracked changes, remarks as
 * comments. Rejecting all changes gives back the text. Every part of the package that nothing is put into keeps its
 * bytes.
 *
 * An edit is made only where its words are found in one paragraph of the body beyond doubt; otherwise it is `left`.
 *
 * @returns undefined when the file is no whole .docx, or has no body that could be taken apart: nothing is written then.
 */
export const reviseDocx = (
  bytes: Uint8Array,
  opened: Pick<Opened, "source" | "places">,
  revision: Revision,
): RevisedDocx | undefined => {
  const container = openPackage(bytes, docxLimits)
  const xml = container.read(main)
  const paragraphs = xml === undefined ? undefined : scanRuns(xml)
  if (xml === undefined || paragraphs === undefined || container.troubles.length > 0) return undefined
  const before = container.read(comments)
  const plan = planOf(opened, paragraphs, revision, nextIdAfter(xml, before))
  const { author, at } = revision
  const attributes = ` w:author="${escapeMarkup(author)}"${at === null ? "" : ` w:date="${escapeMarkup(at)}"`}`
  let id = plan.nextId
  const marks: ChangeMarks = { attributes, nextId: () => id++ }
  const replacements = [...plan.work.values()].flatMap(({ edits, paragraph, remarks }) =>
    rewriteParagraph(xml, paragraph, edits, remarks, marks),
  )
  const changed: Record<string, string> = { [main]: replaced(xml, replacements) }
  if (plan.remarks.length > 0) {
    changed[comments] = commentsXml(before, plan.remarks, attributes)
    changed[types] = withCommentsType(container.read(types) ?? "", comments)
    changed[relations] = withCommentsRelation(container.read(relations))
  }
  return { bytes: packed(bytes, changed), made: plan.made, left: plan.left }
}

interface ParagraphWork {
  readonly paragraph: ScannedParagraph
  readonly edits: RunEdit[]
  readonly remarks: RunRemark[]
}

interface Plan {
  readonly work: ReadonlyMap<number, ParagraphWork>
  readonly made: readonly SourceEdit[]
  readonly left: readonly SourceEdit[]
  readonly remarks: readonly NumberedRemark[]
  readonly nextId: number
}

const planOf = (
  opened: Pick<Opened, "source" | "places">,
  paragraphs: readonly ScannedParagraph[],
  { edits, remarks }: Revision,
  firstId: number,
): Plan => {
  const find = passageFinder(opened, paragraphs)
  const work = new Map<number, ParagraphWork>()
  const workOn = (paragraph: ScannedParagraph): ParagraphWork => {
    const known = work.get(paragraph.ordinal) ?? { paragraph, edits: [], remarks: [] }
    work.set(paragraph.ordinal, known)
    return known
  }
  const made: SourceEdit[] = []
  const left: SourceEdit[] = []
  for (const edit of edits) {
    const { paragraph, span } = find(edit.start, edit.end) ?? {}
    const run = span === undefined ? undefined : { start: span[0], end: span[1], write: edit.write }
    if (paragraph !== undefined && run !== undefined && mayEdit(paragraph, workOn(paragraph).edits, run)) {
      workOn(paragraph).edits.push(run)
      made.push(edit)
    } else left.push(edit)
  }
  const firstText = paragraphs.find(({ runs }) => runs.some((run) => runText(run) !== ""))
  const numbered: NumberedRemark[] = []
  for (const { lines, span } of remarks) {
    const found = span === null ? undefined : find(...span)
    const paragraph = found?.paragraph ?? firstText
    if (paragraph === undefined) continue
    const id = firstId + numbered.length
    const [start, end] = wideEnough(found?.span, paragraph)
    workOn(paragraph).remarks.push({ start, end, id })
    numbered.push({ id, lines })
  }
  return { work, made, left, remarks: numbered, nextId: firstId + numbered.length }
}

/** A comment needs something to stand over: the whole paragraph where its own place is empty or not certain. */
const wideEnough = (
  span: readonly [number, number] | undefined,
  { runs }: ScannedParagraph,
): readonly [number, number] =>
  span !== undefined && span[0] < span[1] ? span : [0, runs.reduce((length, run) => length + runText(run).length, 0)]

/** Not over another edit, and not in what a tracked change inserted before. */
const mayEdit = ({ runs }: ScannedParagraph, edits: readonly RunEdit[], { end, start }: RunEdit): boolean => {
  if (edits.some((other) => start <= other.end && other.start <= end)) return false
  let at = 0
  for (const run of runs) {
    const last = at + runText(run).length
    if (run.inserted && start <= last && at <= end) return false
    at = last
  }
  return true
}

const replaced = (xml: string, replacements: readonly Replacement[]): string => {
  const parts: string[] = []
  let at = 0
  for (const { end, start, xml: written } of [...replacements].sort((one, other) => one.start - other.start)) {
    parts.push(xml.slice(at, start), written)
    at = end
  }
  return parts.join("") + xml.slice(at)
}

/** The package with some of its parts put in anew, in the order it had. */
const packed = (bytes: Uint8Array, changed: Readonly<Record<string, string>>): Uint8Array => {
  const files: Zippable = {}
  for (const [name, content] of Object.entries(unzipSync(bytes))) files[name] = [content, { mtime: zipTime }]
  for (const [name, text] of Object.entries(changed)) files[name] = [strToU8(text), { mtime: zipTime }]
  return zipSync(files)
}

/** Local noon of the first day that a zip can hold: the same bytes in every time zone. */
const zipTime = "1980-01-01T12:00:00"
