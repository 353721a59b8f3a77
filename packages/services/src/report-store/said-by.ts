import type { PlatformError } from "effect/PlatformError"

/** What the system says of a call that failed, in a word or a sentence. */
export const saidBy = ({ reason }: PlatformError): string => reason.description ?? reason._tag
