import { isCannotOpen, openDocument } from "@lantoa/documents/files"
import type { Opened } from "@lantoa/documents/read"
import { unzipSync } from "fflate"
import { Tokenizer, type TokenizerCallbacks } from "htmlparser2"
import JSZip from "jszip"
import mammoth from "mammoth"
import { SaxesParser } from "saxes"

const mainPart = "word/document.xml"

/** Our way: the block tree, with numbering resolved and tables told apart. */
export const opened = async (bytes: Uint8Array): Promise<Opened> => {
  const result = await openDocument(bytes)
  if (isCannotOpen(result)) throw new Error(result.text.en)
  return result
}

/** The text that mammoth finds. */
export const mammothText = async (bytes: Uint8Array): Promise<string> =>
  (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value

/** The characters of all `w:t`, and no more. */
export const saxesText = async (bytes: Uint8Array): Promise<string> => {
  const zip = await JSZip.loadAsync(bytes)
  const xml = (await zip.file(mainPart)?.async("string")) ?? ""
  const parser = new SaxesParser()
  let text = ""
  let takes = false
  parser.on("opentag", ({ name }) => {
    takes = name === "w:t"
  })
  parser.on("text", (part) => {
    if (takes) text += part
  })
  parser.on("closetag", ({ name }) => {
    takes = false
    if (name === "w:p") text += "\n"
  })
  parser.write(xml).close()
  return text
}

const ignore = (): void => {}
const nothing: TokenizerCallbacks = {
  onattribdata: ignore,
  onattribend: ignore,
  onattribentity: ignore,
  onattribname: ignore,
  oncdata: ignore,
  onclosetag: ignore,
  oncomment: ignore,
  ondeclaration: ignore,
  onend: ignore,
  onopentagend: ignore,
  onopentagname: ignore,
  onprocessinginstruction: ignore,
  onselfclosingtag: ignore,
  ontext: ignore,
  ontextentity: ignore,
}

/** The least that reading by these libraries takes: the main part inflated, decoded and cut into tokens. */
export const inflateAndTokenise = (bytes: Uint8Array): number => {
  const part = unzipSync(bytes, { filter: ({ name }) => name === mainPart })[mainPart]
  const xml = new TextDecoder().decode(part)
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, nothing)
  tokenizer.write(xml)
  tokenizer.end()
  return xml.length
}

const lettersOf = (text: string): string => text.normalize("NFC").replace(/[^\p{L}\p{N}]+/gu, "")
const label = /^(?:[IVXLC]+\.|\d+\.|[a-z]+\)|-) /gm

/** Refuses to go on unless all ways find the same letters; only ours finds labels. */
export const sameText = async (bytes: Uint8Array): Promise<void> => {
  const ours = lettersOf((await opened(bytes)).source.text.replace(label, ""))
  for (const way of [mammothText, saxesText])
    if (lettersOf(await way(bytes)) !== ours) throw new Error(`${way.name} finds other letters than our tree holds`)
}
