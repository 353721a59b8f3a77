import type { ContractSection, ReadingContract } from "@lantoa/documents/read"

/** A change of a plan's text, and what it does to the reading (*biến đổi văn bản*). */
export interface Mutation {
  readonly name: string
  /** The changed text; undefined where the change does not apply. */
  readonly text: (text: string) => string | undefined
  /** The reading that is then due; the same one without it. */
  readonly reading?: (contract: ReadingContract) => ReadingContract
  /** The least mean score, where the change leaves room for doubt; 1 without it. */
  readonly least?: number
}

/** Applies a change of strings to every string of a reading. */
const everywhere =
  (change: (value: string) => string) =>
  (contract: ReadingContract): ReadingContract =>
    JSON.parse(change(JSON.stringify(contract)))

const changed = (text: string, change: (value: string) => string): string | undefined => {
  const next = change(text)
  return next === text ? undefined : next
}

/** A change that the reading's strings go through as the text does. */
const renamed = (name: string, change: (value: string) => string): Mutation => ({
  name,
  text: (text) => changed(text, change),
  reading: everywhere(change),
})

/** A change that leaves the reading as it is. */
const reset = (name: string, change: (value: string) => string): Mutation => ({
  name,
  text: (text) => changed(text, change),
})

const names =
  (pairs: readonly (readonly [string, string])[]) =>
  (text: string): string =>
    pairs.reduce(
      (value, [from, to]) => value.replaceAll(from, to).replaceAll(from.toUpperCase(), to.toUpperCase()),
      text,
    )

const years = (text: string): string =>
  text.replace(/(?<!\d)20([1-3]\d)(?!\d)/g, (_, year: string) => String(2000 + Number(year) + 4))

const ordinals = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"]
const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"]
const worded = (label: string): string => `Phần thứ ${ordinals[romans.indexOf(label)] ?? "mười"}`

/** Lines between *KẾ HOẠCH* and *Nơi nhận*, changed; the rest as it is. */
const inBody =
  (change: (lines: readonly string[]) => readonly string[]) =>
  (text: string): string => {
    const lines = text.split("\n")
    const from = lines.findIndex((line) => /^(?:Căn cứ|Thực hiện|[IVX]+[./-]\s|[A-C]\. |1[./] )/.test(line))
    const to = lines.findIndex((line) => /Nơi nhận/.test(line))
    if (from < 0 || to < from) return text
    return [...lines.slice(0, from), ...change(lines.slice(from, to)), ...lines.slice(to)].join("\n")
  }

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

/** Only where no line was broken before, and no table stands. */
const wrap = (width: number) =>
  inBody((lines) =>
    lines.some((line) => line.includes("|") || /^\p{Ll}{2}/u.test(line)) || lines.every((line) => line.length < 96)
      ? lines
      : lines.flatMap((line) => wrapped(line, width)),
  )

/** Breaks every long paragraph of small letters in the middle, over a page's end. */
const cutByPages = inBody((lines) =>
  lines.flatMap((line, index) => {
    const at = line.length > 160 && !line.includes("|") ? line.indexOf(" ", 90) : -1
    const isSmall = /\p{Ll}/u.test(line.charAt(at + 1)) && /\p{Ll}/u.test(line.charAt(at - 1))
    return at > 0 && isSmall ? [line.slice(0, at), `\f${index + 2}`, line.slice(at + 1)] : [line]
  }),
)

const relabelled = (contract: ReadingContract): ReadingContract => {
  const visit = (sections: readonly ContractSection[]): readonly ContractSection[] =>
    sections.map((section) => ({
      ...section,
      label: romans.includes(section.label) ? worded(section.label) : section.label,
      // A plan attached to a decision.
      children: section.label === "" ? visit(section.children) : section.children,
    }))
  return { ...contract, sections: visit(contract.sections) }
}

/** A scan that reads `1.` as `I.` needs the capitals of its headings. */
const startsTwice = (text: string): boolean => (text.match(/^I\. /gm) ?? []).length > 1

/** The same part in small letters: `MỤC ĐÍCH` becomes `Mục đích`. */
const small = (heading: string): string => `${heading.charAt(0)}${heading.slice(1).toLowerCase()}`

