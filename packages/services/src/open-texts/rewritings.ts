import { isScalar, type Scalar, stringify, visit } from "yaml"
import type { VariantFault } from "../variant/variant-fault.ts"
import { type FilePlace, type PlacedYaml, placedYaml } from "../variant/yaml-places.ts"

/** A name in a YAML text and another in its place (*viết lại một tên*). `end` is behind its last character. */
export interface Rewriting {
  /** The name that is there, and the one that is offered. */
  readonly old: string
  readonly name: string
  readonly start: FilePlace
  readonly end: FilePlace
  /** What to write there, quoted where YAML needs it or where the old name was. */
  readonly write: string
}

/**
 * The rewritings of the name at a fault by the nearest names that there are. Only those are given after which the text
 * no longer has that fault there: nobody has to wonder whether a suggestion helps.
 *
 * @param faultsOf what is wrong with a text
 */
export const rewritingsOf = (
  fault: VariantFault,
  text: string,
  faultsOf: (text: string) => readonly VariantFault[],
): readonly Rewriting[] => {
  if (fault.nearest.length === 0) return []
  const yaml = placedYaml(text)
  const scalar = scalarAt(yaml, fault)
  if (scalar?.range == null || typeof scalar.value !== "string") return []
  const [from, to] = scalar.range
  const [start, end] = [yaml.placeAt(from), yaml.placeAt(to)]
  if (start.line !== end.line) return []
  const old = scalar.value
  return fault.nearest.flatMap((name) => {
    const write = written(name, scalar)
    const isFixed = !faultsOf(text.slice(0, from) + write + text.slice(to)).some((left) => isSame(left, fault))
    return name !== old && isFixed ? [{ old, name, start, end, write }] : []
  })
}

/** The key or value that begins at a place. */
const scalarAt = ({ document, placeAt }: PlacedYaml, { column, line }: FilePlace): Scalar | undefined => {
  let found: Scalar | undefined
  visit(document, {
    Scalar: (_, node) => {
      const place = placeAt(node.range?.[0] ?? 0)
      if (place.line !== line || place.column !== column || !isScalar(node)) return undefined
      found = node
      return visit.BREAK
    },
  })
  return found
}

const written = (name: string, { type }: Scalar): string => {
  if (type === "QUOTE_DOUBLE") return JSON.stringify(name)
  if (type === "QUOTE_SINGLE") return `'${name.replaceAll("'", "''")}'`
  return stringify(name, { lineWidth: 0 }).trimEnd()
}

const isSame = (one: VariantFault, other: VariantFault): boolean =>
  one.code === other.code && one.line === other.line && one.column === other.column
