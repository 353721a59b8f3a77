import type { Text } from "@lantoa/core"

/** A value, or why there is none, in both languages. */
export type Result<A> = { readonly ok: true; readonly value: A } | { readonly ok: false; readonly error: Text }

/** There is no value. */
export const refused = (error: Text): { readonly ok: false; readonly error: Text } => ({ ok: false, error })
