import { escapeMarkup } from "../write/text/escape-markup.ts"
import { type RunChild, runText, type ScannedParagraph, type ScannedRun } from "./scanned.ts"

/** A change in offsets of the text of a paragraph's runs. */
export interface RunEdit {
  readonly start: number
  readonly end: number
  readonly write: string
}

/** A remark over some of a paragraph's text; its number is that of the comment. */
export interface RunRemark {
  readonly start: number
  readonly end: number
  readonly id: number
}

/** Who changes, when, and the next number for a tracked change. */
export interface ChangeMarks {
  readonly attributes: string
  readonly nextId: () => number
}

/** A run, or a part of one, between two places where something begins or ends. */
interface Segment {
  readonly start: number
  readonly end: number
  readonly run: ScannedRun
  readonly xml: string
}

/** A piece of the XML to put in anew. */
export interface Replacement {
  readonly start: number
  readonly end: number
  readonly xml: string
}

/**
 * Writes the runs of a paragraph that something happens to anew (*ghi lại các đoạn chữ*): edits as tracked changes,
 * remarks as the ends of comments. Runs that nothing begins or ends in stay as they are.
 */
export const rewriteParagraph = (
  xml: string,
  paragraph: ScannedParagraph,
  edits: readonly RunEdit[],
  remarks: readonly RunRemark[],
  marks: ChangeMarks,
): readonly Replacement[] => {
  const bounds = new Set([...edits, ...remarks].flatMap(({ end, start }) => [start, end]))
  const replacements: Replacement[] = []
  let at = 0
  const runs = paragraph.runs.filter((run) => runText(run) !== "")
  for (const [index, run] of runs.entries()) {
    const end = at + runText(run).length
    const isLast = index === runs.length - 1
    const written = segmentsOf(xml, run, at, bounds)
      .map((segment) =>
        segmentXml(segment, edits, remarks, marks, {
          isFirst: segment.start === 0,
          isLast: isLast && segment.end === end,
        }),
      )
      .join("")
    if (written !== xml.slice(run.start, run.end)) replacements.push({ start: run.start, end: run.end, xml: written })
    at = end
  }
  return replacements
}

interface Position {
  readonly isFirst: boolean
  readonly isLast: boolean
}

const segmentXml = (
  { end, run, start, xml }: Segment,
  edits: readonly RunEdit[],
  remarks: readonly RunRemark[],
  marks: ChangeMarks,
  { isFirst, isLast }: Position,
): string => {
  const begins = remarks.filter((remark) => remark.start === start || (isFirst && remark.start < start))
  const ends = remarks.filter((remark) => remark.end === end || (isLast && remark.end > end))
  const opening = begins.map(({ id }) => `<w:commentRangeStart w:id="${id}"/>`).join("")
  const closing = ends
    .map(({ id }) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`)
    .join("")
  const before = isFirst
    ? insertion(
        edits.find((edit) => edit.start === edit.end && edit.start === start),
        run,
        marks,
      )
    : ""
  return `${opening}${before}${changed({ end, run, start, xml }, edits, marks)}${closing}`
}

const changed = ({ end, run, start, xml }: Segment, edits: readonly RunEdit[], marks: ChangeMarks): string => {
  const edit = edits.find((one) => one.start <= start && end <= one.end && one.start < one.end)
  if (edit === undefined)
    return `${xml}${insertion(
      edits.find((one) => one.start === one.end && one.start === end),
      run,
      marks,
    )}`
  const taken = xml.replace(/<w:t(?=[\s>/])/g, "<w:delText").replace(/<\/w:t>/g, "</w:delText>")
  const deleted = `<w:del w:id="${marks.nextId()}"${marks.attributes}>${taken}</w:del>`
  return edit.end === end ? `${deleted}${insertion(edit, run, marks)}` : deleted
}

const insertion = (
  edit: RunEdit | undefined,
  { properties }: ScannedRun,
  { attributes, nextId }: ChangeMarks,
): string =>
  edit === undefined || edit.write === ""
    ? ""
    : `<w:ins w:id="${nextId()}"${attributes}><w:r>${properties}<w:t xml:space="preserve">${escapeMarkup(edit.write)}</w:t></w:r></w:ins>`

const segmentsOf = (xml: string, run: ScannedRun, at: number, bounds: ReadonlySet<number>): readonly Segment[] => {
  const length = runText(run).length
  const cuts = [...bounds].filter((bound) => bound > at && bound < at + length).sort((one, other) => one - other)
  if (cuts.length === 0) return [{ start: at, end: at + length, run, xml: xml.slice(run.start, run.end) }]
  const ends = [...cuts, at + length]
  return ends.map((end, index) => {
    const start = index === 0 ? at : (cuts[index - 1] ?? at)
    return { start, end, run, xml: partOfRun(xml, run, start - at, end - at, index === 0) }
  })
}

/** A run that shows only a part of what it showed. What shows nothing stays with what stands before it. */
const partOfRun = (xml: string, run: ScannedRun, from: number, to: number, isFirst: boolean): string => {
  let at = 0
  const parts: string[] = []
  for (const child of run.children) {
    const end = at + child.text.length
    if (child.text === "" ? (at > from && at <= to) || (at === from && isFirst && at === 0) : at < to && end > from)
      parts.push(partOfChild(xml, child, Math.max(0, from - at), Math.min(child.text.length, to - at)))
    at = end
  }
  const head = /^<w:r\b[^>]*>/.exec(xml.slice(run.start, run.end))?.[0] ?? "<w:r>"
  return `${head}${run.properties}${parts.join("")}</w:r>`
}

const partOfChild = (xml: string, { end, isText, start, text }: RunChild, from: number, to: number): string =>
  !isText || (from === 0 && to === text.length)
    ? xml.slice(start, end)
    : `<w:t xml:space="preserve">${escapeMarkup(text.slice(from, to))}</w:t>`
