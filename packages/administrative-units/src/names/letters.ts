/** What the letters of Vietnamese are, by their codes, so that names are compared in one pass and without Unicode tables. */
export interface Letters {
  /** The letter in lower case without tone, keeping its quality: `Ở` as `ơ`, `Đ` as `đ`; 0 for what is no letter. */
  readonly toneless: Uint16Array
  /** The letter in lower case without any mark, as ASCII. */
  readonly plain: Uint8Array
  /** 0 to 5: none, grave, acute, tilde, hook, dot. */
  readonly tone: Uint8Array
}

/** Codes below this are looked up; no letter of Vietnamese lies above. */
export const letterLimit = 0x1f00

const tones = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"]
const vowels = "aăâeêioôơuưy"
const consonants = "bcdđfghjklmnpqrstvwxz"

const makeLetters = (): Letters => {
  const letters: Letters = {
    toneless: new Uint16Array(letterLimit),
    plain: new Uint8Array(letterLimit),
    tone: new Uint8Array(letterLimit),
  }
  for (const digit of "0123456789") add(letters, digit, digit, 0)
  for (const consonant of consonants) add(letters, consonant, consonant, 0)
  for (const vowel of vowels)
    for (const [tone, mark] of tones.entries()) add(letters, (vowel + mark).normalize("NFC"), vowel, tone)
  return letters
}

const add = ({ plain, tone, toneless }: Letters, letter: string, without: string, toneNumber: number): void => {
  const base = without === "đ" ? "d" : without.normalize("NFD").charAt(0)
  for (const form of [letter, letter.toUpperCase()]) {
    const code = form.charCodeAt(0)
    toneless[code] = without.charCodeAt(0)
    plain[code] = base.charCodeAt(0)
    tone[code] = toneNumber
  }
}

let shared: Letters | undefined

/** The table, made when it is first needed. */
export const lettersOf = (): Letters => {
  shared ??= makeLetters()
  return shared
}
