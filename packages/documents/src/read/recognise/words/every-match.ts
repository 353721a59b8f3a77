const none: readonly RegExpExecArray[] = []

/**
 * Every match of a global expression in a text, in order: what `matchAll` gives. That makes a copy of the expression at
 * each call, which costs more than looking through one paragraph.
 */
export const everyMatch = (pattern: RegExp, text: string): readonly RegExpExecArray[] => {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (match === null) return none
  const found: RegExpExecArray[] = []
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === "") pattern.lastIndex++
  }
  return found
}
