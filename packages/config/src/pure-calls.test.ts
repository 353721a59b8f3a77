import { expect, it } from "vitest"
import { markPureCalls } from "./pure-calls.ts"

it.each([
  ["a call", "export const a = f(1)\n", "export const a = /* @__PURE__ */ f(1)\n"],
  [
    "calls in what is called with",
    "const a = f(g(), [h()])\n",
    "const a = /* @__PURE__ */ f(/* @__PURE__ */ g(), [/* @__PURE__ */ h()])\n",
  ],
  ["a new object", "const m = new Map()\n", "const m = /* @__PURE__ */ new Map()\n"],
  ["a spread", "const a = [...b]\n", "const a = /* @__PURE__ */ (() => ([...b]))()\n"],
  ["a property", "const a = { b: c.d as E }\n", "const a = /* @__PURE__ */ (() => ({ b: c.d as E }))()\n"],
  ["nothing in a function", "const f = () => g()\n", "const f = () => g()\n"],
  ["nothing of a bare statement", "register()\n", "register()\n"],
])("marks %s", (_, code, expected) => {
  expect(markPureCalls(code, "x.ts")).toBe(expected)
})
