import * as fc from "fast-check"
import { Tokenizer, type TokenizerCallbacks } from "htmlparser2"
import { describe, expect, it } from "vitest"
import type { ElementRule } from "./element-rule.ts"
import { decodeEntities } from "./entities.ts"
import { usualPrefixes } from "./namespaces.ts"
import { scanXml } from "./scan-xml.ts"

/** Writes down every element that opens, with two of its attributes, every text and every end. */
class WrittenDown extends Map<string, ElementRule<string[]>> {
  override get(name: string): ElementRule<string[]> {
    return {
      open: (seen, attributes) => seen.push(`<${name}|${attributes.get("val")}|${attributes.get("space")}`),
      text: (seen, text) => seen.push(text),
      close: (seen) => seen.push(`${name}>`),
    }
  }
}

const scanned = (xml: string): { readonly seen: readonly string[]; readonly mismatched: number } => {
  const seen: string[] = []
  const { mismatched } = scanXml(xml, new WrittenDown(), seen, { depth: 1000 })
  return { seen, mismatched }
}

const known = new Map(usualPrefixes)

/** A name with the prefix that rules know, as no namespaces are declared. */
const ruleName = (name: string): string => {
  const colon = name.indexOf(":")
  const prefix = known.get(colon < 0 ? "" : name.slice(0, colon)) ?? "?"
  return `${prefix === "" ? "" : `${prefix}:`}${name.slice(colon + 1)}`
}

const ignore = (): void => {}

/** The same by htmlparser2. Markup that the end cuts off, which that gives as text, is nothing to either. */
const tokenised = (xml: string): ReturnType<typeof scanned> => {
  const seen: string[] = []
  const open: string[] = []
  let attributes: { readonly name: string; value: string }[] = []
  let name = ""
  let mismatched = 0
  let atEnd = false
  const attribute = (wanted: string): string | undefined =>
    attributes.find((one) => one.name === wanted || one.name.endsWith(`:${wanted}`))?.value
  const push = (): void => {
    open.push(name)
    seen.push(`<${ruleName(name)}|${attribute("val")}|${attribute("space")}`)
  }
  const pop = (): void => {
    seen.push(`${ruleName(open.pop() ?? "")}>`)
  }
  const text = (part: string): void => {
    if (open.length > 0 && part !== "") seen.push(part)
  }
  const callbacks: TokenizerCallbacks = {
    onopentagname: (start, end) => {
      name = xml.slice(start, end)
      attributes = []
    },
    onattribname: (start, end) => {
      attributes.push({ name: xml.slice(start, end), value: "" })
    },
    onattribdata: (start, end) => {
      const last = attributes.at(-1)
      if (last !== undefined) last.value = decodeEntities(xml.slice(start, end))
    },
    onopentagend: push,
    onselfclosingtag: () => {
      push()
      pop()
    },
    onclosetag: (start, end) => {
      const closed = xml.slice(start, end)
      if (open.at(-1) !== closed) mismatched++
      if (open.includes(closed)) {
        while (open.at(-1) !== closed) pop()
        pop()
      }
    },
    ontext: (start, end) => {
      if (!atEnd) text(decodeEntities(xml.slice(start, end)))
    },
    oncdata: (start, end, tail) => text(xml.slice(start, end - tail)),
    onattribend: ignore,
    onattribentity: ignore,
    oncomment: ignore,
    ondeclaration: ignore,
    onend: ignore,
    onprocessinginstruction: ignore,
    ontextentity: ignore,
  }
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, callbacks)
  tokenizer.write(xml)
  atEnd = true
  tokenizer.end()
  mismatched += open.length
  while (open.length > 0) pop()
  return { seen, mismatched }
}

const pieces =
  '<w:p> </w:p> <w:r> </w:r> <w:t> </w:t> <w:b/> <q> </q> <x:y> </x:y> < > </ /> <!-- --> --!> <!- <! <![CDATA[ ]]> ]]]> <? ?> & &amp; &#65; &x; " \' = / // </> </_> <w:b_w:val="1"/> <w:b_w:val=\'a>b\'_/> <w:b_val=2/> <w:b_val_=_"<"/_> <w:t_xml:space="preserve"> <w:p_w:val w:val= w:val=" space=\' _ \n Kế 𝄞 \ufeff \u0000 <w:ppp> </w:p_x> <w:p/w:val=3> <!DOCTYPE_a_[ <!ENTITY_b_"c"> - -- ? ! [ <1> <é_val="ộ">'
    .split(" ")
    .map((piece) => piece.replaceAll("_", " "))

const soup = fc.array(fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...pieces) }, fc.string({ maxLength: 3 })), {
  maxLength: 60,
})

const sound = fc.letrec<{ element: string }>((tie) => ({
  element: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom("<w:b/>", "chữ", "&lt;", "<!-- x -->", '<w:i w:val="0"/>'),
    fc
      .tuple(fc.constantFrom("w:p", "w:r", "w:t", "q"), fc.array(tie("element"), { maxLength: 4 }))
      .map(([name, inner]) => `<${name} w:val="${inner.length}">${inner.join("")}</${name}>`),
  ),
})).element

describe("finds in XML what htmlparser2 finds", () => {
  const isSame = (xml: string): void => {
    expect(scanned(xml)).toEqual(tokenised(xml))
  }

  it("that is sound", () => {
    fc.assert(fc.property(sound, isSame), { numRuns: 300 })
  })

  it("that was damaged", () => {
    fc.assert(
      fc.property(
        fc.array(sound, { maxLength: 8 }),
        fc.nat(),
        fc.nat(20),
        fc.constantFrom(...pieces),
        (list, at, cut, piece) => {
          const xml = list.join("")
          const from = xml.length === 0 ? 0 : at % xml.length
          isSame((xml.slice(0, from) + piece + xml.slice(from + cut)).toWellFormed())
        },
      ),
      { numRuns: 1000 },
    )
  })

  it("that never was", () => {
    fc.assert(
      fc.property(soup, (list) => isSame(list.join("").toWellFormed())),
      { numRuns: 2000 },
    )
  })
})
