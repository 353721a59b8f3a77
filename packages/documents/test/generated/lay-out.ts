import type { Draw } from "./seeded.ts"

/** The lines of a plan by where they stand. */
export interface PlanLines {
  readonly head: readonly string[]
  readonly body: readonly string[]
  readonly recipients: readonly string[]
  readonly signature: readonly string[]
  readonly annex: readonly string[]
}

/** Sets lines as files have them (*dàn trang*): line by line, with empty lines, wrapped, paged, or as Markdown. */
export const layOut = (draw: Draw, lines: PlanLines): string => {
  const manner = draw.pick(["lines", "lines", "spaced", "wrapped", "paged", "markdown"] as const)
  const width = draw.whole(70, 90)
  const foot = footOf(draw, lines)
  const all = [...lines.head, ...lines.body, ...foot, ...lines.annex]
  switch (manner) {
    case "lines":
      return text(all)
    case "spaced":
      return text(all.map((line, index) => (index > 0 && !joins(all[index - 1] ?? "", line) ? `\n${line}` : line)))
    case "wrapped":
      return text([...lines.head, ...lines.body.flatMap((line) => wrapped(line, width)), ...foot, ...lines.annex])
    case "paged":
      return text([...lines.head, ...paged(draw, lines.body), ...foot, ...lines.annex])
    case "markdown":
      return text([
        ...lines.head,
        ...lines.body.map((line) => (/^[IVX]+[./-] /.test(line) ? `\n**${line}**` : `\n${line}`)),
        "",
        ...foot,
        ...lines.annex,
      ])
  }
}

const text = (lines: readonly string[]): string => `${lines.join("\n")}\n`

/** Recipients over the signature, under it, or beside it. */
const footOf = (draw: Draw, { recipients, signature }: PlanLines): readonly string[] => {
  const manner = draw.pick(["first", "first", "first", "last", "beside"] as const)
  if (manner === "last") return [...signature, ...recipients]
  return manner === "first"
    ? [...recipients, ...signature]
    : [`| ${recipients.join("<br>")} | ${signature.join("<br>")} |`]
}

/** Rows of a table stand together. */
const joins = (above: string, line: string): boolean => above.startsWith("|") && line.startsWith("|")

/** A paragraph in lines of a width. */
const wrapped = (line: string, width: number): readonly string[] => {
  const found: string[] = []
  let rest = line
  while (rest.length > width) {
    const last = rest.lastIndexOf(" ", width)
    const at = /[-–]/.test(rest.charAt(last + 1)) ? rest.lastIndexOf(" ", last - 1) : last
    if (at <= 0) break
    found.push(rest.slice(0, at))
    rest = rest.slice(at + 1)
  }
  return [...found, rest]
}

/** Pages with their numbers, one of them broken inside a sentence. */
const paged = (draw: Draw, lines: readonly string[]): readonly string[] => {
  const at = draw.whole(3, lines.length - 2)
  const line = lines[at] ?? ""
  const cut = line.length > 60 ? line.indexOf(" ", Math.floor(line.length / 2)) : -1
  const mark = "\f2"
  return cut > 0 && /\p{Ll}/u.test(line.charAt(cut + 1)) && /\p{Ll}/u.test(line.charAt(cut - 1))
    ? [...lines.slice(0, at), line.slice(0, cut), mark, line.slice(cut + 1), ...lines.slice(at + 1)]
    : [...lines.slice(0, at), mark, ...lines.slice(at)]
}
