/**
 * Variant files and stored plans as an editor has them open: faults with their places, keys and what they are for. Loads
 * the YAML parser and the schemas.
 *
 * @packageDocumentation
 */

export {
  type FilePlace,
  type OfferedKey,
  type Rewriting,
  understandYaml,
  type YamlKind,
  type YamlText,
  yamlKindOf,
} from "./open-texts/index.ts"
export type { VariantFault, VariantFileCode } from "./variant/index.ts"
