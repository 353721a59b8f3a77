import { type Diagnostic, note, warn } from "../diagnostic.ts"
import { compose } from "./compose.ts"
import { type EncodingGuess, guessEncoding, utf8Evidence } from "./guess-encoding.ts"
import type { Decoded } from "./source.ts"

/**
 * Makes text of bytes (*giải mã*): UTF-8, UTF-16, windows-1258 or windows-1252, told by the bytes alone, then composed.
 * Any bytes give a text; a diagnostic says what was guessed, replaced or composed.
 *
 * @param name File name to keep with the source. It decides nothing.
 */
export const decodeText = (bytes: Uint8Array, name?: string): Decoded => {
  const guess = guessEncoding(bytes)
  const { encoding, skip } = guess
  const decoded = new TextDecoder(encoding, { ignoreBOM: true }).decode(skip === 0 ? bytes : bytes.subarray(skip))
  return finish(decoded, encoding, [...aboutGuess(guess), ...aboutBytes(guess, bytes)], name)
}

/** Takes text that is characters already; decomposed letters are composed. A byte-order mark at its start is dropped. */
export const sourceOf = (text: string, name?: string): Decoded =>
  finish(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text, null, [], name)

const finish = (
  decoded: string,
  encoding: Decoded["source"]["encoding"],
  found: readonly Diagnostic[],
  name: string | undefined,
): Decoded => {
  const { letters, origins, text } = compose(decoded)
  const diagnostics = [...found]
  if (letters > 0)
    diagnostics.push(
      note(
        "decode/composed",
        `Đã ghép ${letters} chữ viết tách dấu (Unicode tổ hợp) thành chữ dựng sẵn.`,
        `${letters} letters written with separate marks (decomposed Unicode) were composed.`,
      ),
    )
  const controls = controlShare(text)
  if (controls > controlLimit)
    diagnostics.push(
      warn(
        "decode/not-text",
        `Khoảng ${Math.round(controls * 100)}% ký tự là ký tự điều khiển: tệp này có lẽ không phải văn bản.`,
        `About ${Math.round(controls * 100)}% of the characters are control characters: this is probably not a text.`,
      ),
    )
  return { source: { name: name ?? null, text, encoding, origins }, diagnostics }
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
