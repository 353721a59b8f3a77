import { transformWithOxc } from "vite"
import type { Plugin } from "vitest/config"

const fence = /^```ts check[ \t]*\n([\s\S]*?)^```[ \t]*$/gm

/** A snippet of a Markdown file and the line on which its code begins, from 1. */
export interface Snippet {
  readonly line: number
  readonly code: string
}

/** Whether a Markdown text has a snippet to run. */
export const hasSnippets = (markdown: string): boolean => snippetsOf(markdown).length > 0

/** The fenced `ts check` snippets of a Markdown text, in their order. */
export const snippetsOf = (markdown: string): readonly Snippet[] => {
  const text = markdown.replace(/\r\n/g, "\n")
  return [...text.matchAll(fence)].map((match) => ({
    line: text.slice(0, match.index).split("\n").length + 1,
    code: match[1] ?? "",
  }))
}

/** Makes a Markdown file a test file: every `ts check` snippet is one test, and imports packages by their names. */
export const markdownSnippets = (): Plugin => ({
  name: "lantoa:markdown-snippets",
  enforce: "pre",
  async transform(code, id) {
    const path = id.split("?", 1)[0] ?? id
    if (!path.endsWith(".md")) return undefined
    const { runnable } = await import("./runnable.ts")
    const tests = snippetsOf(code).map(
      ({ line, code: body }) => `__test("snippet at line ${line}", async () => {\n${runnable(body, "__expect")}\n})`,
    )
    const module = `import { expect as __expect, test as __test } from "vitest"\n${tests.join("\n")}\n`
    return transformWithOxc(module, `${path}.ts`, { lang: "ts", sourcemap: false })
  },
})
