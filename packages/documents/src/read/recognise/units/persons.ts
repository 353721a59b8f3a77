import type { Span } from "@lantoa/core"
import { plainOf } from "../../letters.ts"

const words = (names: string): ReadonlySet<string> => new Set(plainOf(names).split(" "))

/** Family names that are hardly ever given names: a new name begins there after two words. */
const plainSurnames = words("Nguyễn Trần Phạm Đặng Bùi Huỳnh Trịnh")
/** Family names that are given names as well: a new name begins there after three words. */
const surnames = words(
  "Lê Hoàng Phan Vũ Võ Đỗ Hồ Ngô Dương Lý Đào Đinh Lâm Mai Cao Lương Tô Hà Tạ Thái Vương Triệu Tống Quách Chu Châu Kiều Lưu La Giang Phùng Doãn Đoàn Đàm Nông Hứa Lò Giàng Sùng Vàng Lục Nghiêm Ninh Tăng Trương Từ Thạch Mạc Tôn",
)

/** Whether a word is a family name, by its plain letters. */
export const isSurname = (word: string): boolean => {
  const plain = plainOf(word)
  return plainSurnames.has(plain) || surnames.has(plain)
}

/**
 * Splits names of persons that a cell prints one under the other and a converter ran together: `Vũ An Bình Trần Thị Lan`
 * is two. Only a text in which every word begins with a capital is names.
 */
export const splitPersons = (text: string, { end, start }: Span): readonly Span[] => {
  const found = [...text.slice(start, end).matchAll(/[^\s,;]+/g)].map(({ 0: word, index }) => ({
    word,
    start: start + index,
    end: start + index + word.length,
  }))
  if (!found.every(({ word }) => /^\p{Lu}/u.test(word))) return [{ start, end }]
  const names: Span[] = []
  let from = 0
  for (const [index, { start: at, word }] of found.entries()) {
    const before = found[index - 1]
    const first = found[from]
    if (before === undefined || first === undefined) continue
    const parted = /[,;]/.test(text.slice(before.end, at))
    if (!parted && !beginsName(plainOf(word), index - from, found.length - index)) continue
    names.push({ start: first.start, end: before.end })
    from = index
  }
  const first = found[from]
  const last = found.at(-1)
  if (first !== undefined && last !== undefined) names.push({ start: first.start, end: last.end })
  return names
}

const beginsName = (word: string, before: number, left: number): boolean =>
  left >= 2 && ((plainSurnames.has(word) && before >= 2) || (surnames.has(word) && before >= 3))
