import type { Assignment, Modality, Span } from "@lantoa/core"
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
  readonly tasks: readonly { readonly node: PlacedNode; readonly span: Span }[]
}

/** Who gets which tasks, in document order: the part on who does what, lead lines, task tables. */
export const assignmentsOf = (
  script: Script,
  outline: Outline,
  who: readonly WhoEntry[],
  context: TaskContext,
  book: ProvenanceBook,
): Assignment[] => {
  const taken = new Set(who.flatMap(({ leaves }) => leaves))
  const drafts = [
    ...who.map((entry) => ofWho(script, entry, context)),
    ...findLeadLines(script, outline, taken).map((line) => ofLeadLine(script, line, context)),
    ...findTaskRows(script, outline).map((row) => ofRow(script, row, context)),
  ].filter(({ tasks, units }) => units.length > 0 && tasks.length > 0)
  return drafts
    .toSorted((a, b) => a.order - b.order)
    .map((draft, index) => {
      book.field(`assignments.${index}`, script, draft.units)
      return assignment(script, draft, index + 1, context)
    })
}

const assignment = (
  script: Script,
  { modality, node, supports, tasks, units }: Drafted,
  number: number,
  context: TaskContext,
): Assignment => ({
  id: `assignment-${number}`,
  at: node.id,
  units: units.map((span) => textAt(script, span)),
  modality,
  tasks: tasks.map((task, index) => taskOf(script, `task-${number}.${index + 1}`, task.node.id, task.span, context)),
  ...(supports === undefined ? {} : { supports: supports.map((span) => textAt(script, span)) }),
})

const ofWho = (script: Script, entry: WhoEntry, { isKnown }: TaskContext): Drafted => ({
  order: entry.node.start,
  node: entry.node,
  units: splitUnits(script.text, script.plain, entry.units, isKnown),
  supports: undefined,
  modality: entry.modality,
  tasks: entry.tasks.flatMap((span, index) => {
    const node = entry.taskNodes[index]
    return node === undefined || span.end <= span.start ? [] : [{ node, span }]
  }),
})

const ofLeadLine = (script: Script, { leads, leaf, supports, task }: LeadLine, { isKnown }: TaskContext): Drafted => ({
  order: leaf.start,
  node: leaf,
  units: namedIn(script, leads, isKnown),
  supports: supports === null ? [] : namedIn(script, supports, isKnown),
  modality: "assigned",
  tasks: [{ node: task, span: task }],
})

const ofRow = (script: Script, row: TaskRow, { isKnown }: TaskContext): Drafted => ({
  order: row.task.start,
  node: row.table,
  units: row.persons ? splitPersons(script.text, row.leads) : namedInCell(script, row.leads, isKnown),
  supports: row.supports === null ? [] : namedInCell(script, row.supports, isKnown),
  modality: "assigned",
  tasks: [{ node: row.table, span: row.task }],
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
    const end = isUnit ? unitsEnd(text, plain, start, limit) : limit
    for (const part of splitUnits(text, plain, { start, end: Math.max(end, start) }, isKnown)) found.push(part)
    if (sentence !== null) break
  }
  return found
}
