import { decodeText } from "../decode/index.ts"
import type { Opened } from "../flow/index.ts"
import { readTree } from "../tree/index.ts"

/** Opens a file of plain text: its characters, whatever their encoding, and their tree. */
export const openText = (bytes: Uint8Array, { name }: { readonly name?: string | undefined }): Opened => {
  const { diagnostics, gaps, source } = decodeText(bytes, name)
  return { source, tree: readTree(source.text, gaps), places: [], diagnostics }
}
