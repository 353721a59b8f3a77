/** What an answer cell asks (*loại câu trả lời*). */
export const answerKinds = ["value", "progress", "note", "evidence", "estimated", "allocated", "spent", "part"] as const
export type AnswerKind = (typeof answerKinds)[number]

/** What an answer cell asks, and of which indicator, task, source or part. */
export interface AnswerKey {
  readonly kind: AnswerKind
  readonly of: string
}

/**
 * Identity of an answer in a form (*mã ô trả lời*): `value:news-items`, `progress:task-2.1`, `spent:funding-1`.
 *
 * @example
 * ```ts import.meta.vitest
 * answerId("note", "task-2.1") // => "note:task-2.1"
 * answerKeyOf("note:task-2.1") // => { kind: "note", of: "task-2.1" }
 * answerKeyOf("other:task-2.1") // => undefined
 * ```
 */
export const answerId = (kind: AnswerKind, of: string): string => `${kind}:${of}`

/** What an answer's id says; undefined when it is none. */
export const answerKeyOf = (id: string): AnswerKey | undefined => {
  const at = id.indexOf(":")
  const kind = answerKinds.find((known) => known === id.slice(0, at))
  const of = id.slice(at + 1)
  return kind === undefined || of === "" ? undefined : { kind, of }
}
