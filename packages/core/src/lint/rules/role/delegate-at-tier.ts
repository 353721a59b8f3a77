import { clause } from "../../../law/index.ts"
import type { Text } from "../../../text/index.ts"
import { nameKey } from "../../analysis/name-key.ts"
import { nameKind } from "../../analysis/name-kind.ts"
import { there } from "../../analysis/needs.ts"
import { defineRule } from "../../rule.ts"

const culture: Text = { vi: "Phòng Văn hóa - Xã hội", en: "the office of culture and society" }
const economy: Text = { vi: "Phòng Kinh tế", en: "the economic office" }

/** Offices of the former districts, by the key of their names, and who holds their matters in a commune. */
const districtOffices: readonly (readonly [key: string, now: Text])[] = [
  ["phong van hoa va thong tin", culture],
  ["phong van hoa thong tin", culture],
  ["phong giao duc va dao tao", culture],
  ["phong giao duc dao tao", culture],
  ["phong lao dong", culture],
  ["phong y te", culture],
  ["phong tai chinh", economy],
]

/** A unit has the work done by an office that exists at its tier. */
export const delegateAtTier = defineRule({
  id: "role/delegate-at-tier",
  severity: "warning",
  title: { vi: "Phòng được giao tham mưu có ở cấp đó", en: "An office that is given work exists at that tier" },
  explain: {
    vi: "Từ ngày 01/7/2025, cơ quan chuyên môn của Ủy ban nhân dân cấp xã gồm Văn phòng Hội đồng nhân dân và Ủy ban nhân dân, Phòng Kinh tế (hoặc Phòng Kinh tế, Hạ tầng và Đô thị) và Phòng Văn hóa - Xã hội. Phòng Văn hóa và Thông tin, Phòng Giáo dục và Đào tạo … là của cấp huyện trước đây.",
    en: "Since 1 July 2025 the offices of a commune are the Office of the People's Council and Committee, the economic office and the office of culture and society. “Phòng Văn hóa và Thông tin”, “Phòng Giáo dục và Đào tạo” and others were of the district.",
  },
  remedy: {
    vi: "Thay bằng Phòng Văn hóa - Xã hội hoặc cơ quan tương ứng ở cấp xã.",
    en: "Name the office of culture and society, or whichever holds the matter in the commune.",
  },
  examples: {
    right: ["UBND xã chỉ đạo Phòng Văn hóa - Xã hội"],
    wrong: ["UBND xã chỉ đạo Phòng Văn hóa và Thông tin"],
  },
  basis: [clause("150/2025/NĐ-CP", "cơ quan chuyên môn thuộc Ủy ban nhân dân cấp xã")],
  since: "2025-07-01",
  needs: there("assignments"),
  messages: {
    former: {
      vi: "“{name}” không có ở cấp xã; lĩnh vực này thuộc {now}.",
      en: "There is no “{name}” in a commune; the matter is with {now}.",
    },
  },
  check({ plan: { assignments } }, report) {
    for (const [index, { tasks, units }] of assignments.entries()) {
      if (!units.some((unit) => nameKind(unit).tier === "commune")) continue
      for (const [number, { delegations }] of tasks.entries())
        for (const { to } of delegations) {
          const former = districtOffices.find(([key]) => nameKey(to).startsWith(key))
          if (former === undefined) continue
          report("former", { path: ["assignments", index, "tasks", number] }, { name: to, now: former[1] })
        }
    }
  },
})
