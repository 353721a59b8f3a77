/** What was asked for, or why it could not be given (*kết quả hoặc lý do*). */
export type Result<A, E> = { readonly ok: true; readonly value: A } | { readonly ok: false; readonly error: E }

/** A result that is there. */
export const ok = <A>(value: A): { readonly ok: true; readonly value: A } => ({ ok: true, value })

/** A result that is not there, and why. */
export const fail = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error })
