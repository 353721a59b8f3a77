import type { ContractSection } from "@lantoa/documents/read"
import type { BlockDraft, BulletDraft, PartDraft } from "./draft.ts"
import type { LabelStyle } from "./label-style.ts"

/** Parts as lines and as the outline they are read as. */
export interface Rendered {
  readonly lines: readonly string[]
  readonly sections: readonly ContractSection[]
  /** Where each bullet stands, as the contract names places: `II.1 bullet 2`. */
  readonly at: (text: string) => string
}

/** Prints parts in a label style. */
export const render = (parts: readonly PartDraft[], style: LabelStyle): Rendered => {
  const lines: string[] = []
  const places = new Map<string, string>()
  const visit = (
    blocks: readonly BlockDraft[],
    depth: number,
    path: string,
    above: string,
  ): readonly ContractSection[] => {
    const sections: ContractSection[] = []
    let labels = 0
    let bullets = 0
    for (const block of blocks) {
      if (block.kind === "paragraph") lines.push(block.text)
      else if (block.kind === "bullet") {
        places.set(block.text, `${path} bullet ${++bullets}`)
        printBullet(block, style, lines)
      } else {
        const { label, printed } = style.label(depth, depth === 1 ? repeated(++labels, style.fault) : ++labels, above)
        if (block.kind === "sentence") lines.push(`${printed}${block.text}`)
        else if (block.runIn !== null) lines.push(`${printed}${block.heading}: ${block.runIn}`)
        else {
          const heading = depth === 1 && style.capitals ? block.heading.toUpperCase() : block.heading
          if (printed === "" && style.over) lines.push(label, heading)
          else lines.push(printed === "" ? `${label}. ${heading}` : `${printed}${heading}`)
          sections.push({
            label,
            heading,
            children: visit(block.blocks, depth + 1, path === "" ? label : `${path}.${label}`, label),
          })
        }
      }
    }
    return sections
  }
  const sections = visit(parts, 1, "", "")
  return { lines, sections, at: (text) => places.get(text) ?? "" }
}

/** A top number that the writer used twice: `I, II, II, III`. */
const repeated = (nth: number, fault: number): number => (fault > 0 && nth > fault ? nth - 1 : nth)

const printBullet = ({ text, under }: BulletDraft, { bullets: [outer, inner] }: LabelStyle, lines: string[]): void => {
  lines.push(`${outer}${text}`, ...under.map((line) => `${inner}${line}`))
}
