import type { Jurisdiction, Plan } from "@lantoa/core"
import type { Block, PrintedAnnex, PrintedDocument, PrintedHead } from "../printed/block.ts"
import type { PrintedForm } from "../printed/form.ts"
import { printPlan } from "../printed/print-plan.ts"
import { escapeMarkdown } from "../text/escape-markdown.ts"

/**
 * A plan as Markdown that people can read as it is and `readPlan` reads back: letterhead, labels as printed, bullets,
 * tables, end mark, recipients, signature, annexes.
 */
export const writeMarkdown = (plan: Plan, jurisdiction: Jurisdiction): string => {
  const { printed, form } = printPlan(plan, jurisdiction)
  const parts = [
    ...headParts(printed.head, form),
    ...printed.blocks.map(blockPart),
    ...footParts(printed, form),
    ...printed.annexes.flatMap(annexParts),
  ]
  return `${parts.join("\n\n")}\n`
}

const bold = (text: string): string => `**${escapeMarkdown(text)}**`
const italic = (text: string): string => `*${escapeMarkdown(text)}*`
const each = (text: string | null, write: (text: string) => string): readonly string[] =>
  text === null || text === "" ? [] : [write(text)]

const headParts = (
  { superior, issuer, number, placeAndDate, urgency, typeName, subject }: PrintedHead,
  { heading }: PrintedForm,
): readonly string[] => [
  ...each(superior, escapeMarkdown),
  ...each(issuer, bold),
  bold(heading.name),
  bold(heading.motto),
  escapeMarkdown(number),
  ...each(urgency, bold),
  italic(placeAndDate),
  ...each(typeName, (name) => `# ${escapeMarkdown(name)}`),
  ...each(subject, bold),
]

const blockPart = (block: Block): string => {
  switch (block.kind) {
    case "basis":
      return italic(block.text)
    case "paragraph":
    case "addressee":
      return escapeMarkdown(block.text)
    case "bullet":
      return `${block.mark} ${escapeMarkdown(block.text)}`
    case "labelled":
      return `${escapeMarkdown(block.label)} ${escapeMarkdown(block.text)}`
    case "heading":
      return headingPart(block)
    case "table":
      return tablePart(block.rows)
    case "chart":
      return italic(block.chart.title)
  }
}

/** Labels need no escape in a heading, where no list can begin. */
const headingPart = ({ depth, label, text }: Extract<Block, { kind: "heading" }>): string => {
  const words = text === "" ? "" : escapeMarkdown(text)
  return `${"#".repeat(Math.min(depth + 1, 6))} ${[label, words].filter((part) => part !== "").join(" ")}`
}

const tablePart = (rows: readonly (readonly string[])[]): string => {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 1)
  const line = (row: readonly string[]): string =>
    `| ${Array.from({ length: columns }, (_, at) => escapeMarkdown(row[at] ?? "")).join(" | ")} |`
  const [head = [], ...body] = rows
  return [line(head), `|${" --- |".repeat(columns)}`, ...body.map(line)].join("\n")
}

const footParts = ({ recipients, signature }: PrintedDocument, form: PrintedForm): readonly string[] => [
  ...(recipients.length === 0 ? [] : [`***${form.recipients.label}***`, recipients.map(recipientPart).join("\n")]),
  ...signature.lines.map(bold),
  ...each(signature.name, bold),
]

const recipientPart = (line: string): string =>
  line.replace(/^(- )?(.*)$/su, (_, dash: string | undefined, text: string) => `${dash ?? ""}${escapeMarkdown(text)}`)

const annexParts = ({ label, title, reference, blocks }: PrintedAnnex): readonly string[] => [
  ...each(label, (text) => `# ${escapeMarkdown(text)}`),
  ...each(title, bold),
  ...each(reference, italic),
  ...blocks.map(blockPart),
]
