import type { ReadingContract } from "@lantoa/documents/read"
import type { Issuer } from "./issuers.ts"
import type { Draw } from "./seeded.ts"
import type { Topic } from "./topics.ts"

/** The head of a plan up to its title (*phần đầu*). */
export interface HeadDraft {
  readonly lines: readonly string[]
  readonly document: Omit<ReadingContract["document"], "signatory" | "type">
}

const two = (value: number): string => String(value).padStart(2, "0")

/** Draws the letterhead, number, place, date, type word and title. */
export const headOf = (draw: Draw, issuer: Issuer, { subject }: Topic, years: string, area: string): HeadDraft => {
  const draft = draw.chance(0.15)
  const [day, month] = [draw.whole(1, 28), draw.whole(1, 12)]
  const ordinal = draft ? null : String(draw.whole(1, 999))
  const number = issuer.party ? `${ordinal ?? "   "}-${issuer.symbol}` : `${ordinal ?? "    "}/${issuer.symbol}`
  const date = draft
    ? `ngày    tháng    năm ${issuer.year}`
    : `ngày ${two(day)} tháng ${draw.chance(0.5) ? two(month) : month < 3 ? two(month) : month} năm ${issuer.year}`
  const motto = issuer.party
    ? ["ĐẢNG CỘNG SẢN VIỆT NAM"]
    : ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]
  const numberLine = `Số${draw.chance(0.8) ? ":" : ""} ${number}`
  const top = draw.chance(0.5) ? [...issuer.head, ...motto, numberLine] : [...issuer.head, numberLine, ...motto]
  const capital = `${subject.charAt(0).toUpperCase()}${subject.slice(1)}`
  const words = draw.chance(0.1) ? `V/v ${subject}` : capital
  const tail = `${area === "" ? "" : ` trên địa bàn ${area}`}${years === "" ? "" : ` ${years}`}`
  const title = draw.chance(0.4) ? `${words}${tail}`.toUpperCase() : `${words}${tail}`
  const cut = title.indexOf(title === title.toUpperCase() ? " TRÊN" : " trên")
  const titleLines = cut > 0 && draw.chance(0.5) ? [title.slice(0, cut), title.slice(cut + 1)] : [title]
  const urgent = draw.chance(0.08) ? ["HỎA TỐC"] : []
  return {
    lines: [...top, ...(draw.chance(0.5) ? urgent : []), `${issuer.place}, ${date}`, ...type(draw, titleLines)],
    document: {
      number: { ordinal, symbol: issuer.symbol },
      issuer: issuer.name,
      place: issuer.place,
      date: draft ? String(issuer.year) : `${issuer.year}-${two(month)}-${two(day)}`,
      title,
    },
  }
}

const type = (draw: Draw, title: readonly string[]): readonly string[] => {
  const [first = "", ...rest] = title
  return draw.chance(0.08) ? [`KẾ HOẠCH ${first}`, ...rest] : ["KẾ HOẠCH", ...title]
}

/** The foot of a plan (*nơi nhận, chữ ký*). */
export interface FootDraft {
  readonly list: readonly string[]
  readonly signature: readonly string[]
  readonly recipients: ReadingContract["recipients"]
  readonly signatory: ReadingContract["document"]["signatory"]
}

type Purpose = readonly [string, ReadingContract["recipients"][number]["purpose"]]

const purposes: readonly [Purpose, ...Purpose[]] = [
  ["(để b/c)", "report"],
  ["(thay b/c)", "in-lieu-of-report"],
  ["(p/h)", "coordinate"],
  ["(t/h)", "implement"],
  ["(để biết)", "information"],
  ["(báo cáo)", "report"],
  ["", null],
  ["", null],
  ["", null],
]

const signers = ["Lê Văn Mẫu", "Trần Thị Mẫu", "Đỗ Mẫu", "Phạm Thị Hồng Mẫu", "Nguyễn Quang Mẫu"] as const

/** Draws the recipients and the signature. */
export const footOf = (draw: Draw, issuer: Issuer): FootDraft => {
  const name = draw.chance(0.9) ? draw.pick(signers) : null
  const recipients = issuer.recipients.map((text) => {
    const [printed, purpose] = draw.pick(purposes)
    return { text, purpose, line: `- ${text}${printed === "" ? "" : ` ${printed}`};` }
  })
  const archive = `Lưu: ${draw.pick(issuer.archive)}`
  const list = ["Nơi nhận:", ...recipients.map(({ line }) => line), `- ${archive}.`]
  const signature = [...issuer.signing, ...(name === null ? [] : [name])]
  return {
    list,
    signature,
    recipients: [...recipients.map(({ purpose, text }) => ({ text, purpose })), { text: archive, purpose: "archive" }],
    signatory: { prefix: issuer.prefix, position: issuer.position, name },
  }
}
