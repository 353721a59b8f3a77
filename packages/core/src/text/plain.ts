import { letterTable, makeLetterTable } from "./letter-table.ts"

/** So many characters are looked at before what was found is taken away: the room for it has a fixed length. */
export const stretch = 0x4000

/** Room for the plain letters of one stretch, written over by the next. */
export const plainRoom = new Uint8Array(stretch)

/**
 * Names of this file for what loops over characters go through: engines then know where these lie and how long they are,
 * and do not ask at each character.
 */
const table = letterTable
const room = plainRoom
/** The bits of an offset that tell its place in a stretch. */
const within = stretch - 1

/**
 * For loops over characters. Where texts of many kinds (whole, cut out of another, put together) go through one loop,
 * engines look `text.charCodeAt` up anew at each character, which takes longer than all the rest of it.
 */
const { charCodeAt } = String.prototype
const decoder = new TextDecoder()

/** The plain letters in the room as a text. */
export const textOfPlainRoom = (length: number): string => decoder.decode(plainRoom.subarray(0, length))

/** Numbers are made whole before the loop, so that engines need not ask in it what they are. */
const fillRoom = (text: string, from: number, to: number): void => {
  const end = Math.min(to, text.length) | 0
  for (let at = from | 0; at < end; at++) room[at & within] = table[charCodeAt.call(text, at)] ?? 0
}

/**
 * The text in lower case without marks (*bỏ dấu*), one kind of dash, quote and space, **character for character**: every
 * offset in it is an offset in the text. Characters that are no part of Vietnamese become U+0001, marks apart from their
 * letters U+0002; tabs and line feeds stay.
 *
 * It is all ASCII, so that searching in it is as fast as searching bytes.
 *
 * @example
 * ```ts import.meta.vitest
 * plainOf("Số 12/KH-SỞ – “Hòa”") // => 'so 12/kh-so - "hoa"'
 * ```
 */
export const plainOf = (text: string): string => {
  makeLetterTable()
  const { length } = text
  let plain = ""
  for (let from = 0; from < length; from += stretch) {
    const to = Math.min(length, from + stretch)
    fillRoom(text, from, to)
    plain += textOfPlainRoom(to - from)
  }
  return plain
}
