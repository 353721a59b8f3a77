/** A tag of an XML document and its attributes, as written. */
export interface Tag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

const token = /<\?xml[^>]*\?>|<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y

/** The tags of a small XML document in order. Throws where it is not well formed: tests want to see that. */
export const tagsOf = (xml: string): readonly Tag[] => {
  const tags: Tag[] = []
  const open: string[] = []
  token.lastIndex = 0
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex
    const match = token.exec(xml)
    if (match === null) throw new RangeError(`No XML at ${at}: ${xml.slice(at, at + 60)}`)
    const [, closes, name, attributes = "", empty, text] = match
    if (/&(?!(?:amp|lt|gt|quot|#\d+);)/.test(text ?? attributes))
      throw new RangeError(`A bare & in ${text ?? attributes}`)
    if (name === undefined) continue
    if (closes === "/") {
      if (open.pop() !== name) throw new RangeError(`</${name}> closes nothing`)
      continue
    }
    tags.push({
      name,
      attributes: Object.fromEntries(
        [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
      ),
    })
    if (empty !== "/") open.push(name)
  }
  if (open.length > 0) throw new RangeError(`Left open: ${open.join(", ")}`)
  return tags
}
