import type { VariantPath } from "@lantoa/core/variant"
import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
} from "yaml"

/** A place in a file, from 1. */
export interface FilePlace {
  readonly line: number
  readonly column: number
}

/** A YAML text with the places of its keys and values. */
export interface PlacedYaml {
  readonly document: Document.Parsed<ParsedNode>
  /** Where an offset stands. */
  readonly placeAt: (offset: number) => FilePlace
  /** Where the value of a path stands; of what is missing, where the entry that lacks it does. */
  readonly placeOf: (path: VariantPath) => FilePlace
  /** Where a key stands in the entry at a path. */
  readonly placeOfKey: (path: VariantPath, key: string) => FilePlace
}

/** Parses YAML as data alone: two keys of one name are an error, and nothing is repaired. */
export const placedYaml = (text: string): PlacedYaml => {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false, version: "1.2" })
  const placeAt = (offset: number): FilePlace => {
    const { col, line } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const placeOfNode = (node: Node | undefined): FilePlace => placeAt(node?.range?.[0] ?? 0)
  return {
    document,
    placeAt,
    placeOf: (path) => placeOfNode(nodeAt(document, path)),
    placeOfKey: (path, key) => placeOfNode(keyNode(document, path, key) ?? nodeAt(document, path)),
  }
}

/** The node at a path, or the deepest on the way to it. */
const nodeAt = (document: Document.Parsed<ParsedNode>, path: VariantPath): Node | undefined => {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range != null) return node
    const key = keyNode(document, path.slice(0, length - 1), String(path[length - 1]))
    if (key !== undefined) return key
  }
  return document.contents ?? undefined
}

const keyNode = (document: Document.Parsed<ParsedNode>, path: VariantPath, key: string): Node | undefined => {
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true)
  if (!isMap(node)) return undefined
  const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key)
  return isNode(pair?.key) ? pair.key : undefined
}
