/**
 * The largest file that is read, in bytes: 20 MB. A plan of 110 pages takes about 0.4 MB as text; what is larger than
 * this is not a plan, and reading it would only fill the memory.
 */
export const largestFileBytes = 20_000_000
