/** A text on a page: points from the top left corner, the size of its type, and its font. */
export interface DrawnText {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size?: number
  readonly font?: "plain" | "bold" | "italic"
}

/** A page: its texts, and strokes from corner to corner. */
export interface DrawnPage {
  readonly texts: readonly DrawnText[]
  readonly strokes?: readonly (readonly [number, number, number, number])[]
  /** Any other drawing operators. */
  readonly extra?: string
}

const height = 842
const fonts = { plain: "Serif", bold: "Serif-Bold", italic: "Serif-Italic" } as const

/** Letters are half as wide as their size, so that tests can tell where lines end. */
export const widthOf = (text: string, size = 14): number => text.length * size * 0.5

/** A PDF whose letters are stored as their UTF-16 codes, as a font with a table of its Unicode has them. */
export const pdfFile = (pages: readonly DrawnPage[]): Uint8Array => {
  const objects: string[] = []
  const add = (body: string): number => objects.push(body)
  const stream = (body: string): number => add(`<< /Length ${body.length} >>\nstream\n${body}\nendstream`)
  add("<< /Type /Catalog /Pages 2 0 R >>")
  add("")
  const unicode = stream(unicodeTable)
  const names = Object.entries(fonts).map(([name, font]) => {
    const inner = add(
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+${font} /DW 500 /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>`,
    )
    const outer = add(
      `<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+${font} /Encoding /Identity-H /DescendantFonts [${inner} 0 R] /ToUnicode ${unicode} 0 R >>`,
    )
    return `/${name} ${outer} 0 R`
  })
  const kids = pages.map((page) => {
    const content = stream(contentOf(page))
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${height}] /Contents ${content} 0 R /Resources << /Font << ${names.join(" ")} >> >> >>`,
    )
  })
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(" ")}] >>`
  return assembled(objects)
}

const assembled = (objects: readonly string[]): Uint8Array => {
  let file = "%PDF-1.7\n"
  const offsets = objects.map((body, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${body}\nendobj\n`
    return `${String(at).padStart(10, "0")} 00000 n \n`
  })
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join("")}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0))
}

const contentOf = ({ extra = "", strokes = [], texts }: DrawnPage): string =>
  [
    ...texts.map(
      ({ font = "plain", size = 14, text, x, y }) =>
        `BT /${font} ${size} Tf ${x} ${height - y} Td <${codesOf(text)}> Tj ET`,
    ),
    ...strokes.map(([x0, y0, x1, y1]) => `${x0} ${height - y0} m ${x1} ${height - y1} l S`),
    extra,
  ].join("\n")

const codesOf = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, "0")).join("")

const unicodeTable = [
  "/CIDInit /ProcSet findresource begin begincmap /CMapType 2 def",
  "1 begincodespacerange <0000> <ffff> endcodespacerange",
  "6 beginbfrange",
  ...["00", "01", "03", "1e", "20", "f0"].map((high) => `<${high}00> <${high}ff> <${high}00>`),
  "endbfrange endcmap",
].join("\n")
