import { describe, expect, it, test } from "vitest"
import { isTable, readTree } from "../tree/index.ts"
import type { Flow, FlowParagraph } from "./flow.ts"
import { placeAt } from "./place.ts"
import { treeOfFlow } from "./tree-of-flow.ts"

const paragraph = (text: string, more: Partial<FlowParagraph> = {}): FlowParagraph => ({
  text,
  emphasis: [],
  part: "body",
  heading: 0,
  page: 1,
  paragraph: 1,
  ...more,
})

const lines = [
  "ỦY BAN NHÂN DÂN",
  "TỈNH HẢI MẪU",
  "KẾ HOẠCH",
  "Truyền thông về  đọc sách",
  "",
  "I. MỤC ĐÍCH",
  "1. Nâng cao nhận thức của người dân về văn hóa đọc và học tập suốt đời tại cộng đồng",
  "dân cư trên địa bàn.",
  "- Gắn với phong trào thi đua.",
  "II. TỔ CHỨC THỰC HIỆN",
]

test("reads the lines of a flow as it reads those of a text", () => {
  const opened = treeOfFlow(lines.map((text, index) => paragraph(text, { paragraph: index + 1 })))
  expect(opened.tree).toEqual(readTree(lines.join("\n")))
  expect(opened.source.text).toBe(lines.join("\n"))
})

test("a heading ends with its paragraph, though the lines of the text are broken at a width", () => {
  const heading = paragraph("4. Trung tâm Kiểm soát bệnh tật, Chi cục Dân số của", { heading: 2 })
  const { tree } = treeOfFlow([...lines.map((text) => paragraph(text)), heading, paragraph("ngành bố trí cán bộ.")])
  expect(tree.blocks.slice(-2)).toMatchObject([{ label: "4", heading: 2 }, { text: "ngành bố trí cán bộ." }])
})

describe("keeps what the file says", () => {
  const emphasis = [{ kind: "bold", start: 3, end: 11 }] as const
  const flow: Flow = [
    paragraph("Trang đầu", { part: "header", paragraph: 1 }),
    paragraph("1. Mục đích của kế hoạch", { emphasis, heading: 2, page: 2, paragraph: 7 }),
    { kind: null, rows: [[[paragraph("Nơi nhận:\n- Như trên;")], [paragraph("TM. ỦY BAN NHÂN DÂN")]]] },
    { kind: "table", rows: [[[paragraph("TT")], [paragraph("Nội dung")]]] },
    paragraph("Ke\u0302\u0301 hoa\u0323ch", { emphasis: [{ kind: "bold", start: 5, end: 10 }] }),
  ]
  const { diagnostics, places, source, tree } = treeOfFlow(flow, "a.docx")

  it("kinds of parts and tables", () => {
    expect(tree.blocks.map(({ kind }) => kind)).toEqual(["header", "item", "layout-table", "table", "paragraph"])
  })

  it("bold type, heading level, page and label", () => {
    expect(tree.blocks[1]).toMatchObject({
      text: "Mục đích của kế hoạch",
      emphasis: [{ kind: "bold", start: 0, end: 8 }],
      heading: 2,
      label: "1",
      page: 2,
    })
  })

  it("lines broken inside a cell", () => {
    const table = tree.blocks[2]
    const first = table !== undefined && isTable(table) ? table.rows[0]?.[0] : undefined
    expect(first?.blocks.map(({ text }) => text)).toEqual(["Nơi nhận:", "Như trên;"])
  })

  it("composed letters, and type over them", () => {
    expect(source.text.endsWith("Kế hoạch")).toBe(true)
    expect(tree.blocks[4]).toMatchObject({ text: "Kế hoạch", emphasis: [{ kind: "bold", start: 3, end: 7 }] })
    expect(diagnostics.map(({ code }) => code)).toEqual(["decode/composed"])
  })

  it("the paragraph that an offset stands in", () => {
    expect(placeAt(places, source.text.indexOf("đích"))).toMatchObject({ page: 2, paragraph: 7, part: "body" })
    expect(placeAt(places, 0)).toMatchObject({ part: "header" })
    expect(placeAt([], 5)).toBeUndefined()
  })
})

test("an empty flow has no blocks", () => {
  expect(treeOfFlow([]).tree).toEqual({ blocks: [], pages: 1 })
})
