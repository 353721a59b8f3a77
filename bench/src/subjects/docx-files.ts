import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  HeadingLevel,
  type IRunOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx"

const numbering = {
  config: [
    {
      reference: "ke-hoach",
      levels: [
        { level: 0, format: LevelFormat.UPPER_ROMAN, text: "%1.", alignment: AlignmentType.START },
        { level: 1, format: LevelFormat.DECIMAL, text: "%2.", alignment: AlignmentType.START },
        { level: 2, format: LevelFormat.LOWER_LETTER, text: "%3)", alignment: AlignmentType.START },
      ],
    },
    {
      reference: "gach",
      levels: [{ level: 0, format: LevelFormat.BULLET, text: "-", alignment: AlignmentType.START }],
    },
  ],
}

const sentence =
  "Phối hợp với các cơ quan, đơn vị liên quan tổ chức các hoạt động truyền thông về văn hóa đọc đến từng thôn, tổ dân phố, trường học và cơ quan trên địa bàn, bảo đảm thiết thực và tiết kiệm."
const none = { style: BorderStyle.NONE, size: 0, color: "auto" }
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }

/** Word writes font, size, colour and language with every run. */
const asWord = { font: "Times New Roman", size: 28, color: "000000", language: { value: "vi-VN", eastAsia: "en-US" } }

const run = (text: string, more: IRunOptions = {}): TextRun => new TextRun({ ...asWord, ...more, text })
const bold = (text: string): TextRun => run(text, { bold: true })
const plain = (text: string): Paragraph =>
  new Paragraph({ spacing: { before: 120, after: 120 }, children: [run(text)] })
const centred = (text: string): Paragraph => new Paragraph({ alignment: AlignmentType.CENTER, children: [bold(text)] })
const row = (cells: readonly (readonly Paragraph[])[]): TableRow =>
  new TableRow({ children: cells.map((children) => new TableCell({ children: [...children] })) })
const width = { size: 100, type: WidthType.PERCENTAGE }

const letterhead = (): Table =>
  new Table({
    width,
    borders: noBorders,
    rows: [
      row([
        [plain("ỦY BAN NHÂN DÂN"), centred("TỈNH HẢI MẪU")],
        [centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), centred("Độc lập - Tự do - Hạnh phúc")],
      ]),
      row([[plain("Số: 12/KH-UBND")], [plain("Hải Mẫu, ngày 10 tháng 02 năm 2026")]]),
    ],
  })

const foot = (): Table =>
  new Table({
    width,
    borders: noBorders,
    rows: [
      row([
        [plain("Nơi nhận:"), plain("- Như trên;"), plain("- Lưu: VT.")],
        [centred("TM. ỦY BAN NHÂN DÂN"), centred("CHỦ TỊCH"), plain("")],
      ]),
    ],
  })

const taskTable = (rows: number): Table =>
  new Table({
    width,
    rows: [
      row([[centred("TT")], [centred("Nhiệm vụ")], [centred("Đơn vị chủ trì")], [centred("Thời gian")]]),
      ...Array.from({ length: rows }, (_, index) =>
        row([
          [plain(`${index + 1}`)],
          [plain(sentence)],
          [plain("Sở Văn hóa, Thể thao và Du lịch")],
          [plain("Quý III/2026")],
        ]),
      ),
    ],
  })

/** A heading, its items, and a table now and then: about half a page. */
const chapter = (index: number): (Paragraph | Table)[] => [
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    numbering: { reference: "ke-hoach", level: index % 4 === 0 ? 0 : 1 },
    children: [bold(`Nhóm nhiệm vụ thứ ${index + 1}`)],
  }),
  ...["trước hết", "đồng thời", "thường xuyên"].map(
    (word, at) =>
      new Paragraph({
        numbering: { reference: at === 1 ? "ke-hoach" : "gach", level: at === 1 ? 2 : 0 },
        children: [
          run(`${sentence.slice(0, 60)}`),
          run(`${sentence.slice(60, -1)}, `),
          run(word, { italics: true }),
          run(`; việc ${index}.${at}.`),
        ],
      }),
  ),
  ...(index % 6 === 5 ? [taskTable(6)] : []),
]

/** A generated plan as a .docx: automatic numbering, letterhead and signature tables, task tables, page numbers. */
export const generatedDocx = (chapters: number): Promise<Uint8Array> => {
  const file = new Document({
    numbering,
    sections: [
      {
        headers: {
          default: new Header({
            children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
          }),
        },
        children: [
          letterhead(),
          centred("KẾ HOẠCH"),
          centred("Truyền thông về văn hóa đọc giai đoạn 2026 - 2030"),
          ...Array.from({ length: chapters }, (_, index) => chapter(index)).flat(),
          foot(),
        ],
      },
    ],
  })
  return Packer.pack(file, "uint8array")
}
