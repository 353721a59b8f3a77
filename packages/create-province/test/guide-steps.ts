/** One step of a guide: commands to run, a file to write, or lines that the commands before have printed. */
export type GuideStep =
  | { readonly kind: "run"; readonly commands: readonly string[] }
  | { readonly kind: "file"; readonly path: string; readonly text: string }
  | { readonly kind: "output"; readonly lines: readonly string[] }

const fence = /^```(?<language>\w+) (?<what>run|out|file=(?<path>\S+))\n(?<body>[\s\S]*?)^```$/gm

/** The steps of a guide in Markdown: fences that say `sh run`, `text out` or `<language> file=<path>`. Others are prose. */
export const guideSteps = (markdown: string): readonly GuideStep[] =>
  [...markdown.matchAll(fence)].map(({ groups }): GuideStep => {
    const { body = "", path, what } = groups ?? {}
    if (path !== undefined) return { kind: "file", path, text: body }
    const lines = body.split("\n").filter((line) => line.trim() !== "")
    return what === "run" ? { kind: "run", commands: lines } : { kind: "output", lines }
  })
