import { escapeMarkup } from "../write/text/escape-markup.ts"

/** A comment with its number in the file. */
export interface NumberedRemark {
  readonly id: number
  readonly lines: readonly string[]
}

const wordNamespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const commentsType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
const commentsContent = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"

/** The comments part with remarks added to those that are there. */
export const commentsXml = (
  before: string | undefined,
  remarks: readonly NumberedRemark[],
  attributes: string,
): string => {
  const added = remarks
    .map(
      ({ id, lines }) =>
        `<w:comment w:id="${id}"${attributes} w:initials="LT">${lines.map(paragraph).join("")}</w:comment>`,
    )
    .join("")
  const close = before?.lastIndexOf("</w:comments>") ?? -1
  if (before !== undefined && close >= 0) return `${before.slice(0, close)}${added}${before.slice(close)}`
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments ${wordNamespace}>${added}</w:comments>`
}

const paragraph = (line: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${escapeMarkup(line)}</w:t></w:r></w:p>`

/** The number after the last that a part uses for comments or tracked changes. */
export const nextIdAfter = (...parts: readonly (string | undefined)[]): number => {
  let highest = -1
  for (const part of parts)
    for (const found of (part ?? "").matchAll(
      /<w:(?:comment|ins|del|moveFrom|moveTo|rPrChange|pPrChange|bookmarkStart)\b[^>]*? w:id="(\d{1,9})"/g,
    ))
      highest = Math.max(highest, Number(found[1]))
  return highest + 1
}

/** Names a new comments part among the types of the package. */
export const withCommentsType = (types: string, part: string): string =>
  types.includes(commentsContent)
    ? types
    : types.replace(/<\/Types>\s*$/, `<Override PartName="/${part}" ContentType="${commentsContent}"/></Types>`)

/** Points to a new comments part from the main part. */
export const withCommentsRelation = (relations: string | undefined): string => {
  const empty = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
  const before = relations ?? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${empty}`
  if (before.includes(commentsType)) return before
  const relation = `<Relationship Id="${freeId(before)}" Type="${commentsType}" Target="comments.xml"/>`
  return before
    .replace(/<Relationships([^>]*)\/>\s*$/, `<Relationships$1>${relation}</Relationships>`)
    .replace(/<\/Relationships>\s*$/, (close) => (before.includes(relation) ? close : `${relation}</Relationships>`))
}

const freeId = (relations: string): string => {
  let number = 1
  while (relations.includes(`"rIdLanToa${number}"`)) number++
  return `rIdLanToa${number}`
}
