import type { Assignment, Modality, Span, Task } from "@lantoa/core"
import type { Outline, PlacedNode } from "../recognise/outline/outline.ts"
import { endWithBracket } from "../recognise/units/name-bracket.ts"
import { splitPersons } from "../recognise/units/persons.ts"
import { openingUnitAt } from "../recognise/units/unit-heads.ts"
import { splitUnits } from "../recognise/units/unit-list.ts"
import { unitsEnd } from "../recognise/units/unit-name.ts"
import { findLeadLines, type LeadLine } from "../recognise/who/lead-lines.ts"
import { findTaskRows, type TaskRow, type UnitCell } from "../recognise/who/task-tables.ts"
import type { WhoEntry } from "../recognise/who/who-entry.ts"
import { plainAt, type Script, textAt } from "../recognise/words/script.ts"
import type { ProvenanceBook } from "./provenance.ts"
import { type TaskContext, taskOf } from "./tasks.ts"

interface Drafted {
  /** Where it is said, to put the assignments in order. */
  readonly order: number
  readonly node: PlacedNode
  readonly units: readonly Span[]
  readonly supports: readonly Span[] | undefined
  readonly modality: Modality
  /** Those without words are none. */
  readonly tasks: readonly Span[]
  /** Where each of the tasks stands. */
  readonly taskNodes: readonly PlacedNode[]
}

/** Who gets which tasks, in document order: the part on who does what, lead lines, task tables. */
export const assignmentsOf = (
  script: Script,
  outline: Outline,
  who: readonly WhoEntry[],
  context: TaskContext,
  book: ProvenanceBook,
): Assignment[] => {
  const drafts: Drafted[] = []
  const add = (draft: Drafted): void => {
    if (draft.units.length > 0 && draft.tasks.some(hasWords)) drafts.push(draft)
  }
  for (const entry of who) add(ofWho(script, entry, context))
  for (const line of findLeadLines(script, outline, who)) add(ofLeadLine(script, line, context))
  for (const row of findTaskRows(script, outline)) add(ofRow(script, row, context))
  drafts.sort((a, b) => a.order - b.order)
  return drafts.map((draft, index) => {
    book.field(`assignments.${index}`, script, draft.units)
    return assignment(script, draft, index + 1, context)
  })
}

const hasWords = ({ end, start }: Span): boolean => end > start

const assignment = (script: Script, draft: Drafted, number: number, context: TaskContext): Assignment => {
  const { modality, node, supports, units } = draft
  const found: Assignment = {
    id: `assignment-${number}`,
    at: node.id,
    units: textsAt(script, units),
    modality,
    tasks: tasksOf(script, draft, number, context),
  }
  return supports === undefined ? found : { ...found, supports: textsAt(script, supports) }
}

const tasksOf = (script: Script, { taskNodes, tasks }: Drafted, number: number, context: TaskContext): Task[] => {
  const found: Task[] = []
  for (let index = 0; index < tasks.length; index++) {
    const span = tasks[index]
    const node = taskNodes[index]
    if (span !== undefined && node !== undefined && hasWords(span))
      found.push(taskOf(script, `task-${number}.${found.length + 1}`, node.id, span, context))
  }
  return found
}

const textsAt = (script: Script, spans: readonly Span[]): string[] => spans.map((span) => textAt(script, span))

const ofWho = (
  script: Script,
  { modality, node, taskNodes, tasks, units }: WhoEntry,
  { isKnown }: TaskContext,
): Drafted => ({
  order: node.start,
  node,
  units: splitUnits(script.text, script.plain, units, isKnown),
  supports: undefined,
  modality,
  tasks,
  taskNodes,
})

const ofLeadLine = (script: Script, { leads, leaf, supports, task }: LeadLine, { isKnown }: TaskContext): Drafted => ({
  order: leaf.start,
  node: leaf,
  units: namedIn(script, leads, isKnown),
  supports: supports === null ? [] : namedIn(script, supports, isKnown),
  modality: "assigned",
  tasks: [task],
  taskNodes: [task],
})

const ofRow = (script: Script, row: TaskRow, { isKnown }: TaskContext): Drafted => ({
  order: row.task.start,
  node: row.table,
  units: isByName(script, row) ? splitPersons(script.text, row.leads) : namedInCell(script, row.leads, isKnown),
  supports: row.supports === null ? [] : namedInCell(script, row.supports, isKnown),
  modality: "assigned",
  tasks: [row.task],
  taskNodes: [row.table],
})

/** Whether a cell for persons has their names alone, without a post or *đồng chí* before them. */
const isByName = ({ plain, text }: Script, { leads: { start }, persons }: TaskRow): boolean =>
  persons && openingUnitAt(text, plain, start) === undefined

const namedInCell = (script: Script, { lines }: UnitCell, isKnown: TaskContext["isKnown"]): readonly Span[] =>
  lines.flatMap((line) => namedIn(script, line, isKnown))

/**
 * The units of a field: clauses that go on to say what the unit does are cut at their verb, and only their units are
 * taken.
 */
const namedIn = (script: Script, span: Span, isKnown: TaskContext["isKnown"]): readonly Span[] => {
  const { plain, text } = script
  const found: Span[] = []
  let from = span.start
  for (const clause of clausesIn(plainAt(script, span))) {
    const start = from + (/^[\s\-–+.]*/.exec(clause)?.[0].length ?? 0)
    const to = from + clause.length
    from = to + 1
    if (start >= to) continue
    if (otherField.test(plain.slice(start, to))) break
    const sentence = nextSentence.exec(plain.slice(start, to))
    const limit = sentence === null ? to : start + sentence.index
    const isSeveral = severalNamed.test(plain.slice(start, limit))
    const isUnit = !isSeveral && openingUnitAt(text, plain, start) !== undefined
    const end = isUnit ? endWithBracket(text, plain, unitsEnd(script, start, limit, true), limit) : limit
    if (isSeveral) found.push({ start, end: trimmedEnd(plain, start, limit) })
    else for (const part of splitUnits(text, plain, { start, end: Math.max(end, start) }, isKnown)) found.push(part)
    if (sentence !== null) break
  }
  return found
}

/** When or where, after those who do it: `Sở Y tế; thời gian: Quý I`. */
const otherField =
  /^(?:thoi gian|thoi han|thoi diem|kinh phi|dia diem|san pham|ket qua|hoan thanh|noi dung|hinh thuc|doi tuong)(?:\s[a-z]+){0,4}\s*:/

/** `Các sở: Y tế, Nội vụ`: what stands behind the colon does not stand by itself. */
const severalNamed = /^(?:cac|nhung)\s[a-z]+(?:\s[a-z]+)?\s*:\s/

/** A stop within a list ends it, but that of a short form: `TP. Vĩnh Mẫu`. */
const nextSentence = /(?<!(?:^|[^a-z])(?:tp|tx|tt|q|p|h|x|bs|ths|ts|gs|pgs|cki|ckii))[.]\s+\S/

/** The clauses of a list: a semicolon in a bracket parts nothing. */
const clausesIn = (plain: string): readonly string[] =>
  (plain.includes("(") ? plain.replace(/\([^()]*\)/g, (bracket) => bracket.replaceAll(";", ",")) : plain).split(";")

const trimmedEnd = (plain: string, from: number, to: number): number => {
  let end = to
  while (end > from && /[\s,;.]/.test(plain.charAt(end - 1))) end--
  return end
}
