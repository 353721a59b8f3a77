const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!doctype [^>]*>|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|(<)/gi
const entity = /&(?!(?:amp|lt|gt|quot|#39|#\d+|#x[\da-f]+);)/i
const voidElements = new Set(["meta", "br", "link", "img", "input", "hr"])

/**
 * What is not well formed in XML, or in HTML that keeps to XML but for its void elements: tags that do not match,
 * stray signs, unknown entities, characters that XML does not have. Empty when it is well formed.
 */
export const malformations = (markup: string, kind: "xml" | "html" = "xml"): readonly string[] => {
  const problems: string[] = []
  const open: string[] = []
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(markup)) problems.push("a control character")
  if (!markup.isWellFormed()) problems.push("half a character")
  for (const [whole, close, name, attributes, empty, text, stray] of markup.matchAll(token)) {
    if (stray !== undefined) problems.push(`a stray < before "${markup.slice(0, 20)}"`)
    if (text !== undefined && open.at(-1) !== "style" && entity.test(text))
      problems.push(`a bare & in "${text.slice(0, 40)}"`)
    if (name === undefined) continue
    if (entity.test(attributes ?? "")) problems.push(`a bare & in ${whole}`)
    if (close === "/") {
      const last = open.pop()
      if (last !== name) problems.push(`</${name}> closes <${last ?? ""}>`)
    } else if (empty !== "/" && !(kind === "html" && voidElements.has(name))) open.push(name)
  }
  return open.length === 0 ? problems : [...problems, `never closed: ${open.join(" ")}`]
}

/** Texts that break careless writers. */
export const nastyTexts = [
  '</w:t><script>alert("1")</script>',
  "a & b &amp; c < d > e \"f\" 'g'",
  '=HYPERLINK("http://x")',
  "tab\tline\nreturn\r\nend",
  "\u0000\u0007\u001b\ufffe control",
  "half \ud83d a character \udc00",
  "]]> <!-- --> <?xml?>",
  "*sao* _gạch_ [liên kết](http://x) `mã` # đầu | cột \\ chéo",
  "1. số đầu câu",
  "- gạch đầu câu",
  "emoji 👩‍🏫 và chữ dựng sẵn ế ệ",
] as const
