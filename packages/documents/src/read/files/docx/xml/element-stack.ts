import type { Attributes } from "./attributes.ts"
import { isSame } from "./bytes.ts"
import { skip } from "./element-rule.ts"
import type { Tag, Tags } from "./tags.ts"

/**
 * The elements of a part that are open, which act on a state by their rules. It is a class, and what is asked at every
 * tag a field of it: so it takes half the time that closures over variables took.
 */
export class ElementStack<State> {
  /** The innermost element; undefined: there is none, or it is too deep. */
  innermost: Tag<State> | undefined = undefined
  readonly #bytes: Uint8Array
  readonly #state: State
  readonly #prefixes: ReadonlyMap<string, string>
  readonly #depth: number
  readonly #open: Tag<State>[] = []
  /** How many were open, the element itself counted, when one was left out with all it holds; -1: none is. */
  #leftOutAt = -1
  /** Elements open beyond the depth. They are only counted, so that no depth fills the memory. */
  #beyond = 0
  #mismatched = 0
  #tooDeep = false

  constructor(bytes: Uint8Array, state: State, { prefixes }: Tags<State>, depth: number) {
    this.#bytes = bytes
    this.#state = state
    this.#prefixes = prefixes
    this.#depth = depth
  }

  open(tag: Tag<State>, attributes: Attributes): void {
    const { length } = this.#open
    if (length >= this.#depth) {
      this.innermost = undefined
      this.#beyond++
      this.#tooDeep = true
      return
    }
    this.#open.push(tag)
    this.innermost = tag
    if (this.#leftOutAt < 0 && tag.rule?.open?.(this.#state, attributes, this.#prefixes) === skip)
      this.#leftOutAt = length + 1
  }

  /** Closes the innermost element. */
  close(): void {
    if (this.#beyond > 0) this.#beyond--
    else {
      const tag = this.#open.pop()
      if (this.#leftOutAt < 0) tag?.rule?.close?.(this.#state)
      else if (this.#leftOutAt > this.#open.length) this.#leftOutAt = -1
    }
    this.innermost = this.#beyond > 0 ? undefined : this.#open[this.#open.length - 1]
  }

  /**
   * Closes the element whose name stands between two places: with it all inside it, or nothing where none of that name
   * is open. Beyond the depth, where names are not kept, it is the innermost.
   */
  closeNamed(start: number, end: number): void {
    if (this.#beyond > 0) {
      this.close()
      return
    }
    const last = this.#open.length - 1
    let at = last
    while (at >= 0 && !this.#hasName(this.#open[at], start, end)) at--
    if (at < 0 || at < last) this.#mismatched++
    while (at >= 0 && this.#open.length > at) this.close()
  }

  #hasName(tag: Tag<State> | undefined, start: number, end: number): boolean {
    return tag !== undefined && tag.length === end - start && isSame(this.#bytes, tag.start, start, tag.length)
  }

  /** Whether something is done with the text here. */
  takesText(): boolean {
    return this.#leftOutAt < 0 && this.innermost?.rule?.text !== undefined
  }

  text(part: string): void {
    if (this.takesText()) this.innermost?.rule?.text?.(this.#state, part)
  }

  /** Closes all that is open. */
  end(): { readonly mismatched: number; readonly tooDeep: boolean } {
    this.#mismatched += this.#open.length + this.#beyond
    this.#beyond = 0
    while (this.#open.length > 0) this.close()
    return { mismatched: this.#mismatched, tooDeep: this.#tooDeep }
  }
}
