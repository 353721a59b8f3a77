import { byteAt } from "../format/numbers.ts"
import { letterLimit, lettersOf } from "./letters.ts"

/** The two keys by which names of units are compared (*khóa so tên*). */
export interface UnitNameKeys {
  /**
   * Keeps the marks, with the tone of a syllable at its end, so that *Hoà* and *Hòa* are the same; *Lý* and *Lí*, hyphens,
   * apostrophes and spaces do not count either.
   */
  readonly spelled: string
  /** Keeps no marks. */
  readonly folded: string
}

const q = "q".charCodeAt(0)
const u = "u".charCodeAt(0)
const y = "y".charCodeAt(0)
const i = "i".charCodeAt(0)
const space = " ".charCodeAt(0)
const apostrophes = new Set([..."'’‘ʼ`´"].map((mark) => mark.charCodeAt(0)))
const vowels = new Set([..."aeou"].map((letter) => letter.charCodeAt(0)))
const toneSigns = ["", "1", "2", "3", "4", "5"]

/**
 * The keys of a unit's name.
 *
 * ```ts import.meta.vitest
 * unitNameKeys("Hoà Lộc").spelled === unitNameKeys("hòa lộc").spelled // => true
 * unitNameKeys("Ea H'Leo").folded // => "ea hleo"
 * unitNameKeys("Phan Rang-Tháp Chàm").folded // => "phan rang thap cham"
 * unitNameKeys("Lí Nhân").folded === unitNameKeys("Lý Nhân").folded // => true
 * unitNameKeys("Mai").folded === unitNameKeys("May").folded // => false
 * ```
 */
export const unitNameKeys = (name: string): UnitNameKeys => {
  const { plain, tone, toneless } = lettersOf()
  let spelled = ""
  let folded = ""
  let toneOfSyllable = 0
  let before = space
  let beforeThat = space
  const endSyllable = (): void => {
    spelled += toneSigns[toneOfSyllable] ?? ""
    toneOfSyllable = 0
  }
  for (let place = 0; place < name.length; place++) {
    const code = name.charCodeAt(place)
    let letter = code < letterLimit ? byteAt(plain, code) : 0
    if (letter === 0) {
      if (apostrophes.has(code)) {
        while (name.charCodeAt(place + 1) === space) place++
        continue
      }
      if (before === space) continue
      endSyllable()
      spelled += " "
      folded += " "
      beforeThat = before
      before = space
      continue
    }
    let kept = toneless[code] ?? 0
    if (letter === y && (!vowels.has(before) || (before === u && beforeThat === q))) {
      letter = i
      kept = i
    }
    const ownTone = byteAt(tone, code)
    if (ownTone > 0) toneOfSyllable = ownTone
    spelled += String.fromCharCode(kept)
    folded += String.fromCharCode(letter)
    beforeThat = before
    before = letter
  }
  endSyllable()
  return before === space ? { spelled: spelled.trimEnd(), folded: folded.trimEnd() } : { spelled, folded }
}
