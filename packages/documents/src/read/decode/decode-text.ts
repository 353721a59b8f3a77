import { type Diagnostic, note, warn } from "../diagnostic.ts"
import { findEntities } from "./entities.ts"
import { type EncodingGuess, guessEncoding, utf8Evidence } from "./guess-encoding.ts"
import { findLegacyText } from "./legacy-text.ts"
import { featuresOf } from "./letter-features.ts"
import { repairLetters } from "./repair-text.ts"
import { rewrite, throughBoth } from "./rewrite.ts"
import type { Decoded, Encoding } from "./source.ts"

/**
 * Makes text of bytes (*giải mã*): UTF-8, UTF-16, windows-1258 or windows-1252, told by the bytes alone; then entities
 * of HTML are decoded and legacy Vietnamese is made Unicode, see `repairText`. Any bytes give a text; a diagnostic says
 * what was guessed, replaced, converted or composed.
 *
 * @param name File name to keep with the source. It decides nothing.
 */
export const decodeText = (bytes: Uint8Array, name?: string): Decoded => {
  const { diagnostics, encoding, text } = decodeBytes(bytes)
  return finish(text, encoding, diagnostics, name)
}

/** Bytes as characters, nothing else done (*đọc byte thành chữ*). */
export interface DecodedBytes {
  readonly text: string
  readonly encoding: Encoding
  readonly diagnostics: readonly Diagnostic[]
}

/** Makes characters of bytes, as `decodeText` does, and changes none of them: for formats whose markup comes first. */
export const decodeBytes = (bytes: Uint8Array): DecodedBytes => {
  const guess = withLegacy(guessEncoding(bytes), bytes)
  const { encoding, skip } = guess
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(skip === 0 ? bytes : bytes.subarray(skip))
  return { text, encoding, diagnostics: [...aboutGuess(guess), ...aboutBytes(guess, bytes)] }
}

/** Takes text that is characters already, see `decodeText`. A byte-order mark at its start is dropped. */
export const sourceOf = (text: string, name?: string): Decoded =>
  finish(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text, null, [], name)

/** Bytes of TCVN3 look like the tone marks of windows-1258; read as windows-1252 they can be told. */
const withLegacy = (guess: EncodingGuess, bytes: Uint8Array): EncodingGuess => {
  if (guess.encoding !== "windows-1258") return guess
  const isLegacy = findLegacyText(new TextDecoder("windows-1252").decode(bytes)) !== undefined
  return isLegacy ? { ...guess, encoding: "windows-1252" } : guess
}

const finish = (
  decoded: string,
  encoding: Encoding | null,
  found: readonly Diagnostic[],
  name: string | undefined,
): Decoded => {
  const entities = findEntities(decoded)
  const shown = rewrite(decoded, entities)
  const features = featuresOf(shown.text)
  const { diagnostics: repairs, origins, text } = repairLetters(shown.text, features)
  const isSame = text === shown.text
  return {
    source: { name: name ?? null, text, encoding, origins: throughBoth(shown.origins, origins) },
    diagnostics: [
      ...found,
      ...aboutEntities(entities.length),
      ...repairs,
      ...(features.controls || !isSame ? aboutControls(text) : []),
    ],
    gaps: features.gaps || !isSame,
  }
}

const aboutEntities = (count: number): readonly Diagnostic[] =>
  count === 0
    ? []
    : [
        note(
          "decode/entities",
          `Đã đổi ${count} thực thể HTML (như “&nbsp;”) còn sót trong văn bản thành chữ.`,
          `${count} HTML entities (such as “&nbsp;”) left in the text were decoded.`,
        ),
      ]

const aboutControls = (text: string): readonly Diagnostic[] => {
  const controls = controlShare(text)
  return controls <= controlLimit
    ? []
    : [
        warn(
          "decode/not-text",
          `Khoảng ${Math.round(controls * 100)}% ký tự là ký tự điều khiển: tệp này có lẽ không phải văn bản.`,
          `About ${Math.round(controls * 100)}% of the characters are control characters: this is probably not a text.`,
        ),
      ]
}

const aboutGuess = ({ encoding, guessed }: EncodingGuess): readonly Diagnostic[] =>
  guessed
    ? [
        note(
          "decode/guessed-encoding",
          `Tệp không ghi bảng mã; căn cứ nội dung, đã đọc theo ${encoding}.`,
          `The file does not say its encoding; by its content it was read as ${encoding}.`,
        ),
      ]
    : []

const aboutBytes = ({ encoding, guessed, skip }: EncodingGuess, bytes: Uint8Array): readonly Diagnostic[] => {
  if (encoding !== "utf-8" || (!guessed && skip === 0)) return []
  const { broken } = utf8Evidence(bytes)
  return broken === 0
    ? []
    : [
        warn(
          "decode/invalid-bytes",
          `${broken} byte không hợp lệ trong UTF-8 đã được thay bằng ký tự “�”.`,
          `${broken} bytes are not valid UTF-8 and were replaced by “�”.`,
        ),
      ]
}

/** How much of the start is looked at for control characters. */
const sampleLength = 1 << 11
/** The share of control characters above which a text is no text. */
const controlLimit = 0.02

const controlShare = (text: string): number => {
  const length = Math.min(text.length, sampleLength)
  let controls = 0
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at)
    if ((code < 0x20 && code !== 9 && code !== 10 && code !== 12 && code !== 13) || (code >= 0x7f && code < 0xa0))
      controls++
  }
  return length === 0 ? 0 : controls / length
}
