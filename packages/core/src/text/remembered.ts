/** How many answers are kept; beyond it the table starts anew, so that it cannot grow without end. */
const limit = 4096

/**
 * A pure function of a text that remembers what it gave: plans name the same bodies again and again, and working out
 * what a name means takes longer than reading or checking all the rest.
 */
export const remembered = <A>(compute: (text: string) => A): ((text: string) => A) => {
  let known = new Map<string, { readonly value: A }>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found.value
    if (known.size >= limit) known = new Map()
    const value = compute(text)
    known.set(text, { value })
    return value
  }
}
