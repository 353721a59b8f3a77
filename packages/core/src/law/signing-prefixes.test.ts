import { describe, expect, it } from "vitest"
import { signingPrefixOf } from "./signing-prefixes.ts"

describe("abbreviations before the signer's post", () => {
  it.each([
    ["TM.", "on-behalf"],
    ["T/M", "on-behalf"],
    ["Q.", "acting"],
    ["KT.", "for-head"],
    ["kt", "for-head"],
    ["K/T", "for-head"],
    ["TL.", "by-order"],
    ["TUQ.", "by-authorisation"],
    ["GIÁM ĐỐC", undefined],
    ["", undefined],
  ])("%j is %s", (printed, id) => {
    expect(signingPrefixOf(printed)?.id).toBe(id)
  })
})
