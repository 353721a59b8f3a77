// The parser is imported by name here and this file when it is needed: a bundle of the parser's CommonJS form has its
// names only for a static import.
import { parse } from "yaml"

/** The value that a YAML text says. Throws where it is not YAML, or where references would blow it up. */
export const parseYaml = (text: string): unknown => parse(text)
