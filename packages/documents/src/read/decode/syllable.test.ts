import { describe, expect, it } from "vitest"
import { isSyllable } from "./syllable.ts"

describe("a Vietnamese syllable", () => {
  it.each("nghĩa hoà hòa Việt NAM quốc gìn giữ khuỷu ở ý uyên đường kế chương trình thuở".split(" "))("%s", (word) =>
    expect(isSyllable(word)).toBe(true),
  )
})

describe("no Vietnamese syllable", () => {
  it.each("of nghà cế kà hoác1 tiêc việtt bàn̂́ Céng hßa été où à-la x strength mat".split(" "))("%s", (word) =>
    expect(isSyllable(word)).toBe(false),
  )
})
