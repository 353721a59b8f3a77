import { expect, it } from "vitest"
import { hasSnippets, snippetsOf } from "./markdown-snippets.ts"

it("takes the snippets that ask to be checked", () => {
  const text = "# Title\n\n```ts\na\n```\n\n```ts check\nb\nc\n```\n\n```sh\nnpm i\n```\n\n```ts check\nd\n```\n"
  expect(snippetsOf(text)).toEqual([
    { line: 8, code: "b\nc\n" },
    { line: 17, code: "d\n" },
  ])
  expect(hasSnippets(text)).toBe(true)
})

it("takes none from a text that has none", () => {
  expect(hasSnippets("# Title\n\n```ts\na\n```\n")).toBe(false)
})
