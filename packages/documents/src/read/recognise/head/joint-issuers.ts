import { plainOf } from "../../letters.ts"
import { isNameless } from "./organ-names.ts"

/** Short forms that a letterhead prints inside a name. */
const shortForm = /^(?:ubnd|hdnd|mttq|ubmttq|tncs|thpt|ldld|ubtw)$/
/** Units of another body never issue beside it. */
const subordinate = /^(?:truong|trung tam|phong|chi cuc|van phong|thanh tra|tram|to) /
const committee = /^(?:ubnd|uy ban nhan dan)\b/
const underCommittee = /^(?:so|phong|ban|bao|dai|quy) /

/**
 * The bodies of a letterhead that issue together (*văn bản liên tịch*), as indices of their plain names: those that the
 * symbol gives the initials of, `KH-SYT-CĐN` for a *Sở Y tế* and a *Công đoàn ngành*. Empty when fewer than two.
 */
export const jointIssuers = (organs: readonly string[], symbol: string | null): readonly number[] => {
  const marks = (symbol ?? "").split(/[-/]/).slice(1).map(lettersOf)
  if (organs.length < 2 || marks.length < 2) return []
  const found: number[] = []
  for (const mark of marks) {
    const next = organs.findIndex(
      (name, index) => index > (found.at(-1) ?? -1) && !isNameless(name) && isSpelledBy(initialsOf(name), mark),
    )
    if (next >= 0) found.push(next)
  }
  const peers = found.filter((index) => isPeer(organs, index))
  return peers.length === found.length && peers.length > 1 ? peers : []
}

const lettersOf = (mark: string): string => plainOf(mark).replace(/[^a-z]/g, "")

const isPeer = (organs: readonly string[], index: number): boolean => {
  const name = organs[index] ?? ""
  const hasBoardBelow = organs.some((other, place) => place > index && other !== name && other.includes(name))
  return (
    !hasBoardBelow && !subordinate.test(name) && !(committee.test(name) && underCommittee.test(organs[index + 1] ?? ""))
  )
}

const initialsOf = (name: string): string =>
  name
    .split(/[^a-z]+/)
    .map((word) => (shortForm.test(word) ? word : word.charAt(0)))
    .join("")

/** Whether the letters of a mark stand in the initials in their order. */
const isSpelledBy = (initials: string, mark: string): boolean => {
  let at = 0
  for (const letter of initials) if (letter === mark.charAt(at)) at++
  return mark.length > 1 && at === mark.length
}
