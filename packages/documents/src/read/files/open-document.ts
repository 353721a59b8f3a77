import { emptyFile, type OpenResult, overLimit, type Readable, unknownContainer } from "./cannot-open.ts"
import { type Container, containerOf } from "./container.ts"
import { type OpenLimits, openLimits } from "./limits.ts"

/** What opening a file may be told. */
export interface OpenOptions {
  /** File name, kept with the source. It is no evidence. */
  readonly name?: string | undefined
  /** Limits other than those of `openLimits`. */
  readonly limits?: Partial<OpenLimits> | undefined
}

/**
 * Opens a document of any kind that is read (*mở văn bản*): .docx, .doc, .pdf, .htm, .md, .txt, told by the bytes alone.
 *
 * A file of a known kind always opens, however damaged: what could be recovered, and diagnostics. The reader of a kind is
 * loaded when the first file of that kind comes. Nothing in a file is run, and nothing is fetched.
 */
export const openDocument = async (bytes: Uint8Array, options: OpenOptions = {}): Promise<OpenResult> => {
  const limits: OpenLimits = { ...openLimits, ...options.limits }
  const { name } = options
  if (bytes.length === 0) return emptyFile
  if (bytes.length > limits.fileBytes) return overLimit("fileBytes", bytes.length, limits.fileBytes)
  const container = containerOf(bytes)
  if (!isReadable(container)) return unknownContainer(container)
  const open = loaded.get(container) ?? (await load(container))
  try {
    return await open(bytes, { name, limits })
  } catch {
    return (await import("./damaged.ts")).nothingFrom(container, name)
  }
}

/** Opens a file of one kind. */
type Reader = (
  bytes: Uint8Array,
  options: { readonly name?: string | undefined; readonly limits: OpenLimits },
) => OpenResult | Promise<OpenResult>

/** Each kind's reader, loaded when it is asked for. */
const readers: Readonly<Record<Readable, () => Promise<Reader>>> = {
  text: async () => (await import("./open-text.ts")).openText,
  docx: async () => (await import("./docx/index.ts")).openDocx,
  doc: async () => (await import("./doc/index.ts")).openDoc,
  html: async () => (await import("./html/index.ts")).openHtml,
  pdf: async () => (await import("./pdf/index.ts")).openPdf,
}

/** Readers that came: asking for a module again takes as long as a small part of a file. */
const loaded = new Map<Readable, Reader>()

const load = async (container: Readable): Promise<Reader> => {
  const reader = await readers[container]()
  loaded.set(container, reader)
  return reader
}

const isReadable = (container: Container): container is Readable => container in readers
