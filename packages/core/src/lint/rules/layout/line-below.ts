import { there } from "../../analysis/needs.ts"
import { isStateDocument } from "../../analysis/state-document.ts"
import { isWithin, type LaidParagraph, missetComponents } from "../../layout/index.ts"
import { defineRule } from "../../rule.ts"
import { decree30, decree30Since } from "../decree-30.ts"

/** The motto has a line below as long as itself; issuer and subject one of a third to a half of theirs. */
export const layoutLineBelow = defineRule({
  id: "layout/line-below",
  severity: "warning",
  title: {
    vi: "Dưới Tiêu ngữ, tên cơ quan ban hành và trích yếu có đường kẻ ngang đúng độ dài",
    en: "Motto, issuing body and subject have a line below of the right length",
  },
  explain: {
    vi: "Dưới Tiêu ngữ có đường kẻ nét liền dài bằng dòng chữ; dưới tên cơ quan ban hành và dưới trích yếu có đường kẻ bằng 1/3 đến 1/2 độ dài dòng chữ. Đường kẻ được tìm ở hình vẽ, ở viền đoạn hoặc viền ô, ở chữ gạch chân; độ dài dòng chữ được ước tính theo phông Times New Roman, cho phép lệch 10% của dòng chữ. Ảnh, nhóm hình và phần đầu không đặt trong bảng thì không xét.",
    en: "Below the motto stands a solid line as long as the text, below the issuing body and the subject one of a third to a half of it. Lines are looked for among shapes, borders of paragraphs and cells, and underlined text; how long the text is follows from the letters of Times New Roman, and a tenth of the text is allowed for. Pictures, groups of shapes and heads without columns are not judged.",
  },
  remedy: {
    vi: "Vẽ đường thẳng (Insert, Shapes, Line) dưới dòng chữ, đúng độ dài, đặt cân đối.",
    en: "Draw a line (Insert, Shapes, Line) below the text, of the right length and centred.",
  },
  basis: [decree30("Phụ lục I, Phần I, mục V")],
  since: decree30Since,
  needs: there("layout"),
  messages: {
    missing: {
      vi: "Không thấy đường kẻ dưới {component}.",
      en: "There is no line below the {component}.",
    },
    length: {
      vi: "Đường kẻ dưới {component} dài khoảng {is}% dòng chữ; quy định {wanted}.",
      en: "The line below the {component} is about {is}% as long as the text; the rule is {wanted}.",
    },
  },
  check({ day, layout, plan }, report) {
    if (layout === undefined || !isStateDocument(plan)) return
    const misset = missetComponents(layout, day, (paragraph, { rule }) => {
      const { lineBelow } = paragraph
      if (rule === null || lineBelow === undefined) return false
      if (lineBelow.kind !== "drawn") return lineBelow.kind === "none"
      return lineBelow.share !== null && !isWithin(lineBelow.share, rule, "share")
    })
    for (const { component, first } of misset) {
      const share = shareOf(first)
      if (share === null) report("missing", first.place, { component: component.name })
      else
        report("length", first.place, {
          component: component.name,
          is: Math.round(share * 100),
          wanted:
            component.rule?.min === 1
              ? { vi: "bằng dòng chữ", en: "as long as the text" }
              : { vi: "1/3 đến 1/2", en: "a third to a half" },
        })
    }
  },
})

const shareOf = ({ lineBelow }: LaidParagraph): number | null => (lineBelow?.kind === "drawn" ? lineBelow.share : null)
