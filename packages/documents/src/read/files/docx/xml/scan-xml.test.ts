import { describe, expect, it, test } from "vitest"
import { leftOut, rulesOf } from "./element-rule.ts"
import { scanXml } from "./scan-xml.ts"

const rules = rulesOf<string[]>([
  ["w:a", { open: (seen: string[]) => seen.push("<a"), close: (seen: string[]) => seen.push("a>") }],
  [
    "w:b",
    {
      open: (seen: string[], attributes) => seen.push(`<b ${attributes.get("val")}`),
      close: (seen: string[]) => seen.push("b>"),
    },
  ],
  ["w:t", { text: (seen: string[], text: string) => seen.push(text) }],
  ["w:x", leftOut],
])

const scan = (xml: string, depth = 9) => {
  const seen: string[] = []
  return { ...scanXml(xml, rules, seen, { depth }), seen: seen.join(" ") }
}

describe("acts on what it meets", () => {
  test.each([
    ["elements and text", "<w:a><w:t>x</w:t></w:a>", "<a x a>"],
    ["attributes without their prefix", '<w:b w:other="1" w:val="2"/>', "<b 2 b>"],
    ["quotes, spaces and entities in attributes", "<w:b\n w:val = '&quot;&#65;&#x42;&amp;lt;>' />", '<b "AB&lt;> b>'],
    ["elements that are left out", "<w:x><w:a/><w:t>y</w:t></w:x><w:a/>", "<a a>"],
    ["unknown elements", "<q><w:a/></q>", "<a a>"],
    ["another prefix for the namespace", '<n:a xmlns:n="http://purl.oclc.org/ooxml/wordprocessingml/main"/>', "<a a>"],
    ["the same prefix for another namespace", '<w:a xmlns:w="urn:example"/>', ""],
  ])("%s", (_, xml, seen) => {
    expect(scan(xml)).toEqual({ mismatched: 0, tooDeep: false, seen })
  })
})

describe("closes everything that it opened", () => {
  test.each([
    ["cut off", "<w:a><w:b w:val='1'><w:t>x", "<a <b 1 x b> a>", 3],
    ["closed from outside", "<w:a><w:b></w:a><w:a/>", "<a <b undefined b> a> <a a>", 1],
    ["closed without being open", "</w:b><w:a></w:b></w:a>", "<a a>", 2],
  ])("%s", (_, xml, seen, mismatched) => {
    expect(scan(xml)).toEqual({ mismatched, tooDeep: false, seen })
  })

  it("and leaves out what is too deep", () => {
    expect(scan("<w:a><w:a><w:a><w:t>x</w:t></w:a></w:a></w:a><w:b/>", 2)).toEqual({
      mismatched: 0,
      tooDeep: true,
      seen: "<a <a a> a> <b undefined b>",
    })
  })
})

test("stops when it is told to", () => {
  const seen: string[] = []
  scanXml("<w:a/><w:a/><w:a/><w:a/>", rules, seen, { depth: 9, isFull: () => seen.length > 3 })
  expect(seen.filter((word) => word === "<a")).toHaveLength(3)
})
