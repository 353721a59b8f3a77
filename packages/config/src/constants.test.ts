import { expect, it } from "vitest"
import { restoreConstants } from "./constants.ts"

it.each([
  ["a value", "var a = 1;\n", "const a=1;\n"],
  ["a function", "var f = (x) => x;\n", "const f=(x) => x;\n"],
  ["a pattern", "var { a, b: c } = d;\n", "const { a, b: c }=d;\n"],
  [
    "patterns that take the same property",
    "var { a } = x;\nvar { a: b } = x;\n",
    "const { a }=x;\nconst { a: b }=x;\n",
  ],
  ["what is told to be pure", "var a = /* @__PURE__ */ f();\n", "const a=/* @__PURE__ */ f();\n"],
  ["what is written to", "var a = 1;\nvar f = () => { a = 2; };\n", "var a = 1;\nconst f=() => { a = 2; };\n"],
  ["what is counted up", "var a = 1;\na++;\n", "var a = 1;\na++;\n"],
  ["what is counted down first", "var a = 1;\n--a;\n", "var a = 1;\n--a;\n"],
  ["what is only negated", "var a = 1;\nf(!a, -a);\n", "const a=1;\nf(!a, -a);\n"],
  ["what is set once", "var a = 1;\nf(() => a ??= 2);\n", "var a = 1;\nf(() => a ??= 2);\n"],
  ["what a pattern writes to", "var a = 1;\n[a] = b;\n", "var a = 1;\n[a] = b;\n"],
  ["what a loop writes to", "var a = 1;\nfor (a of b) c();\n", "var a = 1;\nfor (a of b) c();\n"],
  ["a list that is written into", "var a = [];\na[0] = 1;\n", "const a=[];\na[0] = 1;\n"],
  ["an object that is written into", "var a = {};\n({ b: a.c } = d);\n", "const a={};\n({ b: a.c } = d);\n"],
  ["what a pattern's rest writes to", "var a = 1;\n({ b, ...a } = c);\n", "var a = 1;\n({ b, ...a } = c);\n"],
  ["what has no value yet", "var a;\n", "var a;\n"],
  ["what is declared twice", "var a = 1;\nvar a = 2;\n", "var a = 1;\nvar a = 2;\n"],
  ["what stands in a function", "function f() { var a = 1; }\n", "function f() { var a = 1; }\n"],
  ["a constant", "const a = 1;\nlet b = 2;\n", "const a = 1;\nlet b = 2;\n"],
])("restores %s", (_, code, expected) => {
  expect(restoreConstants(code)).toBe(expected)
})

it("keeps the columns of values", () => {
  const code = "var first = 1;\nvar second = first + 1;\nexport { second };\n"
  expect(
    restoreConstants(code)
      .split("\n")
      .map(({ length }) => length),
  ).toEqual(code.split("\n").map(({ length }) => length))
})
