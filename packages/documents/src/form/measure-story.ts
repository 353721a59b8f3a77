import { leftOut, type RuleList, rulesOf, skip } from "../read/files/docx/xml/element-rule.ts"
import { scanXml } from "../read/files/docx/xml/scan-xml.ts"
import { boldWidthPt } from "../write/printed/text-width.ts"
import { type ColumnTarget, columnOf, columnRules, columnWidthPt } from "./columns.ts"
import { type DrawnLine, type LineTarget, lineRules } from "./drawn-lines.ts"
import { type LetterCount, letterCount } from "./letter-shares.ts"
import { type LookTarget, paragraphLookRules, runLookRules } from "./look-rules.ts"
import { noParagraphLook, noRunLook, overlaid, type ParagraphLook, type RunLook } from "./looks.ts"
import type { Measured, MeasuredParagraph, MeasuredSection } from "./measured.ts"
import type { NumberingLooks } from "./numbering-looks.ts"
import { paragraphMeasures } from "./paragraph-measures.ts"
import { newSection, type SectionTarget, sectionRules } from "./section-rules.ts"
import { type SideTarget, sideRules } from "./side-rules.ts"
import type { StyleLooks } from "./style-looks.ts"

/** What the parts of a file are measured by. */
export interface LookBook {
  readonly styles: StyleLooks
  readonly numbering: NumberingLooks
  readonly themeFonts: ReadonlyMap<string, string>
  readonly depth: number
}

interface OpenParagraph {
  readonly ordinal: number
  readonly look: ParagraphLook
  readonly letters: LetterCount
  text: string
  /** The same, broken where the text itself has a break, capitals as they are shown. */
  printed: string
}

interface State extends LookTarget, SectionTarget, LineTarget, SideTarget, ColumnTarget {
  readonly book: LookBook
  readonly open: OpenParagraph[]
  readonly done: (MeasuredParagraph & { readonly style: string | null; readonly contextual: boolean })[]
  readonly sections: MeasuredSection[]
  readonly lines: DrawnLine[]
  count: number
  breaks: number
  inRun: boolean
}

/** What Word shows where nothing is said. */
const plainFont = "Times New Roman"
const plainHalfPoints = 20

const addText = (state: State, text: string): void => {
  const paragraph = state.open.at(-1)
  if (paragraph === undefined || !state.inRun) return
  const look = runLookOf(state, paragraph.look)
  if (look.hidden === true) return
  paragraph.text += text
  paragraph.printed += look.capitals === true ? text.toUpperCase() : text
  paragraph.letters.add(text, {
    font: look.font ?? plainFont,
    sizePt: (look.halfPoints ?? plainHalfPoints) / 2,
    color: look.color ?? "auto",
    bold: look.bold === true,
    italic: look.italic === true,
    capitals: look.capitals === true,
    underlined: look.underlined === true,
  })
}

const runLookOf = ({ book, run }: State, { style }: ParagraphLook): RunLook => {
  const base = book.styles.paragraph(style).run
  return overlaid(run.style === null ? base : overlaid(base, book.styles.character(run.style)), run)
}

/** Direct settings go before those of the numbering, and those before the style's, unless the style brings both. */
const paragraphLookOf = ({ book }: State, own: ParagraphLook): ParagraphLook => {
  const style = book.styles.paragraph(own.style).paragraph
  const numbering = own.numbering ?? style.numbering
  const ofNumbering =
    numbering === null || numbering === "0" ? undefined : book.numbering(numbering, own.level ?? style.level ?? 0)
  if (ofNumbering === undefined) return overlaid(style, own)
  const isOfStyle = own.numbering === null
  return overlaid(isOfStyle ? overlaid(ofNumbering, style) : overlaid(style, ofNumbering), own)
}

const closeParagraph = (state: State): void => {
  const paragraph = state.open.pop()
  if (paragraph !== undefined) measureParagraph(state, paragraph)
  if (state.section !== null) closeSection(state)
}

/** A section is written in its last paragraph, or at the end of the body: it ends behind that. */
const closeSection = (state: State): void => {
  if (state.section !== null) state.sections.push({ ...state.section, from: state.done.length })
  state.section = null
}

const measureParagraph = (state: State, paragraph: OpenParagraph): void => {
  const text = paragraph.text.replace(/\s+/g, " ").trim()
  const look = paragraphLookOf(state, paragraph.look)
  drawBorders(state, paragraph, look)
  if (text === "") return
  const shares = paragraph.letters.shares()
  state.done.push({
    paragraph: paragraph.ordinal,
    text,
    ...shares,
    ...paragraphMeasures(look),
    column: columnOf(state),
    widthPt: widthOf(state, paragraph.printed, shares.sizes[0]?.value ?? plainHalfPoints / 2),
    inTable: state.tables.length > 0,
    style: paragraph.look.style,
    contextual: look.contextual === true,
  })
}

