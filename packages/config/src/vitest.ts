import { existsSync, readFileSync } from "node:fs"
import { defaultClientConditions, defaultServerConditions } from "vite"
import type { ViteUserConfig } from "vitest/config"
import { docExamples } from "./examples/doc-examples.ts"
import { hasSnippets, markdownSnippets } from "./examples/markdown-snippets.ts"
import { sourceCondition } from "./source-condition.ts"

/** What a package's tests need beyond the defaults. */
export interface TestOptions {
  /** Markdown files whose `ts check` snippets run as tests. Files that are missing or have none are left out. */
  readonly markdown?: readonly string[]
  /** Settings that replace the defaults one by one. */
  readonly test?: NonNullable<ViteUserConfig["test"]>
}

/** How a package is tested: on sources, with the examples of its doc comments and of its README. */
export const tests = ({ markdown = ["README.md"], test = {} }: TestOptions = {}): ViteUserConfig => ({
  plugins: [docExamples(), markdownSnippets()],
  resolve: { conditions: [sourceCondition, ...defaultClientConditions] },
  ssr: { resolve: { conditions: [sourceCondition, ...defaultServerConditions] } },
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts", ...markdown.filter(isChecked)],
    includeSource: ["src/**/*.ts"],
    passWithNoTests: true,
    // A guard against what never ends, not a measure: snippets load whole packages, on whatever machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Modules are evaluated anew for every file; only the worker is shared.
    isolate: false,
    reporters: ["default", "json"],
    outputFile: { json: ".test-results/vitest.json" },
    ...test,
  },
})

const isChecked = (path: string): boolean => existsSync(path) && hasSnippets(readFileSync(path, "utf8"))
