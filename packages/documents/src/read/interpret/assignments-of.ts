import type { Assignment, Modality, Span, Task } from "@lantoa/core"
import { findLeadLines, type LeadLine } from "../recognise/lead-lines.ts"
import type { Outline, PlacedNode } from "../recognise/outline.ts"
import { splitPersons } from "../recognise/persons.ts"
import { plainAt, type Script, textAt } from "../recognise/script.ts"
import { findTaskRows, type TaskRow, type UnitCell } from "../recognise/task-tables.ts"
import { unitHeadAt } from "../recognise/unit-heads.ts"
import { splitUnits } from "../recognise/unit-list.ts"
import { unitsEnd } from "../recognise/unit-name.ts"
import type { WhoEntry } from "../recognise/who-part.ts"
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
  units: row.persons ? splitPersons(script.text, row.leads) : namedInCell(script, row.leads, isKnown),
  supports: row.supports === null ? [] : namedInCell(script, row.supports, isKnown),
  modality: "assigned",
  tasks: [row.task],
  taskNodes: [row.table],
})

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
  for (const clause of plainAt(script, span).split(";")) {
    const start = from + (/^[\s\-–+.]*/.exec(clause)?.[0].length ?? 0)
    const to = from + clause.length
    from = to + 1
    if (start >= to) continue
    const sentence = /[.]\s+\S/.exec(plain.slice(start, to))
    const limit = sentence === null ? to : start + sentence.index
    const isUnit = unitHeadAt(text, plain, start) !== undefined
    const end = isUnit ? unitsEnd(script, start, limit) : limit
    for (const part of splitUnits(text, plain, { start, end: Math.max(end, start) }, isKnown)) found.push(part)
    if (sentence !== null) break
  }
  return found
}