/** Another bullet for every dash, but for one that stands inside a sentence a converter broke. */
const bulleted = (text: string, bullet: string): string =>
  text
    .split("\n")
    .map((line, index, lines) => {
      const above = lines[index - 1] ?? ""
      const isOpen = above.length > 150 && /\p{L}$/u.test(above) && !/^\d+\.\d+\. /.test(above)
      return isOpen ? line : line.replace(/^- /, `${bullet} `)
    })
    .join("\n")

/** Every change that a reading is held against. */
export const mutations: readonly Mutation[] = [
  renamed(
    "units",
    names([
      ["Sở Tài chính", "Sở Ngoại vụ"],
      ["Sở Y tế", "Sở Dân tộc"],
      ["Sở Nội vụ", "Sở Công Thương"],
    ]),
  ),
  renamed(
    "places",
    names([
      ["Cần Thơ", "Kon Tum"],
      ["Hải Mẫu", "Quảng Ví"],
      ["Lào Cai", "Bến Tre"],
      ["Đắk Lắk", "Trà Vinh"],
    ]),
  ),
  renamed("years", years),
  renamed("hằng năm for hàng năm", (text) =>
    text.replaceAll("hàng năm", "hằng năm").replaceAll("Hàng năm", "Hằng năm"),
  ),
  renamed("hàng năm for hằng năm", (text) =>
    text.replaceAll("hằng năm", "hàng năm").replaceAll("Hằng năm", "Hàng năm"),
  ),
  {
    name: "its own number",
    text: (text) => {
      const [, lead = "", ordinal = "", symbol = ""] = /^(Số\s*:?\s*)(\d+)([/-]\S+)/m.exec(text) ?? []
      if (ordinal === "") return undefined
      return text
        .replace(`${lead}${ordinal}${symbol}`, `${lead}777${symbol}`)
        .replaceAll(` ${ordinal}${symbol}`, ` 777${symbol}`)
    },
    reading: (contract) => ({
      ...contract,
      document: { ...contract.document, number: { ...contract.document.number, ordinal: "777" } },
    }),
  },
  reset("I- for I.", (text) => text.replace(/^([IVX]+)\. /gm, "$1- ")),
  reset(
    "1/ for 1.",
    inBody((lines) => lines.map((line) => line.replace(/^(\d{1,2})\. (?=\p{Lu})/u, "$1/ "))),
  ),
  reset("* for -", (text) => (/^\* /m.test(text) ? text : bulleted(text, "*"))),
  reset("+ for -", (text) => (/^\+ /m.test(text) ? text : bulleted(text, "+"))),
  reset("• for -", (text) => bulleted(text, "•")),
  {
    name: "Phần thứ nhất for I.",
    text: (text) =>
      /^(?:Phụ lục|Phần|[IVX]+[-/]|\*\*)|^(?:[A-H]|\d)[./] \p{Lu}{3}/mu.test(text) || startsTwice(text)
        ? undefined
        : changed(text, (value) =>
            value.replace(/^([IVX]+)\. (?=\p{Lu})/gmu, (_, label: string) => `${worded(label)}\n`),
          ),
    reading: relabelled,
  },
  reset("top headings in small letters", (text) =>
    startsTwice(text)
      ? text
      : text.replace(
          /^([IVX]+\. )(\p{Lu}[\p{Lu} ,]{6,90})$(?!\n\p{Lu}{2})/gmu,
          (_, label: string, heading: string) => `${label}${small(heading)}`,
        ),
  ),
  // Whether a full line that ends in a stop ends its paragraph cannot be told from the text.
  { ...reset("lines of 72", wrap(72)), least: 0.97 },
  { ...reset("lines of 88", wrap(88)), least: 0.97 },
  reset("pages", (text) => text.replace(/\n(?=[IVX]+\. )/g, "\n\f3\n")),
  reset("paragraphs cut by pages", cutByPages),
  reset(
    "empty lines between",
    inBody((lines) => (lines.some((line) => line.includes("|")) ? lines : lines.map((line) => `${line}\n`))),
  ),
  reset("no empty lines", (text) => text.replace(/\n{2,}/g, "\n")),
  reset("decomposed letters", (text) => text.normalize("NFD")),
  reset("returns", (text) => text.replaceAll("\n", "\r\n")),
]
