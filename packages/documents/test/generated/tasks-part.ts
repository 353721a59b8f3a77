import type { ReadingContract } from "@lantoa/documents/read"
import { type BlockDraft, bullet, type PartDraft, paragraph, part } from "./draft.ts"
import type { Issuer } from "./issuers.ts"
import type { Draw } from "./seeded.ts"
import { workLines } from "./topics.ts"

type Assignment = ReadingContract["assignments"][number]

/** A part on tasks whose lines say who leads them (*nhiệm vụ, giải pháp*). */
export interface TasksDraft {
  readonly parts: readonly PartDraft[]
  readonly assignments: readonly Assignment[]
}

const titles = [
  "Đổi mới nội dung truyền thông",
  "Nâng cao năng lực đội ngũ",
  "Ứng dụng công nghệ",
  "Huy động cộng đồng tham gia",
] as const

/** Draws a part with lead lines, or none. */
export const tasksOf = (draw: Draw, { units }: Issuer, matter: string): TasksDraft => {
  if (!draw.chance(0.3)) return { parts: [], assignments: [] }
  const tight = draw.chance(0.5)
  const assignments: Assignment[] = []
  const items = draw.some(titles, draw.whole(2, 4)).map((title): PartDraft => {
    const [lead = "", ...supports] = draw.some(units, draw.whole(1, 3))
    assignments.push({ units: [lead], supports, modality: "assigned", tasks: 1 })
    const work = draw.some(workLines(matter), draw.whole(1, 2)).map((line) => bullet(`${line}.`))
    return part(title, [...work, ...leadLines(draw, lead, supports, tight)])
  })
  return { parts: [part("Nhiệm vụ, giải pháp", items)], assignments }
}

const leadLines = (draw: Draw, lead: string, supports: readonly string[], tight: boolean): readonly BlockDraft[] => {
  const word = draw.pick(["Đơn vị chủ trì", "Cơ quan chủ trì", "Đơn vị thực hiện"])
  const other = draw.pick(["Đơn vị phối hợp", "Cơ quan phối hợp"])
  const time = draw.pick(["Thời gian thực hiện: Thường xuyên.", "Thời gian hoàn thành: Quý II."])
  const make = draw.chance(0.5) ? (text: string): BlockDraft => bullet(text) : paragraph
  if (supports.length === 0) return [make(`${word}: ${lead}.`), make(time)]
  return tight
    ? [make(`${word}: ${lead}; ${other.toLowerCase()}: ${supports.join(", ")}.`), make(time)]
    : [make(`${word}: ${lead}.`), make(`${other}: ${supports.join(", ")}.`), make(time)]
}
