import type { DocxLimits } from "../limits.ts"
import type { Package } from "./open-package.ts"
import { type Relationships, readRelationships } from "./relationships.ts"

/** The part that holds the body (*phần chính*): where the package says it is, else where it usually is. */
export const mainPartOf = (
  container: Pick<Package, "names" | "bytesOf">,
  { depth }: Pick<DocxLimits, "depth">,
): string | undefined => {
  const xml = container.bytesOf("_rels/.rels")
  const told = xml === undefined ? undefined : targetOf(readRelationships(xml, "", depth), "officeDocument")
  return [told, "word/document.xml", container.names.find((name) => /(?:^|\/)document\d*\.xml$/i.test(name))].find(
    (name) => name !== undefined && container.names.includes(name),
  )
}

/** The first part of a type that a part points to. */
export const targetOf = (relationships: Relationships, type: string): string | undefined => {
  for (const relationship of relationships.values()) if (relationship.type === type) return relationship.target
  return undefined
}
