import { fold } from "../text/index.ts"

const noun = "(?:co quan|don vi|to chuc|dia phuong|nganh|cap)"
const every = "(?:(?:toan the|tat ca|moi|cac)\\s+)*"
const link = "(?:\\s*[,;/]\\s*|\\s+va\\s+|\\s+)(?:cac\\s+)?"
const tail = "(?:\\s+(?:co lien quan|lien quan|neu tren|noi tren|tren|duoc giao nhiem vu|duoc phan cong|thuc hien))*"
const pattern = new RegExp(`^${every}${noun}(?:${link}${noun})*${tail}$`)

/**
 * Whether a phrase only says "all of you" (*các cơ quan, đơn vị*; *các đơn vị có liên quan*) and so means the units to
 * which the plan gives work, rather than a group of its own.
 *
 * @example
 * ```ts import.meta.vitest
 * meansEveryone("các cơ quan, đơn vị") // => true
 * meansEveryone("Các sở, ban, ngành") // => false
 * meansEveryone("Ủy ban nhân dân các xã, phường") // => false
 * ```
 */
export const meansEveryone = (phrase: string): boolean => pattern.test(fold(phrase))
