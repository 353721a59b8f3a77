import { type Diagnostic, note, warn } from "../diagnostic.ts"
import { compose } from "./compose.ts"
import { findLegacyText } from "./legacy-text.ts"
import { featuresOf, type LetterFeatures } from "./letter-features.ts"
import { aboutLetters } from "./lost-letters.ts"
import { findMojibake } from "./mojibake.ts"
import { type Rewritten, rewrite, throughBoth } from "./rewrite.ts"

/** A text in proper Unicode, where its characters came from, and what was done to it. */
export interface Repaired extends Rewritten {
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Makes proper Unicode of a text whose characters were stored or read by another encoding (*đổi bảng mã*): UTF-8 read
 * as windows-1252, TCVN3, VNI or VISCII, letters apart from their marks. Told by evidence line by line; proper text
 * stays as it is. Letters that a font garbled are named and left. Every change is said in a diagnostic.
 *
 * @example
 * ```ts import.meta.vitest
 * repairText("Céng hßa x· héi chñ nghÜa ViÖt Nam").text // => "Cộng hòa xã hội chủ nghĩa Việt Nam"
 * repairText("Káº¿ hoáº¡ch").text // => "Kế hoạch"
 * repairText("Un café à Hà Nội").text // => "Un café à Hà Nội"
 * ```
 */
export const repairText = (text: string): Repaired => repairLetters(text, featuresOf(text))

/** Repairs a text whose features are known. Nearly every text is proper, and is not looked at again. */
export const repairLetters = (text: string, features: LetterFeatures): Repaired => {
  const { bytePair, foreign, marks, odd, vowelless } = features
  if (!(bytePair || foreign || marks || odd || vowelless)) return { text, origins: null, diagnostics: [] }
  const diagnostics: Diagnostic[] = []
  const unmixed = bytePair ? withoutMojibake(text, diagnostics) : { text, origins: null }
  const legacy = foreign ? findLegacyText(unmixed.text) : undefined
  const converted = rewrite(unmixed.text, legacy?.replacements ?? [])
  if (legacy !== undefined) diagnostics.push(aboutLegacy(legacy.charset, legacy.replacements.length, legacy.lines))
  const isSame = legacy === undefined && unmixed.origins === null
  const composed = isSame && !marks ? { text, origins: null, letters: 0 } : compose(converted.text)
  if (composed.letters > 0)
    diagnostics.push(
      note(
        "decode/composed",
        `Đã ghép ${composed.letters} chữ viết tách dấu (Unicode tổ hợp) thành chữ dựng sẵn.`,
        `${composed.letters} letters written with separate marks (decomposed Unicode) were composed.`,
      ),
    )
  for (const diagnostic of aboutLetters(composed.text, odd || !isSame, vowelless || !isSame))
    diagnostics.push(diagnostic)
  const origins = throughBoth(throughBoth(unmixed.origins, converted.origins), composed.origins)
  return { text: composed.text, origins, diagnostics }
}

/** Text may have been read wrongly and saved again, more than once. */
const mostPasses = 3

const withoutMojibake = (text: string, diagnostics: Diagnostic[]): Rewritten => {
  let done: Rewritten = { text, origins: null }
  for (let pass = 0; pass < mostPasses; pass++) {
    const found = findMojibake(done.text)
    if (found === undefined) break
    const next = rewrite(done.text, found.replacements)
    done = { text: next.text, origins: throughBoth(done.origins, next.origins) }
    diagnostics.push(aboutMojibake(found.replacements.length, found.lost.length))
  }
  return done
}

const aboutMojibake = (letters: number, lost: number): Diagnostic =>
  lost === 0
    ? note(
        "decode/mojibake",
        `Đã khôi phục ${letters} chữ UTF-8 từng bị đọc nhầm theo windows-1252.`,
        `${letters} characters of UTF-8 that had been read as windows-1252 were restored.`,
      )
    : warn(
        "decode/mojibake",
        `Đã khôi phục ${letters} chữ UTF-8 từng bị đọc nhầm theo windows-1252; ${lost} chữ mất byte, giữ nguyên.`,
        `${letters} characters of UTF-8 that had been read as windows-1252 were restored; ${lost} had lost bytes and stay.`,
      )

const aboutLegacy = (charset: string, letters: number, lines: number): Diagnostic => {
  const vi = `Đã đổi ${letters} chữ ở ${lines} dòng từ bảng mã ${charset} sang Unicode.`
  const en = `${letters} letters on ${lines} lines were converted from ${charset} to Unicode.`
  return charset === "TCVN3"
    ? note(
        "decode/legacy-encoding",
        `${vi} Chữ hoa của phông .VnTimeH gõ bằng mã chữ thường, không nhận lại được.`,
        `${en} Capitals of the fonts .VnTimeH are stored as small letters and cannot be told.`,
      )
    : note("decode/legacy-encoding", vi, en)
}
