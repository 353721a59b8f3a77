import type { DocumentComponent } from "../../../law/index.ts"
import type { Text } from "../../../text/index.ts"
import { there } from "../../analysis/needs.ts"
import { isStateDocument } from "../../analysis/state-document.ts"
import { missetComponents } from "../../layout/index.ts"
import { defineRule } from "../../rule.ts"
import { decree30, decree30Since } from "../decree-30.ts"

const names: Readonly<Record<"centre" | "justified", Text>> = {
  centre: { vi: "căn giữa", en: "centred" },
  justified: { vi: "dàn đều hai lề", en: "justified" },
}

/** How a component has to stand on the line; undefined: the decree leaves it, or it shows little on a short line. */
const wantedOf = ({ align, id }: DocumentComponent): keyof typeof names | undefined =>
  align === "centre" ? "centre" : id === "body" ? "justified" : undefined

/** Centred components are centred, and the body is justified. */
export const layoutAlignment = defineRule({
  id: "layout/alignment",
  severity: "warning",
  title: {
    vi: "Phần đầu, phần ký căn giữa; nội dung dàn đều hai lề",
    en: "Head and signature are centred, the body is justified",
  },
  explain: {
    vi: "Quốc hiệu, tên cơ quan, số, tên loại, trích yếu và khối chữ ký căn giữa; nội dung dàn đều cả hai lề. Căn bằng dấu cách thì lệch ngay khi đổi máy in; văn bản căn bằng dấu cách ở đây bị coi là chưa căn.",
    en: "National name, issuer, number, type, subject and signature are centred; the body is justified on both sides. Centring with spaces breaks on the next printer and counts as not centred.",
  },
  remedy: {
    vi: "Dùng lệnh căn giữa hoặc dàn đều của trình soạn thảo, bỏ dấu cách thừa.",
    en: "Use the editor's own centring or justifying and drop the spaces.",
  },
  basis: [decree30("Phụ lục I, Phần I, mục II"), decree30("Phụ lục I, Phần I, mục V")],
  since: decree30Since,
  needs: there("layout"),
  messages: {
    align: {
      vi: "{component} chưa {wanted} ({count} đoạn).",
      en: "The {component} is not {wanted} (paragraphs: {count}).",
    },
  },
  check({ day, layout, plan }, report) {
    if (layout === undefined || !isStateDocument(plan)) return
    const misset = missetComponents(layout, day, ({ align, inTable, component }, form) => {
      const wanted = wantedOf(form)
      return wanted !== undefined && align !== wanted && !(component === "body" && inTable)
    })
    for (const { component, count, first } of misset) {
      const wanted = wantedOf(component)
      if (wanted !== undefined)
        report("align", first.place, { component: component.name, wanted: names[wanted], count })
    }
  },
})
