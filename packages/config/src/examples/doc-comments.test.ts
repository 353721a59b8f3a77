import { expect, it } from "vitest"
import { docExamplesOf } from "./doc-comments.ts"

const examples = (source: string): readonly string[] =>
  docExamplesOf("a.ts", source).map(({ of, line, code }) => `${line} ${of}: ${code.trim()}`)

const doc = (code: string): string => `/**\n * Text.\n *\n * \`\`\`ts import.meta.vitest\n * ${code}\n * \`\`\`\n */\n`

it("finds examples of constants, functions, types and members", () => {
  expect(examples(`${doc("a // => 1")}export const a = 1\n`)).toEqual(["5 a: a // => 1"])
  expect(examples(`const x = 1\n\n${doc("f()")}export function f() {}\n`)).toEqual(["7 f: f()"])
  expect(examples(`${doc("a")}export interface A {}\n`)).toEqual(["5 A: a"])
  expect(examples(`interface A {\n${doc("a")}  readonly b: string\n}\n`)).toEqual(["6 b: a"])
})

it("finds several examples in one comment", () => {
  const two =
    "/**\n * ```ts import.meta.vitest\n * a\n * ```\n * ```ts import.meta.vitest\n * b\n * ```\n */\nexport const a = 1"
  expect(examples(two)).toEqual(["3 a: a", "6 a: b"])
})

it("keeps the indentation of an example", () => {
  const source = "/**\n * ```ts import.meta.vitest\n * f({\n *   a: 1,\n * })\n * ```\n */\nconst f = 1"
  expect(docExamplesOf("a.ts", source)[0]?.code).toBe("f({\n  a: 1,\n})\n")
})

it("leaves other fences, other comments and strings alone", () => {
  expect(examples("/**\n * ```ts\n * a\n * ```\n */\nconst a = 1")).toEqual([])
  expect(examples("// ```ts import.meta.vitest\n// a\n// ```\nconst a = 1")).toEqual([])
  expect(examples(`const a = ${JSON.stringify(doc("a"))}`)).toEqual([])
  expect(examples('const glob = "/**/*.ts"')).toEqual([])
})
