export type { FilePlace } from "../variant/yaml-places.ts"
export type { OfferedKey } from "./keys-at.ts"
export type { Rewriting } from "./rewritings.ts"
export { understandYaml, type YamlKind, type YamlText, yamlKindOf } from "./yaml-text.ts"
