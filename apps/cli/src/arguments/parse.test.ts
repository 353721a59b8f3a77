import { describe, expect, it } from "vitest"
import { parseCommand, unknownCommand } from "./parse.ts"
import type { CommandSpec } from "./spec.ts"

const spec: CommandSpec = {
  name: "check",
  summary: { vi: "kiểm tra", en: "check" },
  operand: { name: { vi: "TỆP", en: "FILE" }, about: { vi: "kế hoạch", en: "the plan" }, min: 1, max: 2 },
  options: {
    format: { about: { vi: "dạng", en: "form" }, value: { vi: "DẠNG", en: "FORM" }, choices: ["pretty", "json"] },
    "as-of": { about: { vi: "ngày", en: "day" }, value: { vi: "NGÀY", en: "DAY" } },
    quiet: { about: { vi: "im", en: "quiet" }, short: "q" },
  },
  details: [],
  examples: [],
}

const given = (...words: readonly string[]) => {
  const parsed = parseCommand(spec, words)
  return parsed.ok ? parsed.given : undefined
}

const problem = (...words: readonly string[]) => {
  const parsed = parseCommand(spec, words)
  return parsed.ok ? undefined : [parsed.problem.vi, parsed.problem.en]
}

describe("parseCommand", () => {
  it("takes operands, options in both spellings, flags, and fills defaults in", () => {
    expect(given("a.txt", "--as-of", "2026-01-01", "-q", "b.txt", "--format=json")).toEqual({
      operands: ["a.txt", "b.txt"],
      values: { format: "json", lang: "vi", "as-of": "2026-01-01" },
      flags: new Set(["quiet"]),
    })
    expect(given("a.txt")?.values).toEqual({ format: "pretty", lang: "vi" })
  })

  it("takes everything after -- as operands", () => {
    expect(given("--", "--format", "-x")?.operands).toEqual(["--format", "-x"])
  })

  it("takes a value that begins with a dash when it is written with =", () => {
    expect(given("a", "--as-of=-5")?.values["as-of"]).toBe("-5")
  })

  it("does not ask for operands when it is asked for help", () => {
    expect(given("--help")?.flags.has("help")).toBe(true)
    expect(given("-h")?.flags.has("help")).toBe(true)
  })

  it.each([
    [["a", "--fromat", "json"], "Lệnh `check` không có tùy chọn “--fromat”. Có phải ý bạn là “--format”?"],
    [
      ["a", "--zzz"],
      "Lệnh `check` không có tùy chọn “--zzz”. Các tùy chọn: --format, --as-of, --quiet, --variant, --lang, --help.",
    ],
    [
      ["a", "-x"],
      "Lệnh `check` không có tùy chọn “-x”. Các tùy chọn: --format, --as-of, --quiet, --variant, --lang, --help.",
    ],
    [
      ["a", "--format", "jsn"],
      "“jsn” không phải giá trị của “--format”; cần một trong: pretty, json. Có phải ý bạn là “json”?",
    ],
    [["a", "--format", "xml"], "“xml” không phải giá trị của “--format”; cần một trong: pretty, json."],
    [["a", "--as-of"], "Tùy chọn “--as-of” cần một giá trị: NGÀY."],
    [["a", "--as-of", "--quiet"], "Tùy chọn “--as-of” cần một giá trị: NGÀY."],
    [["a", "--quiet=1"], "Tùy chọn “--quiet” không nhận giá trị, nhưng có “1”."],
    [["a", "--as-of", "1", "--as-of", "2"], "Tùy chọn “--as-of” được ghi hai lần."],
    [[], "Thiếu TỆP: kế hoạch."],
    [["a", "b", "c"], "Không rõ “c” để làm gì: lệnh `check` chỉ nhận 2 TỆP."],
  ])("%j is refused: %s", (words, sentence) => {
    expect(problem(...words)?.[0]).toBe(sentence)
    expect(problem(...words)?.[1]).not.toMatch(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i)
  })
})

describe("unknownCommand", () => {
  it.each([
    ["chekc", "Không có lệnh “chekc”. Có phải ý bạn là “check”?"],
    ["zzzzzz", "Không có lệnh “zzzzzz”. Các lệnh: read, check."],
  ])("%s", (typed, sentence) => {
    expect(unknownCommand(typed, ["read", "check"]).vi).toBe(sentence)
  })
})
