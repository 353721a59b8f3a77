import type {
  DocumentType,
  Due,
  Frequency,
  FundingKind,
  Modality,
  NodeId,
  Plan,
  PlanNode,
  RecipientPurpose,
  Section,
} from "@lantoa/core"
import type { Reading } from "./interpret/read-plan.ts"

/** A heading of the contract's outline. */
export interface ContractSection {
  readonly label: string
  readonly heading: string
  readonly children: readonly ContractSection[]
}

/**
 * A reading as the plain JSON that readings are compared in (*bản đọc rút gọn*): what a plan says, without ids, places
 * in the source or findings.
 */
export interface ReadingContract {
  readonly document: {
    readonly type: DocumentType | null
    readonly number: { readonly ordinal: string | null; readonly symbol: string | null }
    readonly issuer: string | null
    readonly place: string | null
    /** `2025-11-19`, or `2026-04`, `2026` where the draft leaves the rest blank. */
    readonly date: string | null
    readonly title: string | null
    readonly signatory: {
      readonly prefix: string | null
      readonly position: string | null
      readonly name: string | null
    }
  }
  readonly period: { readonly from: number | null; readonly to: number } | null
  readonly citations: readonly { readonly number: string; readonly date: string | null }[]
  readonly sections: readonly ContractSection[]
  readonly assignments: readonly {
    readonly units: readonly string[]
    readonly supports?: readonly string[]
    readonly modality: Modality
    readonly tasks: number
  }[]
  /** `due`: `MM-DD` each year, `DD` each month, a full date, `YYYY-MM` or `YYYY` once. */
  readonly reporting: readonly {
    readonly frequency: Frequency
    readonly due: readonly string[]
    readonly from: readonly string[]
    readonly to: readonly string[]
  }[]
  /** Each kind once, in order of first mention. */
  readonly funding: readonly FundingKind[]
  /** `at`: `II.1 bullet 2`. */
  readonly themes: readonly { readonly text: string; readonly at: string }[]
  readonly channels: readonly { readonly text: string; readonly at: string }[]
  readonly recipients: readonly { readonly text: string; readonly purpose: RecipientPurpose | null }[]
}

/** Prints a reading as the contract's JSON. */
export const toContract = ({ plan }: Pick<Reading, "plan">): ReadingContract => {
  const { document, period } = plan
  const places = placeNames(plan)
  const at = (id: NodeId): string => places.get(id) ?? id
  return {
    document: {
      type: document.type,
      number: document.number,
      issuer: document.issuer,
      place: document.place,
      date: document.date,
      title: document.title,
      signatory: {
        prefix: document.signatory.prefix,
        position: document.signatory.position,
        name: document.signatory.name,
      },
    },
    period: period === null ? null : { from: period.from, to: period.to },
    citations: plan.citations.map(({ date, number }) => ({ number, date })),
    sections: [...headingsIn(plan.body), ...headingsIn(plan.annexes)],
    assignments: plan.assignments.map(({ modality, supports, tasks, units }) => ({
      units,
      ...(supports === undefined ? {} : { supports }),
      modality,
      tasks: tasks.length,
    })),
    reporting: plan.reporting.map(({ due, frequency, from, to }) => ({ frequency, due: due.map(dueText), from, to })),
    funding: [...new Set(plan.funding.map(({ kind }) => kind))],
    themes: plan.themes.map((theme) => ({ text: theme.text, at: at(theme.at) })),
    channels: plan.channels.map((channel) => ({ text: channel.text, at: at(channel.at) })),
    recipients: document.recipients.map(({ purpose, text }) => ({ text, purpose })),
  }
}

const headingsIn = (nodes: readonly PlanNode[]): readonly ContractSection[] =>
  nodes
    .filter((node): node is Section => node.kind === "section")
    .map(({ children, heading, label }) => ({ label, heading, children: headingsIn(children) }))

const two = (value: number): string => String(value).padStart(2, "0")

const dueText = (due: Due): string => {
  switch (due.kind) {
    case "yearly":
      return `${two(due.month)}-${two(due.day)}`
    case "monthly":
      return two(due.day)
    case "date":
      return due.date
    case "month":
      return `${due.year}-${two(due.month)}`
    case "year":
      return String(due.year)
    case "days-after":
      return `${due.days} days after ${due.event}`
  }
}

/** Names of places: the labels over a paragraph and its number among the bullets, or among the bare paragraphs. */
const placeNames = (plan: Plan): ReadonlyMap<NodeId, string> => {
  const names = new Map<NodeId, string>()
  const visit = (nodes: readonly PlanNode[], path: string): void => {
    let bullets = 0
    let paragraphs = 0
    for (const node of nodes) {
      if (node.kind === "section") {
        const under = pathOf(path, node.label)
        names.set(node.id, under)
        visit(node.children, under)
      } else if (node.kind === "paragraph" && node.mark !== "none")
        names.set(node.id, `${path} bullet ${++bullets}`.trim())
      else names.set(node.id, `${path} paragraph ${++paragraphs}`.trim())
    }
  }
  visit(plan.preamble, "")
  visit(plan.body, "")
  visit(plan.closing, "")
  visit(plan.annexes, "")
  return names
}

/** `II` and `1` make `II.1`; `2.1` under `III.2` makes `III.2.1`. */
const pathOf = (path: string, label: string): string => {
  if (path === "" || label === "") return path === "" ? label : path
  const last = /(?:^|\.)(\d+(?:\.\d+)*)$/.exec(path)?.[1]
  return last !== undefined && label.startsWith(`${last}.`) ? `${path}${label.slice(last.length)}` : `${path}.${label}`
}
