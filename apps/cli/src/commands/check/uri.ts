import { isAbsolute, sep } from "node:path"
import { pathToFileURL } from "node:url"

/** A path as the address SARIF wants: relative with `/`, or `file:` when it is absolute. */
export const uriOf = (file: string): string =>
  isAbsolute(file) ? pathToFileURL(file).href : file.split(sep).map(encodeURIComponent).join("/")
