import { type Draw, seeded } from "./seeded.ts"

/**
 * Damages a text as scanning and converting do (*nhiễu*): letters taken for others, marks lost, bullets dropped, labels
 * swapped, words split, lines broken. The same seed gives the same damage.
 *
 * @param level 0 leaves the text alone; at 1 about one line in two and one word in eight is hurt.
 */
export const addNoise = (text: string, level: number, seed: number): string => {
  if (level <= 0) return text
  const draw = seeded(seed ^ 0x5bd1e995)
  return text
    .split("\n")
    .flatMap((line) => lineNoise(draw, line, level))
    .join("\n")
}

const lineNoise = (draw: Draw, line: string, level: number): readonly string[] => {
  if (line.trim() === "") return [line]
  const marked = draw.chance(0.25 * level) ? markNoise(draw, line) : line
  const words = marked
    .split(" ")
    .map((word) => (draw.chance(0.12 * level) ? wordNoise(draw, word) : word))
    .join(" ")
  return draw.chance(0.15 * level) ? broken(draw, words) : [words]
}

/** What happens to the label or bullet of a line. */
const markNoise = (draw: Draw, line: string): string => {
  const label = /^(?<label>[IVX]+|\d{1,2}|[a-zđ])(?<sign>[.)/-])(?<rest>\s.*)$/u.exec(line)?.groups
  if (label !== undefined) {
    const { label: printed = "", rest = "", sign = "" } = label
    return draw.pick([
      `${printed.replace("II", "H").replace(/^1$/, "I").replace(/^l$/, "1")}${sign}${rest}`,
      `${printed}${sign} ${rest}`,
      `${printed} ${sign}${rest}`,
    ])
  }
  const dash = /^[-–+*•]\s+(?<rest>.*)$/u.exec(line)?.groups?.["rest"]
  return dash === undefined ? line : draw.pick([dash, `- ${dash}`, `_ ${dash}`, `-${dash}`, `~ ${dash}`])
}

const confusions: Readonly<Record<string, string>> = {
  l: "1",
  O: "0",
  o: "ơ",
  ấ: "â",
  ề: "ê",
  ổ: "ô",
  ẩ: "â",
  ễ: "ê",
  ặ: "ă",
  ỉ: "i",
  ã: "â",
  ụ: "u",
  h: "b",
  rn: "m",
}

const wordNoise = (draw: Draw, word: string): string => {
  if (word.length < 2) return word
  const at = draw.whole(0, word.length - 1)
  return draw.pick([
    () => `${word.slice(0, at)}${confusions[word.charAt(at)] ?? word.charAt(at)}${word.slice(at + 1)}`,
    () => `${word.slice(0, at)}${bare(word.charAt(at))}${word.slice(at + 1)}`,
    () => (/\d/.test(word) || at === 0 ? word : `${word.slice(0, at)} ${word.slice(at)}`),
    () => `${word}${draw.pick([".", ",", "'", " "])}`,
  ])()
}

const bare = (letter: string): string => letter.normalize("NFD").charAt(0).replace("đ", "d").replace("Đ", "D")

const broken = (draw: Draw, line: string): readonly string[] => {
  const spaces = [...line.matchAll(/ /g)].map(({ index }) => index)
  if (spaces.length < 4) return [line]
  const at = spaces[draw.whole(2, spaces.length - 1)] ?? 0
  return [line.slice(0, at), line.slice(at + 1)]
}