/** How long the longest line is, unless the column is too narrow for it. */
const widthOf = (state: State, printed: string, sizePt: number): number | null => {
  const widest = Math.max(...printed.split("\n").map((line) => boldWidthPt(line.trim(), sizePt)))
  const room = columnWidthPt(state)
  return room !== null && widest > room ? null : widest
}

/** Borders of a paragraph are lines as long as it is wide; a frame around it is none. */
const drawBorders = (state: State, { ordinal }: OpenParagraph, look: ParagraphLook): void => {
  if (look.framed === true || (look.lineAbove !== true && look.lineBelow !== true)) return
  const indentPt = ((look.left ?? 0) + (look.right ?? 0)) / 20
  const room = columnWidthPt(state)
  const lengthPt = room === null ? null : Math.max(0, room - indentPt)
  state.lines.push({ paragraph: ordinal, column: columnOf(state), kind: "line", lengthPt, indentPt })
}

const character = (sign: string): RuleList<State>[number][1] => ({ open: (state) => addText(state, sign) })

const storyRules: RuleList<State> = [
  ["w:del", leftOut],
  ["w:moveFrom", leftOut],
  ["mc:Fallback", leftOut],
  [
    "w:p",
    {
      open: (state) => {
        state.count++
        const look = noParagraphLook()
        state.open.push({ ordinal: state.count, look, letters: letterCount(), text: "", printed: "" })
        state.paragraph = look
      },
      close: (state) => {
        closeParagraph(state)
        state.paragraph = state.open.at(-1)?.look ?? noParagraphLook()
      },
    },
  ],
  [
    "w:r",
    {
      open: (state) => {
        state.run = noRunLook()
        state.inRun = true
      },
      close: (state) => {
        state.inRun = false
      },
    },
  ],
  ["w:t", { text: addText }],
  ["w:tab", character("\t")],
  ["w:noBreakHyphen", character("-")],
  ["w:cr", character(" ")],
  [
    "w:br",
    {
      open: (state, attributes) => {
        if (attributes.get("type") === "page") state.breaks++
        addText(state, " ")
        const paragraph = state.open.at(-1)
        if (paragraph !== undefined) paragraph.printed += "\n"
      },
    },
  ],
  [
    "w:lastRenderedPageBreak",
    {
      open: (state) => {
        state.breaks++
      },
    },
  ],
  [
    "w:sectPr",
    {
      open: (state) => {
        state.section = newSection()
      },
      close: (state) => {
        if (state.open.length === 0) closeSection(state)
      },
    },
  ],
  ["w:sectPrChange", leftOut],
  ["w:tabs", { open: () => skip }],
]

const rules = rulesOf<State>(
  runLookRules,
  paragraphLookRules,
  sectionRules,
  lineRules,
  sideRules,
  columnRules,
  storyRules,
)

/** Measures the paragraphs and sections of a part of a file (*đo cách trình bày*), in one pass. */
export const measureStory = (xml: string, book: LookBook): Measured => {
  const state: State = {
    book,
    run: noRunLook(),
    paragraph: noParagraphLook(),
    themeFonts: book.themeFonts,
    section: null,
    ...linesFrom(() => state),
    tables: [],
    standardMargins: book.styles.cellMargins,
    lines: [],
    open: [],
    done: [],
    sections: [],
    count: 0,
    breaks: 0,
    inRun: false,
  }
  scanXml(xml, rules, state, { depth: book.depth })
  return {
    paragraphs: withContext(state.done),
    sections: begun(state.sections),
    lines: state.lines,
    breaks: state.breaks,
  }
}

/** What notes the lines that are met: each at the place that is read then. */
const linesFrom = (of: () => State): Pick<State, "drawing" | "draw" | "sides" | "margins" | "cellFoot"> => ({
  drawing: null,
  draw: (kind, lengthPt) => {
    const state = of()
    const paragraph = state.open.at(-1)?.ordinal ?? state.count
    state.lines.push({ paragraph, column: columnOf(state), kind, lengthPt })
  },
  sides: null,
  margins: { left: null, right: null },
  cellFoot: () => {
    const state = of()
    const lengthPt = columnWidthPt(state)
    state.lines.push({ paragraph: state.count + 1, column: columnOf(state), kind: "line", lengthPt })
  },
})

/** Spacing between paragraphs of one style falls away where the style says so. */
const withContext = (done: State["done"]): readonly MeasuredParagraph[] =>
  done.map(({ contextual, style, ...paragraph }, index) => {
    if (!contextual) return paragraph
    const isAlike = (other: State["done"][number] | undefined): boolean => other !== undefined && other.style === style
    return {
      ...paragraph,
      beforePt: isAlike(done[index - 1]) ? 0 : paragraph.beforePt,
      afterPt: isAlike(done[index + 1]) ? 0 : paragraph.afterPt,
    }
  })

/** A section is written where it ends: each begins where the one before ended. */
const begun = (sections: readonly MeasuredSection[]): readonly MeasuredSection[] =>
  sections.map((section, index) => ({ ...section, from: index === 0 ? 0 : (sections[index - 1]?.from ?? 0) }))
