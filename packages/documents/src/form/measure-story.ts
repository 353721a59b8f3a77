import { leftOut, type RuleList, rulesOf, skip } from "../read/files/docx/xml/element-rule.ts"
import { scanXml } from "../read/files/docx/xml/scan-xml.ts"
import { type LetterCount, letterCount } from "./letter-shares.ts"
import { type LookTarget, paragraphLookRules, runLookRules } from "./look-rules.ts"
import { noParagraphLook, noRunLook, overlaid, type ParagraphLook, type RunLook } from "./looks.ts"
import type { Measured, MeasuredParagraph, MeasuredSection } from "./measured.ts"
import type { NumberingLooks } from "./numbering-looks.ts"
import { paragraphMeasures } from "./paragraph-measures.ts"
import { newSection, type SectionTarget, sectionRules } from "./section-rules.ts"
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
}

interface State extends LookTarget, SectionTarget {
  readonly book: LookBook
  readonly open: OpenParagraph[]
  readonly done: (MeasuredParagraph & { readonly style: string | null; readonly contextual: boolean })[]
  readonly sections: MeasuredSection[]
  count: number
  tables: number
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
  paragraph.letters.add(text, {
    font: look.font ?? plainFont,
    sizePt: (look.halfPoints ?? plainHalfPoints) / 2,
    color: look.color ?? "auto",
    bold: look.bold === true,
    italic: look.italic === true,
    capitals: look.capitals === true,
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
  if (text === "") return
  const look = paragraphLookOf(state, paragraph.look)
  state.done.push({
    paragraph: paragraph.ordinal,
    text,
    ...paragraph.letters.shares(),
    ...paragraphMeasures(look),
    inTable: state.tables > 0,
    style: paragraph.look.style,
    contextual: look.contextual === true,
  })
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
        state.open.push({ ordinal: state.count, look, letters: letterCount(), text: "" })
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
    "w:tbl",
    {
      open: (state) => {
        state.tables++
      },
      close: (state) => {
        state.tables--
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

const rules = rulesOf<State>(runLookRules, paragraphLookRules, sectionRules, storyRules)

/** Measures the paragraphs and sections of a part of a file (*đo cách trình bày*), in one pass. */
export const measureStory = (xml: string, book: LookBook): Measured => {
  const state: State = {
    book,
    run: noRunLook(),
    paragraph: noParagraphLook(),
    themeFonts: book.themeFonts,
    section: null,
    open: [],
    done: [],
    sections: [],
    count: 0,
    tables: 0,
    breaks: 0,
    inRun: false,
  }
  scanXml(xml, rules, state, { depth: book.depth })
  return { paragraphs: withContext(state.done), sections: begun(state.sections), breaks: state.breaks }
}

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
