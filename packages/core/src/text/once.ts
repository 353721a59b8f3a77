/**
 * A value that is made when it is first asked for and kept (*dựng một lần, khi cần*): a program that loads the package pays
 * only for the tables that it uses.
 *
 * @example
 * ```ts import.meta.vitest
 * let made = 0
 * const table = once(() => ({ number: ++made }))
 * table() === table() // => true
 * made // => 1
 * ```
 */
export const once = <A>(make: () => A): (() => A) => {
  let made: { readonly value: A } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
