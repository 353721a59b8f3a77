import type { ContractSection, ReadingContract } from "@lantoa/documents/read"
import type { Issuer } from "./issuers.ts"
import type { Draw } from "./seeded.ts"
import { workLines } from "./topics.ts"

/** An annex with a table of tasks (*phụ lục phân công nhiệm vụ*). */
export interface AnnexDraft {
  readonly lines: readonly string[]
  readonly sections: readonly ContractSection[]
  readonly assignments: ReadingContract["assignments"]
}

/** Draws an annex, or none. */
export const annexOf = (draw: Draw, issuer: Issuer, matter: string): AnnexDraft => {
  if (!draw.chance(0.25)) return { lines: [], sections: [], assignments: [] }
  const heading = "BẢNG PHÂN CÔNG NHIỆM VỤ"
  const label = draw.pick(["Phụ lục", "PHỤ LỤC I", "Phụ lục số 01"])
  const rows = draw.some(workLines(matter), draw.whole(2, 4)).map((task) => {
    const [lead = issuer.standing, support = issuer.standing] = draw.some(issuer.units, 2)
    return { task, lead, support: draw.chance(0.7) ? support : null }
  })
  return {
    lines: [
      label,
      heading,
      "(Kèm theo Kế hoạch)",
      "| STT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian |",
      ...rows.map(
        ({ lead, support, task }, index) =>
          `| ${index + 1} | ${task} | ${lead} | ${support ?? ""} | Quý ${draw.pick(["I", "II", "III"])} |`,
      ),
    ],
    sections: [{ label, heading, children: [] }],
    assignments: rows.map(({ lead, support }) => ({
      units: [lead],
      supports: support === null ? [] : [support],
      modality: "assigned",
      tasks: 1,
    })),
  }
}
