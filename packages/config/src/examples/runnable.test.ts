import { describe, expect, it } from "vitest"
import { runnable } from "./runnable.ts"

describe("runnable", () => {
  it.each([
    ["an expression", 'fold("Ủy") // => "uy"', 'expect(fold("Ủy")).toEqual(("uy"));'],
    ["an expression with a semicolon", "a; // => 1", "expect(a).toEqual((1));"],
    ["a constant", "const a = b() // => 1", "const a = b(); expect(a).toEqual((1));"],
    ["an object", "a // => { b: 1 }", "expect(a).toEqual(({ b: 1 }));"],
    ["an expression over several lines", "f({\n  a: 1,\n}) // => 1", "expect(f({\n  a: 1,\n})).toEqual((1));"],
    [
      "a value over several lines",
      "a // => {\n//   b: 1,\n// }\nc // => 2",
      "expect(a).toEqual(({\n  b: 1,\n}));\nexpect(c).toEqual((2));",
    ],
    ["a remark after a value", "a // => 1\n// so it is", "expect(a).toEqual((1));\n// so it is"],
    ["a statement without a value", "const a = 1\na // => 1", "const a = 1\nexpect(a).toEqual((1));"],
    ["an awaited value", "await a // => 1", "expect(await a).toEqual((1));"],
    ["named imports", 'import { a, type B, c as d } from "x"', 'const { a, c: d } = await import("x");'],
    ["a namespace import", 'import * as z from "zod"', 'const z = await import("zod");'],
    ["a default import", 'import x, { y } from "x"', 'const { default: x, y } = await import("x");'],
    ["a type import", 'import type { A } from "x"\na // => 1', "\nexpect(a).toEqual((1));"],
  ])("takes %s", (_, code, body) => {
    expect(runnable(code, "expect")).toBe(body)
  })

  it.each([
    ["an expectation inside an expression", "f({\n  a, // => 1\n})", /must follow an expression/],
    ["an expectation after a statement without a value", "if (a) b() // => 1", /has no value/],
    ["an expectation on a line of its own", "a\n// => 1", /must follow an expression/],
    ["a line that the next one continues", "a // => 1\n[b].length // => 1", /must follow an expression/],
    ["a value that is no expression", "a // => one two", /"one two" .* is not an expression/],
  ])("refuses %s", (_, code, message) => {
    expect(() => runnable(code, "expect")).toThrow(message)
  })
})
