import { charactersOf } from "./windows-1252.ts"

/** A way of storing Vietnamese letters from before Unicode (*bảng mã cũ*), as it looks when read as windows-1252. */
export interface LegacyCharset {
  readonly name: "TCVN3" | "VNI" | "VISCII"
  /** What is read, of one or two characters, and the letter that was meant. */
  readonly letters: ReadonlyMap<string, string>
}

/**
 * TCVN 5712:1993, the rows A0 to FF. The fonts *.VnTime* show it; their capitals (*.VnTimeH*) are the codes of small
 * letters. The marks that stand alone at B0 to B4 are left out: fonts have none there, and texts have `°` and `²`.
 */
const tcvn3Rows = [
  " ĂÂÊÔƠƯĐăâêôơưđẰ",
  "     àảãáạẲằẳẵắẴ",
  "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ",
  "éẹềểễếệìỉỄẾỒĩíịò",
  "Ổỏõóọồổỗốộờởỡớợù",
  "ỖủũúụừửữứựỳỷỹýỵỐ",
]

/** VISCII 1.1 (RFC 1456), the rows 80 to FF; its Õ stands where windows-1252 has a no-break space and is left out. */
const visciiRows = [
  "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ",
  "ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ",
  " ắằặấầẩậẽẹếềểễệố",
  "ồổỗỠƠộờởịỰỨỪỬơớƯ",
  "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ",
  "ĐứÒÓÔạỷừửÙÚỹỵÝỡư",
  "àáâãảăữẫèéêẻìíĩỉ",
  "đựòóôõỏọụùúũủýợỮ",
]
/** The six capitals of VISCII that stand among the control characters. */
const visciiControls = [
  [0x02, "Ẳ"],
  [0x05, "Ẵ"],
  [0x06, "Ẫ"],
  [0x14, "Ỷ"],
  [0x19, "Ỹ"],
  [0x1e, "Ỵ"],
] as const

const byRows = (rows: readonly string[]): ReadonlyMap<string, string> => {
  const first = 0x100 - rows.length * 16
  const letters = [...rows.join("")]
  return new Map(
    letters.flatMap((letter, index) =>
      letter === " " ? [] : charactersOf(first + index).map((read) => [read, letter] as const),
    ),
  )
}

/**
 * VNI for Windows: a plain vowel and a character for its marks. A row has the vowel, what is read for its forms with
 * ◌̀ ◌́ ◌̉ ◌̃ ◌̣, and before them the vowel with its hat, horn or breve where that is read as one.
 */
const vniForms: readonly (readonly [letters: string, read: string])[] = [
  ["à á ả ã ạ", "aø aù aû aõ aï"],
  ["ă ằ ắ ẳ ẵ ặ", "aê aè aé aú aü aë"],
  ["â ầ ấ ẩ ẫ ậ", "aâ aà aá aå aã aä"],
  ["è é ẻ ẽ ẹ", "eø eù eû eõ eï"],
  ["ê ề ế ể ễ ệ", "eâ eà eá eå eã eä"],
  ["ì í ỉ ĩ ị", "ì í æ ó ò"],
  ["ò ó ỏ õ ọ", "oø où oû oõ oï"],
  ["ô ồ ố ổ ỗ ộ", "oâ oà oá oå oã oä"],
  ["ơ ờ ớ ở ỡ ợ", "ô ôø ôù ôû ôõ ôï"],
  ["ù ú ủ ũ ụ", "uø uù uû uõ uï"],
  ["ư ừ ứ ử ữ ự", "ö öø öù öû öõ öï"],
  ["ỳ ý ỷ ỹ ỵ", "yø yù yû yõ î"],
  ["đ", "ñ"],
]

const vniLetters = (): ReadonlyMap<string, string> => {
  const small = vniForms.flatMap(([letters, read]) => {
    const shown = read.split(" ")
    return letters.split(" ").map((letter, index) => [shown[index] ?? "", letter] as const)
  })
  const capital = small.flatMap(([read, letter]) => [
    [read.toUpperCase(), letter.toUpperCase()] as const,
    [`${read.charAt(0).toUpperCase()}${read.slice(1)}`, letter.toUpperCase()] as const,
  ])
  return new Map([...small, ...capital])
}

/**
 * The ways that plans are stored in, the commonest first. Each shows a text by characters of Western languages where
 * Vietnamese letters were meant: `ViÖt Nam`, `Vieät Nam`, `Vi®t Nam`.
 *
 * **Source** TCVN 5712:1993; the VNI tables as its fonts show them; RFC 1456.
 */
export const legacyCharsets: readonly LegacyCharset[] = [
  { name: "TCVN3", letters: byRows(tcvn3Rows) },
  { name: "VNI", letters: vniLetters() },
  {
    name: "VISCII",
    letters: new Map([
      ...byRows(visciiRows),
      ...visciiControls.map(([code, letter]) => [String.fromCharCode(code), letter] as const),
    ]),
  },
]
