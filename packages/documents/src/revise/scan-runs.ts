import { Tokenizer, type TokenizerCallbacks } from "htmlparser2"
import type { RunChild, ScannedParagraph, ScannedRun } from "./scanned.ts"

interface Element {
  readonly name: string
  /** Where its tag begins. */
  readonly start: number
  /** Where its content begins. */
  readonly inside: number
}

interface OpenRun {
  readonly depth: number
  properties: string
  children: RunChild[]
  text: string
  /** It holds paragraphs of its own, a text box: nothing in it is changed. */
  opaque: boolean
}

interface OpenParagraph {
  readonly ordinal: number
  readonly depth: number
  contentStart: number
  readonly runs: ScannedRun[]
  run: OpenRun | null
}

/** What elements of a run show besides text. */
const shown: Readonly<Record<string, string>> = { "w:tab": "\t", "w:br": "\n", "w:cr": "\n", "w:noBreakHyphen": "-" }
/** Elements whose content is not in the text: it was taken out, or repeats what stands before. */
const passedOver = new Set(["w:del", "w:moveFrom", "mc:Fallback"])

/** How deep elements may stand. A file beyond is not revised. */
const mostDepth = 256

/**
 * Finds the paragraphs and runs of a part of a document with their places in its XML (*tìm đoạn và chữ*), so that some
 * can be put in anew while every other character stays. undefined: too deep, or not nested as XML is.
 */
export const scanRuns = (xml: string): readonly ScannedParagraph[] | undefined => {
  const stack: Element[] = []
  const open: OpenParagraph[] = []
  const done: ScannedParagraph[] = []
  let ordinal = 0
  let tagStart = 0
  let name = ""
  let broken = false
  const inserted = (): boolean => stack.some((element) => element.name === "w:ins" || element.name === "w:moveTo")

  const enter = (end: number): void => {
    if (stack.length >= mostDepth) broken = true
    stack.push({ name, start: tagStart, inside: end + 1 })
    const paragraph = open.at(-1)
    if (name === "w:p") {
      ordinal += passing() ? 0 : 1
      if (paragraph?.run) paragraph.run.opaque = true
      open.push({ ordinal, depth: stack.length, contentStart: end + 1, runs: [], run: null })
    } else if (name === "w:r" && paragraph !== undefined && !passing())
      paragraph.run = { depth: stack.length, properties: "", children: [], text: "", opaque: false }
    else if (paragraph?.run?.depth === stack.length - 1) paragraph.run.text = ""
  }
  const leave = (end: number): void => {
    const element = stack.pop()
    const paragraph = open.at(-1)
    if (element === undefined || paragraph === undefined) return
    const { run } = paragraph
    if (element.name === "w:pPr" && stack.length === paragraph.depth) paragraph.contentStart = end
    else if (run !== null && stack.length === run.depth) endChild(run, element, end)
    else if (run !== null && stack.length === run.depth - 1) {
      if (!run.opaque)
        paragraph.runs.push({
          start: element.start,
          end,
          properties: run.properties,
          children: run.children,
          inserted: inserted(),
        })
      paragraph.run = null
    } else if (element.name === "w:p" && stack.length === paragraph.depth - 1) {
      open.pop()
      if (!passing())
        done.push({
          ordinal: paragraph.ordinal,
          contentStart: paragraph.contentStart,
          contentEnd: closeStart,
          runs: paragraph.runs,
        })
    }
  }
  const endChild = (run: OpenRun, { name: child, start }: Element, end: number): void => {
    if (child === "w:rPr") run.properties = xml.slice(start, end)
    else if (child === "w:t") run.children.push({ start, end, text: run.text, isText: true })
    else run.children.push({ start, end, text: shown[child] ?? "", isText: false })
  }
  const passing = (): boolean => stack.some((element) => passedOver.has(element.name))
  const addText = (text: string): void => {
    const run = open.at(-1)?.run
    if (run && stack.length === run.depth + 1 && stack.at(-1)?.name === "w:t") run.text += text
  }
  let closeStart = 0
  const callbacks: TokenizerCallbacks = {
    onopentagname: (start, end) => {
      tagStart = start - 1
      name = xml.slice(start, end)
    },
    onopentagend: enter,
    onselfclosingtag: (end) => {
      enter(end)
      closeStart = end + 1
      leave(end + 1)
    },
    onclosetag: (start, end) => {
      if (stack.at(-1)?.name !== xml.slice(start, end)) broken = true
      closeStart = start - 2
      leave(xml.indexOf(">", end) + 1)
    },
    ontext: (start, end) => addText(xml.slice(start, end)),
    ontextentity: (code) => addText(String.fromCodePoint(code)),
    oncdata: (start, end, tail) => addText(xml.slice(start, end - tail)),
    onattribname: () => {},
    onattribdata: () => {},
    onattribentity: () => {},
    onattribend: () => {},
    oncomment: () => {},
    ondeclaration: () => {},
    onprocessinginstruction: () => {},
    onend: () => {},
  }
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: true }, callbacks)
  tokenizer.write(xml)
  tokenizer.end()
  return broken || stack.length > 0 ? undefined : done.sort((one, other) => one.ordinal - other.ordinal)
}
