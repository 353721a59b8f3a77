/** What is left to the officer to write: nothing is made up for it. */
export const openLine = "…"
