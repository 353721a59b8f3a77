import { remembered } from "@lantoa/core"

/** What a Vietnamese syllable may begin with (*phụ âm đầu*), longest first. */
const onset = "ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx]"

/** What it may end on (*vần*), without its tone. */
const rimes =
  "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ up ut uy uya uych uyên uyêt uynh uyt uyu uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu"

const shape = new RegExp(`^(${onset})?(${rimes.replaceAll(" ", "|")})$`)
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g
const stopped = /(?:c|ch|p|t)$/
const acute = "\u0301"
const dotBelow = "\u0323"

/** No syllable is longer, its marks counted. */
const longest = 12

/**
 * Whether a word is spelled as a Vietnamese syllable (*âm tiết*): a beginning, a rhyme and one tone that go together.
 * Letter case and the place of the tone mark make no difference.
 */
export const isSyllable = (word: string): boolean => word.length <= longest && spelledAsSyllable(word)

const spelledAsSyllable = remembered((word): boolean => {
  const apart = word.toLowerCase().normalize("NFD")
  const marks = apart.match(tones) ?? []
  if (marks.length > 1) return false
  const parts = shape.exec(apart.replace(tones, "").normalize("NFC"))
  if (parts === null) return false
  const [, begins = "", rime = ""] = parts
  if (stopped.test(rime) && marks[0] !== acute && marks[0] !== dotBelow) return false
  return fits(begins, rime)
})

/** `k`, `gh` and `ngh` stand before e, ê, i and y; `c`, `g` and `ng` before the others. */
const fits = (begins: string, rime: string): boolean => {
  const front = /^[eêiy]/.test(rime)
  if (begins === "k" || begins === "gh" || begins === "ngh") return front
  if (begins === "c" || begins === "ng") return !front
  if (begins === "g") return !front || /^i/.test(rime)
  if (begins === "qu") return /^[aăâeêiôơy]/.test(rime)
  return true
}
