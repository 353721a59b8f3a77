/** How a run ended: it was done; it was done and something is wrong with what was looked at; it could not be done. */
export const exitCodes = { done: 0, wrong: 1, failed: 2 } as const

/** One of the three, as the shell sees it. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
