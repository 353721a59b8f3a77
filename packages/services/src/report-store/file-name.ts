import { sha256 } from "./event-id.ts"

/**
 * A file name for an id, safe on every system: lower-case letters, digits, `-`, `.`, `_` and `~`, at most 90 signs, no
 * name that Windows keeps for itself. Two ids never share a name, also where upper and lower case are one.
 *
 * ```ts import.meta.vitest
 * fileNameOf("vinh-long/kh-2026") // => "vinh-long_kh-2026"
 * fileNameOf("con") // => "con~1143da2bc54c495c"
 * fileNameOf("../Ảnh") // => "nh~" + sha256("../Ảnh").slice(0, 16)
 * ```
 */
export const fileNameOf = (id: string): string =>
  isPlain(id) ? id.replaceAll("/", "_") : `${readablePart(id, 70)}~${sha256(id).slice(0, 16)}`

/** The id of which this is the file name; null when the name does not tell it: then it ends in a hash. */
export const idOfFileName = (name: string): string | null => {
  const id = name.replaceAll("_", "/")
  return fileNameOf(id) === name && !name.includes("~") ? id : null
}

/** What can be read of a text in a file name, which something else makes unique: letters without marks, `-`, at most `most`. */
export const readablePart = (text: string, most: number): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, most)
    .replace(/^-+|-+$/g, "")

const isPlain = (id: string): boolean =>
  /^[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(id) && id.length <= 90 && !/^(con|prn|aux|nul|com\d|lpt\d)$/.test(id)
