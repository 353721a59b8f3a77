import type { ReadingContract } from "@lantoa/documents/read"
import type { Draw } from "./seeded.ts"

type Duty = ReadingContract["reporting"][number]

/** A duty to report as a plan words it, and as it is understood (*chế độ báo cáo*). */
export interface DutyDraft {
  /** The sentence, without its subject when the heading over it names the unit. */
  readonly text: (who: string | null) => string
  readonly duties: readonly Duty[]
}

const two = (value: number): string => String(value).padStart(2, "0")

interface Wording {
  readonly say: (at: Said) => string
  readonly frequency: Duty["frequency"]
  readonly due: (at: Said) => readonly string[]
  /** Whether the addressee passes it on. */
  readonly passesOn?: true
}

interface Said {
  readonly to: string
  readonly above: string
  readonly day: number
  readonly month: number
  readonly year: number
}

const yearly = ({ day, month }: Said): readonly string[] => [`${two(month)}-${two(day)}`]
const none = (): readonly string[] => []

/** The phrases for cycles and days that issued plans have, in sentences of our own. */
const wordings: readonly [Wording, ...Wording[]] = [
  {
    say: ({ day, month, to }) => `báo cáo kết quả thực hiện về ${to} trước ngày ${two(day)}/${month} hằng năm`,
    frequency: "annual",
    due: yearly,
  },
  {
    say: ({ day, month, to }) =>
      `định kỳ trước ngày ${two(day)} tháng ${two(month)} hàng năm báo cáo kết quả thực hiện về ${to}`,
    frequency: "annual",
    due: yearly,
  },
  {
    say: ({ day, month, to }) =>
      `định kỳ hằng năm (trước ngày ${two(day)} tháng ${month}) báo cáo kết quả thực hiện với ${to}`,
    frequency: "annual",
    due: yearly,
  },
  {
    say: ({ day, month, to }) =>
      `hằng năm (trước ngày ${two(day)} tháng ${two(month)}) hoặc theo đề nghị, báo cáo tình hình thực hiện gửi ${to}`,
    frequency: "annual",
    due: yearly,
  },
  {
    say: ({ day, to }) =>
      `trước ngày ${two(day)}/6 và ${two(day)}/12 hằng năm (hoặc đột xuất khi có yêu cầu) gửi báo cáo kết quả về ${to}`,
    frequency: "semiannual",
    due: ({ day }) => [`06-${two(day)}`, `12-${two(day)}`],
  },
  {
    say: ({ day, to }) => `báo cáo tiến độ thực hiện về ${to} trước ngày ${day} hằng tháng`,
    frequency: "monthly",
    due: ({ day }) => [two(day)],
  },
  { say: ({ to }) => `định kỳ 06 tháng báo cáo kết quả về ${to}`, frequency: "semiannual", due: none },
  { say: ({ to }) => `báo cáo kết quả thực hiện hằng quý về ${to}`, frequency: "quarterly", due: none },
  {
    say: ({ day, month, to, year }) =>
      `báo cáo kết quả về ${to} trước ngày ${two(day)} tháng ${two(month)} năm ${year}`,
    frequency: "once",
    due: ({ year, ...at }) => yearly({ year, ...at }).map((due) => `${year}-${due}`),
  },
  {
    say: ({ day, month, to, year }) =>
      `gửi báo cáo kết quả thực hiện về ${to} chậm nhất ngày ${two(day)}/${two(month)}/${year}`,
    frequency: "once",
    due: ({ year, ...at }) => yearly({ year, ...at }).map((due) => `${year}-${due}`),
  },
  {
    say: ({ day, month, to, year }) => `tổng hợp kết quả, báo cáo ${to} (hạn chót ${two(day)}/${two(month)}/${year})`,
    frequency: "once",
    due: ({ year, ...at }) => yearly({ year, ...at }).map((due) => `${year}-${due}`),
  },
  { say: ({ to }) => `định kỳ báo cáo tình hình thực hiện về ${to} theo quy định`, frequency: "ad-hoc", due: none },
  { say: ({ to }) => `tổng hợp, báo cáo ${to} theo quy định`, frequency: "ad-hoc", due: none },
  {
    say: ({ above, day, month, to }) =>
      `báo cáo kết quả về ${to} trước ngày ${two(day)}/${month} hằng năm để tổng hợp, báo cáo ${above}`,
    frequency: "annual",
    due: yearly,
    passesOn: true,
  },
]

/** Duties without a step that is also told as somebody's own duty: the same duty told twice is one. */
export const withoutRepeats = (duties: readonly Duty[]): readonly Duty[] =>
  duties.filter((duty, index) => {
    const isStep = duty.frequency === "ad-hoc" && duties[index - 1]?.to.join() === duty.from.join()
    const same = (other: Duty, at: number): boolean =>
      other.from.join() === duty.from.join() && other.to.join() === duty.to.join() && at !== index
    return !isStep || !duties.some((other, at) => same(other, at) && (at < index || other.frequency !== "ad-hoc"))
  })

/** Draws how a unit is told to report. */
export const dutyOf = (draw: Draw, from: readonly string[], to: string, above: string, year: number): DutyDraft => {
  const wording = draw.pick(wordings)
  const at: Said = { to, above, day: draw.whole(10, 28), month: draw.whole(10, 12), year }
  const own: Duty = { frequency: wording.frequency, due: wording.due(at), from, to: [to] }
  const next: readonly Duty[] =
    wording.passesOn === true ? [{ frequency: "ad-hoc", due: [], from: [to], to: [above] }] : []
  const words = wording.say(at)
  return {
    text: (who) => (who === null ? `${words.charAt(0).toUpperCase()}${words.slice(1)}` : `${who} ${words}`),
    duties: [own, ...next],
  }
}
