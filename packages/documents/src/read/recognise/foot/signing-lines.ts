import type { Span } from "@lantoa/core"
import { isCapitals } from "../../letters.ts"
import { personName } from "../units/person-name.ts"
import { type Script, textAt, textBlockOf } from "../words/script.ts"

const prefix = /^(?:tm|kt|tl|tuq|q|t\/m|k\/t|t\/l|t\.m|k\.t|t\.l)[.\s]/
const posts =
  "giam doc|tong giam doc|chu tich|bi thu|truong |chanh |hieu truong|hieu pho|cuc truong|chi cuc truong|tong cuc truong|vu truong|vien truong|bo truong|thu truong|thu tuong|thong doc|uy vien|to truong|doi truong|doan truong|tram truong|hat truong|chi huy|tu lenh|chinh uy|chinh tri vien|tham muu truong|chu nhiem|tong bien tap|tong thu ky|thu ky|truong ban|truong phong|kiem soat|phu trach|quyen "
const post = new RegExp(`^(?:p(?:ho|\\.)\\s?|quyen )?(?:${posts})`)
/** `SƯ ĐOÀN TRƯỞNG`, `ĐỘI PHÓ`: the letters tell *trưởng* from *trường*. */
const head = /^(?:\p{Lu}+ ){1,4}(?:TRƯỞNG(?= |$)|PHÓ$)/u
/** Who approves a plan beside who has drawn it up, as schools sign. */
const drafter = /^(?:(?:ky |phe )?duyet(?:$| )|nguoi (?:lap|viet|xay dung|duyet|lam)(?:$| ))/
/** Posts in small letters, as pages of the web print them; the letters tell *Trưởng* from the family name *Trương*. */
const smallPost =
  /^(?:Phó |P\. ?|Quyền )?(?:[Gg]iám đốc|[Tt]ổng [Gg]iám đốc|[Cc]hủ tịch|[Bb]í thư|[Hh]iệu trưởng|[Hh]iệu phó|[Tt]rưởng (?:ban|phòng|trạm|khoa)|[Cc]hi cục trưởng|[Cc]ục trưởng|[Vv]iện trưởng|[Cc]hánh [Vv]ăn phòng|[Cc]hủ nhiệm|[Nn]gười (?:lập|viết|xây dựng) (?:kế hoạch|biểu))(?: [\p{L}\p{M} ]+)?$/u
const longestTitle = 80
const longestSmall = 40

/** What stands for the hand and the seal in a copy, or for a hand that is still to come. */
export const handMark = /^(?:[([]\s*(?:đã ký|chờ ký|ký tên|ký số|ký)(?![\p{L}\p{M}])[^()[\]]*[)\]]|đã ký)\.?$/iu

/** Whether a line of the foot is one over a signer's name: whom he signs for, or his post. */
export const isSigningLine = (script: Script, span: Span): boolean => {
  const { end, start } = span
  if (end - start > longestTitle || end === start) return false
  const plain = script.plain.slice(start, end)
  const text = textAt(script, span)
  if (isCapitals(text)) return prefix.test(plain) || post.test(plain) || drafter.test(plain) || head.test(text)
  return end - start <= longestSmall && smallPost.test(text)
}

/** A signature has no more lines than this over the name. */
const mostOver = 4

/**
 * Whether the lines of a signature begin with an entry where no closing words and no recipients tell it: posts, then
 * what stands for the hand, then the name, or nothing more.
 */
export const beginsSigning = (script: Script, entry: number, to: number): boolean => {
  for (let next = entry, over = 0; over <= mostOver; next++, over++) {
    const span = script.entries[next]
    if (next >= to || span === undefined) return over > 0 && isSigningAt(script, entry)
    const block = textBlockOf(span)
    if (block?.mark !== "none") return false
    if (over > 0 && !isCapitals(block.text) && personName(block.text) !== undefined) return true
    if (!handMark.test(block.text) && !isSigningAt(script, next))
      return over > 0 && personName(block.text) !== undefined
  }
  return false
}

const isSigningAt = (script: Script, entry: number): boolean => {
  const span = script.entries[entry]
  return span !== undefined && isSigningLine(script, span)
}
