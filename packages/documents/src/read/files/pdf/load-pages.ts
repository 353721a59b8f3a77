import type { getDocumentProxy } from "unpdf"
import { type CannotOpen, overLimit } from "../cannot-open.ts"
import type { OpenLimits } from "../limits.ts"
import { disarm } from "./disarm.ts"
import type { PdfPage } from "./page.ts"
import { rulesOf } from "./rules.ts"
import { runsOf } from "./runs.ts"

/** The pages of a PDF as far as they could be read. */
export interface LoadedPages {
  readonly pages: readonly PdfPage[]
  /** Numbers of pages that could not be read. */
  readonly broken: readonly number[]
  /** How many parts were taken out because they would never end. */
  readonly removed: number
  /** Why nothing could be read: the file is damaged, or asks for a password. */
  readonly failure: "damaged" | "encrypted" | null
}

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>

/** Pictures are not decoded: a limit of one pixel leaves them all out. No font is asked of the system. */
const settings = {
  verbosity: 0,
  maxImageSize: 1,
  disableFontFace: true,
  useSystemFonts: false,
  isEvalSupported: false,
  enableXfa: false,
  stopAtErrors: false,
}

/** Reads the pages of a PDF. pdf.js is loaded here, when the first PDF comes. */
export const loadPages = async (bytes: Uint8Array, limits: OpenLimits): Promise<LoadedPages | CannotOpen> => {
  const { getDocumentProxy: open, getResolvedPDFJS } = await import("unpdf")
  const { bytes: safe, removed } = disarm(bytes, limits)
  let document: PdfDocument
  try {
    document = await open(safe, settings)
  } catch (error) {
    const isLocked = error instanceof Error && error.name === "PasswordException"
    return { pages: [], broken: [], removed, failure: isLocked ? "encrypted" : "damaged" }
  }
  try {
    if (document.numPages > limits.pages) return overLimit("pages", document.numPages, limits.pages)
    const { OPS } = await getResolvedPDFJS()
    return await allPages(document, OPS, limits, removed)
  } finally {
    await document.loadingTask.destroy()
  }
}

const allPages = async (
  document: PdfDocument,
  operators: Readonly<Record<string, number>>,
  limits: OpenLimits,
  removed: number,
): Promise<LoadedPages | CannotOpen> => {
  const pages: PdfPage[] = []
  const broken: number[] = []
  let characters = 0
  for (let number = 1; number <= document.numPages; number++) {
    const page = await loadPage(document, number, operators).catch(() => undefined)
    if (page === undefined) {
      broken.push(number)
      continue
    }
    characters = page.runs.reduce((sum, { text }) => sum + text.length, characters)
    if (characters > limits.characters) return overLimit("characters", characters, limits.characters)
    pages.push(page)
  }
  return { pages, broken, removed, failure: null }
}

const loadPage = async (
  document: PdfDocument,
  number: number,
  operators: Readonly<Record<string, number>>,
): Promise<PdfPage> => {
  const page = await document.getPage(number)
  try {
    const { height, transform, width } = page.getViewport({ scale: 1 })
    const { argsArray, fnArray } = await page.getOperatorList()
    const { items } = await page.getTextContent()
    const fontName = (id: string): string => {
      if (!page.commonObjs.has(id)) return ""
      const { name } = Object(page.commonObjs.get(id))
      return typeof name === "string" ? name : ""
    }
    const rules = rulesOf(fnArray, argsArray, operators, transform)
    return { number, width, height, runs: runsOf(items, transform, fontName), rules }
  } finally {
    page.cleanup()
  }
}
