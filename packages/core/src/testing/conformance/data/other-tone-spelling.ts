const older = /([oOuU])([\u0300\u0301\u0303\u0309\u0323])([aAeEyY])(?![\p{L}\p{M}])/gu

/**
 * A name with its tone marks in the newer place (*hòa, thủy → hoà, thuỷ*), the spelling that registers of other offices
 * have. What has no such syllable stays as it is.
 *
 * @example
 * ```ts import.meta.vitest
 * otherToneSpelling("Ủy ban nhân dân xã Hòa Lộc, quý") // => "Uỷ ban nhân dân xã Hoà Lộc, quý"
 * ```
 */
export const otherToneSpelling = (name: string): string =>
  name
    .normalize("NFD")
    .replace(older, (whole, first: string, mark: string, second: string, at: number, all: string) =>
      /[qQ]/.test(all[at - 1] ?? "") && /[uU]/.test(first) ? whole : `${first}${second}${mark}`,
    )
    .normalize("NFC")
