/** One step of a guide on reports. Fences that say none of this are prose. */
export type GuideStep =
  /** `sh run`, or `sh run exit=1`: commands, of which the last ends with that code and the others with 0. */
  | { readonly kind: "run"; readonly commands: readonly (readonly string[])[]; readonly code: number }
  /** `text out`: lines that the last command printed, or beginnings of them. */
  | { readonly kind: "output"; readonly lines: readonly string[] }
  /** `yaml file=lantoa.yaml`: a file to write. */
  | { readonly kind: "file"; readonly path: string; readonly text: string }
  /** `text fill=<form> to=<file>`: what somebody types into which cells of a form, and under which name it is saved. */
  | { readonly kind: "fill"; readonly from: string; readonly to: string; readonly lines: readonly string[] }

const fence =
  /^```\w+ (?:(?<run>run)(?: exit=(?<code>\d))?|(?<out>out)|file=(?<path>\S+)|fill=(?<from>\S+) to=(?<to>\S+))\n(?<body>[\s\S]*?)^```$/gm

/** The steps of a guide in Markdown. */
export const guideSteps = (markdown: string): readonly GuideStep[] =>
  [...markdown.matchAll(fence)].map(({ groups }): GuideStep => {
    const { body = "", code = "0", from, path, run, to } = groups ?? {}
    const lines = body.split("\n").filter((line) => line.trim() !== "")
    if (path !== undefined) return { kind: "file", path, text: body }
    if (from !== undefined && to !== undefined) return { kind: "fill", from, to, lines }
    return run === undefined
      ? { kind: "output", lines }
      : { kind: "run", commands: lines.map(wordsOf), code: Number(code) }
  })

/** The words of a command after `lantoa`, as a shell would part them. */
const wordsOf = (line: string): readonly string[] => {
  const [program, ...words] = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "")
  if (program !== "lantoa") throw new RangeError(`“${line}” does not run lantoa.`)
  return words
}
