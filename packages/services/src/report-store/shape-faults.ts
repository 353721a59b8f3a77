import type * as z from "zod"

/** What zod found, in a line: the first three faults with their places. */
export const shapeFaults = ({ issues }: z.ZodError): string =>
  issues
    .slice(0, 3)
    .map(({ path, message }) => (path.length === 0 ? message : `${path.map(String).join(".")}: ${message}`))
    .join("; ")
