import type { Attributes } from "../read/files/docx/xml/attributes.ts"
import type { ElementRule, RuleList } from "../read/files/docx/xml/element-rule.ts"

/** Something drawn in a file that is, or could be, a level line (*vạch kẻ ngang*). */
export interface DrawnLine {
  /** The ordinal of the paragraph it hangs on. */
  readonly paragraph: number
  /** The column of a table that it stands in; empty outside of tables. */
  readonly column: string
  /** `line`: it is one. `other`: a picture or a group of shapes, which may be one. */
  readonly kind: "line" | "other"
  /** In points; null: not said. A border outside of tables is as wide as the text but for `indentPt`. */
  readonly lengthPt: number | null
  readonly indentPt?: number
}

/** A drawing that is open: how large it is, and what was met in it. */
interface Drawing {
  widthPt: number | null
  heightPt: number | null
  isLine: boolean
  isOther: boolean
}

/** Where lines go that are drawn as shapes. */
export interface LineTarget {
  drawing: Drawing | null
  /** Notes a line at the place that is read now. */
  readonly draw: (kind: DrawnLine["kind"], lengthPt: number | null) => void
}

const emuPerPt = 12_700

/** A shape that is not higher is a line. */
const flatPt = 2

const inDrawing = (act: (drawing: Drawing, attributes: Attributes) => void): ElementRule<LineTarget> => ({
  open: ({ drawing }, attributes) => {
    if (drawing !== null) act(drawing, attributes)
  },
})

const frame: ElementRule<LineTarget> = {
  open: (target) => {
    target.drawing = { widthPt: null, heightPt: null, isLine: false, isOther: false }
  },
  close: (target) => {
    if (target.drawing !== null) endDrawing(target, target.drawing)
    target.drawing = null
  },
}

const endDrawing = ({ draw }: LineTarget, { heightPt, isLine, isOther, widthPt }: Drawing): void => {
  const isLevel = heightPt === null || widthPt === null || heightPt <= widthPt / 10
  const isFlat = heightPt !== null && heightPt <= flatPt
  if (isOther) draw("other", null)
  else if ((isLine && isLevel) || (isFlat && isLevel)) draw("line", widthPt)
}

const size = (value: string | undefined): number | null =>
  value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) / emuPerPt : null

const pointsPer: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4 }

/** A length of VML in points; null for one without a unit: that is a pixel or a part of a group. */
const vmlLength = (value: string | undefined): number | null => {
  const [, number, unit = ""] = /^\s*(-?\d+(?:\.\d+)?|-?\.\d+)(pt|in|cm|mm)?\s*$/.exec(value ?? "") ?? []
  if (number === undefined) return null
  if (Number(number) === 0) return 0
  const points = pointsPer[unit]
  return points === undefined ? null : Number(number) * points
}

/** The coordinates of `58.7pt,1pt`. */
const vmlPoint = (value: string | undefined): readonly (number | null)[] => (value ?? "").split(",").map(vmlLength)

const vmlLine: ElementRule<LineTarget> = {
  open: ({ draw }, attributes) => {
    const [fromX = null, fromY = null] = vmlPoint(attributes.get("from"))
    const [toX = null, toY = null] = vmlPoint(attributes.get("to"))
    const length = fromX === null || toX === null ? null : Math.abs(toX - fromX)
    const rise = fromY === null || toY === null ? 0 : Math.abs(toY - fromY)
    if (length === null || rise <= length / 10) draw("line", length)
  },
}

/** Shape 32 of VML is the straight connector. */
const vmlShape: ElementRule<LineTarget> = {
  open: ({ draw }, attributes) => {
    const style = attributes.get("style") ?? ""
    const length = vmlLength(/(?:^|;)\s*width:([^;]+)/.exec(style)?.[1])
    const height = vmlLength(/(?:^|;)\s*height:([^;]+)/.exec(style)?.[1])
    const isConnector = /_t32$/.test(attributes.get("type") ?? "")
    if (isConnector ? (height ?? 0) <= (length ?? 0) / 10 : height !== null && height <= flatPt) draw("line", length)
  },
}

/** Rules of lines drawn as shapes, in DrawingML and in the VML of older files. */
export const lineRules: RuleList<LineTarget> = [
  ["?:anchor", frame],
  ["?:inline", frame],
  [
    "?:extent",
    inDrawing((drawing, attributes) => {
      drawing.widthPt ??= size(attributes.get("cx"))
      drawing.heightPt ??= size(attributes.get("cy"))
    }),
  ],
  [
    "?:prstGeom",
    inDrawing((drawing, attributes) => {
      drawing.isLine ||= /^(?:line|straightConnector1)$/.test(attributes.get("prst") ?? "")
    }),
  ],
  ...["?:pic", "wpg:wgp", "wpc:wpc"].map((name): RuleList<LineTarget>[number] => [
    name,
    inDrawing((drawing) => {
      drawing.isOther = true
    }),
  ]),
  ["?:line", vmlLine],
  ["?:shape", vmlShape],
  ["?:rect", vmlShape],
  ["?:imagedata", { open: ({ draw }) => draw("other", null) }],
  ["?:group", { open: ({ draw }) => draw("other", null) }],
]
