import {
  clauseLabel,
  dueText,
  groupByObligor,
  type Language,
  modalityLabels,
  type Obligation,
  type ObligorGroup,
  type Plan,
  roleLabel,
} from "@lantoa/core"
import { escapeMarkup } from "../text/escape-markup.ts"
import { tierLabel } from "../text/labels.ts"
import type { ReportPageInput } from "./input.ts"
import type { ReportSection } from "./section.ts"
import { tierTable } from "./summary.ts"
import { type ReportCell, reportTable, textCell } from "./table.ts"
import { words } from "./words.ts"

/** What every type of unit owes: units that owe the same stand together, 124 communes as one. */
export const obligationList = (input: ReportPageInput, language: Language): ReportSection => {
  const alike = unitsAlike(input.obligations).map((groups) => alikeHtml(groups, input.plan, language))
  const html =
    alike.length === 0 ? `<p>${words.noObligations[language]}</p>` : [tierTable(input, language), ...alike].join("\n")
  return { id: "obligations", title: words.obligations[language], html }
}

/** Units by what they owe, in the order of the plan. */
const unitsAlike = (obligations: readonly Obligation[]): readonly (readonly ObligorGroup[])[] => {
  const alike = new Map<string, ObligorGroup[]>()
  for (const group of groupByObligor(obligations)) {
    const { obligor } = group
    const owed = group.obligations.map(
      ({ id, modality, roles }) => `${id.slice(0, id.indexOf("@"))} ${modality} ${roles.join()}`,
    )
    const key = [obligor.kind, obligor.kind === "unresolved" ? "" : obligor.tier, ...owed].join("|")
    const known = alike.get(key)
    if (known === undefined) alike.set(key, [group])
    else known.push(group)
  }
  return [...alike.values()]
}

const alikeHtml = (groups: readonly ObligorGroup[], plan: Plan, language: Language): string => {
  const first = groups[0]
  if (first === undefined) return ""
  const { obligor, obligations } = first
  const tier = tierLabel(obligor.kind === "unresolved" ? null : obligor.tier)[language]
  const name = groups.length === 1 ? obligor.name : namesAlike(first, plan)
  const size = groups.length === 1 ? tier : `${groups.length} ${words.units[language]}, ${tier}`
  const columns = [words.item, words.roles, words.modality, words.due].map((column) => column[language])
  const rows = obligations.map((obligation) => itemRow(obligation, plan, language))
  const list = groups.length === 1 ? "" : unitList(groups, language)
  const title = `${name} (${size}): ${amounts(obligations, language)}`
  return `<details open=""><summary>${escapeMarkup(title)}</summary>\n${reportTable(title, columns, rows)}${list}</details>`
}

/** `3 nhiệm vụ, 1 báo cáo`, what is none left out. */
const amounts = (obligations: readonly Obligation[], language: Language): string => {
  const reports = obligations.filter(({ kind }) => kind === "report").length
  const counts = [
    [obligations.length - reports, words.taskUnit[language]],
    [reports, words.reportUnit[language]],
  ] as const
  return counts.flatMap(([count, name]) => (count === 0 ? [] : [`${count} ${name}`])).join(", ")
}

/** How the plan names units that owe the same: the words of the assignment that gives the first of their tasks. */
const namesAlike = ({ obligations, obligor }: ObligorGroup, plan: Plan): string => {
  const task = obligations.find(({ kind }) => kind === "task")
  const assignment = plan.assignments.find(({ tasks }) => tasks.some(({ id }) => id === task?.item))
  return assignment?.units.join(", ") ?? `${obligor.name}, …`
}

const itemRow = (obligation: Obligation, plan: Plan, language: Language): readonly ReportCell[] => {
  const { text, at, roles, modality, due, because, delegations, to } = obligation
  const through =
    delegations.length === 0
      ? ""
      : `<br>${words.through[language]}: ${escapeMarkup(delegations.map((each) => each.to).join("; "))}`
  const receivers = to.length === 0 ? "" : `<br>${words.to[language]}: ${escapeMarkup(to.join("; "))}`
  const reasons = because.map((each) => `<li>${escapeMarkup(each.text[language])}</li>`).join("")
  const why = `<details><summary>${words.why[language]}</summary><ul class="because">${reasons}</ul></details>`
  return [
    {
      html: `<span lang="vi">${escapeMarkup(text)}</span> <small>(${escapeMarkup(clauseLabel(plan, at)[language])})</small>${why}`,
    },
    { html: `${escapeMarkup(roles.map((role) => roleLabel(role)[language]).join(", "))}${through}${receivers}` },
    textCell(modalityLabels[modality][language]),
    textCell(due === null ? words.noDue[language] : dueText(due)[language]),
  ]
}

const unitList = (groups: readonly ObligorGroup[], language: Language): string => {
  const names = groups.map(({ obligor }) => `<li>${escapeMarkup(obligor.name)}</li>`).join("")
  return `<details><summary>${words.unitList[language]} (${groups.length})</summary><ol class="names" lang="vi">${names}</ol></details>`
}
