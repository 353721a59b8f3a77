import {
  type Assignment,
  type ChannelUse,
  channelTypeId,
  channelTypesIn,
  type FundingSource,
  type InternalReference,
  nodeId,
  observancesIn,
  type Plan,
  planId,
  type ReportingDuty,
  rolesIn,
  type Task,
  themeKindOf,
  themeKindsIn,
} from "../plan/index.ts"
import { citationsOf } from "./stated-citations.ts"
import { documentOf } from "./stated-document.ts"
import { outlineParagraphs, outlineSections, type PlacedParagraph } from "./stated-outline.ts"
import type { StatedChannel, StatedPlan, StatedSection } from "./stated-plan.ts"

/**
 * Makes a plan out of its statement in code (*lập kế hoạch từ bản viết bằng mã*): gives every place and item its id,
 * finds the cited acts in the texts, and reads roles, themes, observances and channel types by the vocabularies.
 *
 * @throws RangeError when the statement contradicts itself: an act or a reference that no text holds, an id or a date of
 * the wrong form.
 *
 * @example
 * ```ts import.meta.vitest
 * const plan = statePlan({
 *   id: "vi-du/ke-hoach", province: null, period: null, acts: [], preamble: [], closing: [],
 *   document: { type: "plan", symbol: "KH-SVHTTDL", issuer: "Sở VHTTDL", place: "Vĩnh Long", date: "2026",
 *     title: "Truyền thông", signatory: { position: "GIÁM ĐỐC" }, recipients: ["UBND tỉnh (thay b/c)"] },
 *   body: [{ label: "I", heading: "TỔ CHỨC THỰC HIỆN", children: [
 *     { label: "1", heading: "Sở Tài chính", assigns: { units: ["Sở Tài chính"], modality: "assigned" },
 *       children: ["- Thẩm định kinh phí."] }] }],
 * })
 * plan.assignments.map(({ at, tasks }) => [at, tasks.map(({ id, roles }) => [id, roles])]) // => [["s1.1", [["task-1.1", ["appraise"]]]]]
 * ```
 */
export const statePlan = (stated: StatedPlan): Plan => {
  const preamble = outlineParagraphs("pre", stated.preamble)
  const body = outlineSections("s", stated.body)
  const closing = outlineParagraphs("end", stated.closing)
  const annexes = outlineSections("x", stated.annexes ?? [])
  const placed = [preamble, body, closing, annexes].flatMap((outline) => outline.placed)
  const statements = (holds: StatedSection["holds"]): Plan["objectives"] =>
    placed.filter((each) => each.holds === holds).map(({ node }) => ({ at: node.id, text: node.text }))
  return {
    format: "lantoa.plan/1",
    id: planId(stated.id),
    province: stated.province,
    document: documentOf(stated.document),
    period: stated.period,
    preamble: [...preamble.nodes],
    body: [...body.nodes],
    closing: [...closing.nodes],
    annexes: [...annexes.nodes],
    citations: citationsOf(
      stated.acts,
      placed.map(({ node }) => node),
    ),
    references: referencesOf(placed),
    objectives: statements("objectives"),
    requirements: statements("requirements"),
    themes: themesOf(placed),
    channels: channelsOf(placed),
    assignments: assignmentsOf(placed),
    funding: fundingOf(placed),
    reporting: reportingOf(placed),
  }
}

const themesOf = (placed: readonly PlacedParagraph[]): Plan["themes"] =>
  placed
    .filter(({ holds }) => holds === "themes")
    .map(({ node: { id, text }, meaning }, at) => ({
      id: `theme-${at + 1}`,
      at: id,
      text,
      kind: meaning.theme ?? themeKindOf(text),
      observances: observancesIn(text),
    }))

const channelsOf = (placed: readonly PlacedParagraph[]): ChannelUse[] =>
  placed
    .flatMap(({ node, meaning }) => (meaning.channels ?? []).map((channel) => ({ at: node.id, ...channelOf(channel) })))
    .map((channel, at) => ({ id: `channel-${at + 1}`, ...channel }))

const channelOf = (channel: string | StatedChannel): Pick<ChannelUse, "text" | "type"> => {
  if (typeof channel === "string") return { text: channel, type: channelTypesIn(channel)[0]?.type.id ?? null }
  return { text: channel.text, type: channel.type === null ? null : channelTypeId(channel.type) }
}

const assignmentsOf = (placed: readonly PlacedParagraph[]): Assignment[] => {
  const sections = new Map<StatedSection, PlacedParagraph[]>()
  for (const each of placed) {
    if (each.assigns === undefined) continue
    const tasks = sections.get(each.assigns)
    if (tasks === undefined) sections.set(each.assigns, [each])
    else tasks.push(each)
  }
  return [...sections].flatMap(([{ assigns }, tasks], at): Assignment[] => {
    const [first] = tasks
    if (assigns === undefined || first === undefined) return []
    const { units, modality, supports } = assigns
    return [
      {
        id: `assignment-${at + 1}`,
        at: nodeId(first.node.id.replace(/:p\d+$/, "")),
        units: [...units],
        modality,
        tasks: tasks.map((task, number) => taskOf(task, `task-${at + 1}.${number + 1}`)),
        ...(supports === undefined ? {} : { supports: [...supports] }),
      },
    ]
  })
}

const taskOf = ({ node: { id: at, text }, meaning }: PlacedParagraph, id: string): Task => ({
  id,
  at,
  text,
  roles: [...(meaning.roles ?? rolesIn(text))],
  partners: [...(meaning.partners ?? [])],
  delegations: (meaning.delegations ?? []).map((to) => ({ to })),
  themes: themeKindsIn(text),
  observances: observancesIn(text),
  channels: [...new Set(channelTypesIn(text).map(({ type }) => type.id))],
  due: meaning.due ?? null,
})

const fundingOf = (placed: readonly PlacedParagraph[]): FundingSource[] =>
  placed
    .flatMap(({ node, meaning }) => (meaning.funding ?? []).map((source) => ({ node, source })))
    .map(({ node, source: { kind, text, tier } }, at) => ({
      id: `funding-${at + 1}`,
      at: node.id,
      text: text ?? node.text,
      kind,
      tier: tier ?? null,
      amountVnd: null,
    }))

const reportingOf = (placed: readonly PlacedParagraph[]): ReportingDuty[] =>
  placed
    .flatMap(({ node, meaning }) => (meaning.reporting ?? []).map((duty) => ({ node, duty })))
    .map(({ node, duty: { due, frequency, from, text, to } }, at) => ({
      id: `reporting-${at + 1}`,
      at: node.id,
      text: text ?? node.text,
      frequency,
      due: [...(due ?? [])],
      from: [...from],
      to: [...to],
    }))

const referencesOf = (placed: readonly PlacedParagraph[]): InternalReference[] =>
  placed
    .flatMap(({ node, meaning }) => (meaning.references ?? []).map((reference) => ({ node, ...reference })))
    .map(({ node, target, text }, at) => {
      const start = node.text.indexOf(text)
      if (start < 0)
        throw new RangeError(`"${text}" does not stand in the text of ${node.id}, which is said to refer by it.`)
      const id = `reference-${at + 1}`
      return { id, at: node.id, start, end: start + text.length, text, target: target === null ? null : nodeId(target) }
    })
