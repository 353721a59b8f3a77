import { fillText, type Text } from "@lantoa/core"
import type { Opened } from "../flow/index.ts"
import type { Container } from "./container.ts"
import { containerNames } from "./container-names.ts"
import type { OpenLimits } from "./limits.ts"

/** The kinds of file that a document is read from. */
export type Readable = "text" | "docx" | "doc" | "html" | "pdf"

/** The limits over which a file is refused. */
export type RefusingLimit = Extract<keyof OpenLimits, "fileBytes" | "pages" | "characters">

/**
 * Why a file gives no reading at all (*không mở được*): it is empty, of a kind that is not read, or over a limit. A file
 * of a known kind that is damaged is opened as far as it goes.
 */
export type CannotOpen = {
  readonly _tag: "CannotOpen"
  readonly text: Text
} & (
  | { readonly kind: "empty" }
  | { readonly kind: "unknown-container"; readonly container: Exclude<Container, Readable> }
  | {
      readonly kind: "over-limit"
      readonly limit: RefusingLimit
      /** What is there, as far as it was counted. */
      readonly found: number
      readonly allowed: number
    }
)

/** Tells a refusal from a file that was opened, or from its reading. */
export const isCannotOpen = (value: object): value is CannotOpen => "_tag" in value && value._tag === "CannotOpen"

/** What a reader of one kind of file gives. */
export type OpenResult = Opened | CannotOpen

/** A file without a byte. */
export const emptyFile: CannotOpen = {
  _tag: "CannotOpen",
  kind: "empty",
  text: { vi: "Tệp rỗng (0 byte).", en: "The file is empty (0 bytes)." },
}

/** A file of a kind that is not read. */
export const unknownContainer = (container: Exclude<Container, Readable>): CannotOpen => ({
  _tag: "CannotOpen",
  kind: "unknown-container",
  container,
  text: {
    vi: `Tệp là ${containerNames[container].vi}; đọc được .docx, .doc, .pdf, .htm, .md, .txt.`,
    en: `The file is ${containerNames[container].en}; .docx, .doc, .pdf, .htm, .md and .txt are read.`,
  },
})

/** A file with more in it than is read. */
export const overLimit = (limit: RefusingLimit, found: number, allowed: number): CannotOpen => ({
  _tag: "CannotOpen",
  kind: "over-limit",
  limit,
  found,
  allowed,
  text: fillText(limitTexts[limit], { found: grouped(found), allowed: grouped(allowed) }),
})

const limitTexts: Readonly<Record<RefusingLimit, Text>> = {
  fileBytes: {
    vi: "Tệp có {found} byte, quá giới hạn {allowed} byte.",
    en: "The file has {found} bytes, over the limit of {allowed} bytes.",
  },
  pages: {
    vi: "Tệp có {found} trang, quá giới hạn {allowed} trang.",
    en: "The file has {found} pages, over the limit of {allowed} pages.",
  },
  characters: {
    vi: "Tệp có từ {found} ký tự, quá giới hạn {allowed} ký tự.",
    en: "The file has {found} characters or more, over the limit of {allowed} characters.",
  },
}

/** Digits in groups of three with a thin space, which both languages read. */
const grouped = (count: number): string => String(Math.ceil(count)).replace(/\B(?=(\d{3})+$)/g, "\u202f")
