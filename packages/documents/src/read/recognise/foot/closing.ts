import { isTable, type TextBlock } from "../../tree/index.ts"
import { type Script, textBlockOf } from "../words/script.ts"

/** What a paragraph that closes a plan begins with, wherever it stands. */
const closers =
  /^(?:tren day la|trong qua trinh|qua trinh (?:to chuc |trien khai )?thuc hien|de nghi |yeu cau |kinh de nghi |rat mong |nhan duoc |ke hoach nay |noi dung tren|neu co (?:kho khan|vuong mac)|moi (?:kho khan|vuong mac)|(?:uy ban|ubnd|so |bo |ban |giam doc|chu tich|hoi )[^.;:]{0,80}? (?:yeu cau|de nghi) )/

const plan = "(?:ke hoach|chuong trinh|phuong an|de an|huong dan|cong van|van ban)"
const all =
  "(?:cac|thu truong|truong (?:cac|phong)|lanh dao|giam doc|cap uy|nguoi dung dau|toan the|tat ca|tung|can bo|don vi|co quan)"
/** `Căn cứ nội dung Kế hoạch này, các đơn vị …`: those who are called upon follow the clause. */
const onItsBasis = new RegExp(
  `^(?:can cu(?: vao)?|tren co so|theo)(?: cac)?(?: noi dung| yeu cau| tinh than)?(?: cua)? ${plan}(?: nay| tren)?(?=[ ,.])`,
)
const named = new RegExp(`, *(?:de nghi|yeu cau|${all}|ubnd|uy ban|so,|phong|ban|truong|doan|hoi|chi bo) `)
/** `Thủ trưởng các đơn vị căn cứ Kế hoạch này …`, `Các đơn vị nghiêm túc thực hiện`. */
const callsUpon = new RegExp(
  `^${all} [^.;:]{0,200}?(?:(?:can cu(?: vao)?|tren co so|theo)(?: noi dung| tinh than)?(?: cua)? ${plan} |(?:nghiem tuc|tich cuc|khan truong|chu dong) (?:to chuc |trien khai |va |quan triet )*thuc hien)`,
)
const looked = 260
const article = /^(?:Điều|ĐIỀU)\s/
const longestHeading = 60

/** An article of a decision that says something rather than heads a part. */
const isArticle = ({ label, mark, text }: TextBlock): boolean =>
  mark === "label" && article.test(label ?? "") && (text.length > longestHeading || text.endsWith("."))

/**
 * The first of the paragraphs without a mark at the end of a body that close the plan rather than go on with its last part
 * (*lời kết*), and of the articles of the decision that the plan stands in.
 *
 * @param tail The entry that the foot begins with.
 */
export const findClosing = (script: Script, body: number, tail: number): number => {
  let closing = tail
  let isLast = true
  for (let entry = tail - 1; entry > body; entry--) {
    const span = script.entries[entry]
    if (span === undefined || isTable(span.block)) break
    if (isArticle(span.block)) {
      closing = entry
      continue
    }
    if (span.block.mark !== "none") break
    const line = script.plain.slice(span.start, Math.min(span.end, span.start + looked))
    if (closers.test(line) || (isLast && isCall(script, entry, line))) closing = entry
    else if (!line.startsWith("(")) isLast = false
  }
  return closing
}

/** Whether the last paragraph calls upon all units; under the heading of a unit it is that unit's task. */
const isCall = (script: Script, entry: number, line: string): boolean => {
  if (isUnderHeading(script, entry)) return onItsBasis.test(line) && named.test(line) && !isUnderTitle(script, entry)
  return onItsBasis.test(line) || callsUpon.test(line)
}

const isUnderHeading = ({ entries }: Script, entry: number): boolean => {
  const above = textBlockOf(entries[entry - 1])
  return above?.mark === "label" && !/[.;]\s*$/.test(above.text)
}

const onWhom = /(?:thuc hien|phan cong|trach nhiem|nhiem vu)/

/** Right under *Tổ chức thực hiện* such a sentence is all that the plan says of who does what. */
const isUnderTitle = ({ entries, plain }: Script, entry: number): boolean => {
  const above = entries[entry - 1]
  return above !== undefined && onWhom.test(plain.slice(above.start, above.end))
}
