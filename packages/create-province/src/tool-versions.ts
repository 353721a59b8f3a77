/** The tools of a new package, in the versions that this repository is built and tested with. */
export const toolVersions = {
  tsup: "9.0.0",
  typescript: "6.0.3",
  vitest: "5.1.1",
} as const
