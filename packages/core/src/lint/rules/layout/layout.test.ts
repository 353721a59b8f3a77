import type { DocumentComponentId } from "../../../law/index.ts"
import { soundLayout, soundPlan, testRule, withIdentity, withLaid, withPages } from "../../../testing/index.ts"
import type { DocumentLayout, LaidLine } from "../../layout/index.ts"
import { layoutAlignment } from "./alignment.ts"
import { layoutBlackLetters } from "./black-letters.ts"
import { layoutFirstLineIndent } from "./first-line-indent.ts"
import { layoutLetterSize } from "./letter-size.ts"
import { layoutLetterStyle } from "./letter-style.ts"
import { layoutLineBelow } from "./line-below.ts"
import { layoutLineSpacing } from "./line-spacing.ts"
import { layoutMargins } from "./margins.ts"
import { layoutNationalHeading } from "./national-heading.ts"
import { layoutPageNumbers } from "./page-numbers.ts"
import { layoutPaperSize } from "./paper-size.ts"
import { layoutParagraphGap } from "./paragraph-gap.ts"
import { layoutTypeface } from "./typeface.ts"

const plan = soundPlan()
const ofFront = withIdentity(plan, { issuer: "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Ví Dụ" })
const sound = { plan, layout: soundLayout }
const atHead = ["document", "superior"]
const issuer = ["document", "issuer"]
const body = ["objectives", 0]

/** What every rule of layout accepts, beside its own cases. */
const always = (wrong: DocumentLayout) => ({
  "a sound layout": sound,
  "a plan without a layout": plan,
  "the Front, which the decree does not bind": { plan: ofFront, layout: wrong },
})

const letter = withPages({ widthMm: 215.9, heightMm: 279.4 })
testRule(layoutPaperSize, {
  valid: { ...always(letter), "a turned page": { plan, layout: withPages({ widthMm: 297, heightMm: 210 }) } },
  invalid: [
    { name: "Letter", plan, layout: letter, finds: [{ message: "size", at: atHead, says: "215,9 × 279,4" }] },
    { name: "A5", plan, layout: withPages({ widthMm: 148, heightMm: 210 }), finds: [{ message: "size", at: atHead }] },
    {
      name: "only one section",
      plan,
      layout: {
        ...soundLayout,
        sections: [...soundLayout.sections, ...withPages({ heightMm: 330, from: 3 }).sections],
      },
      finds: [{ message: "size", at: ["document", "issuer"] }],
    },
  ],
})

const margins = (change: object) => withPages({ marginsMm: { top: 20, bottom: 20, left: 30, right: 15, ...change } })
testRule(layoutMargins, {
  valid: {
    ...always(margins({ left: 10 })),
    "the widest": { plan, layout: margins({ top: 25, bottom: 25, left: 35, right: 20 }) },
    "a twip off": { plan, layout: margins({ left: 29.98 }) },
    "a turned page": {
      plan,
      layout: withPages({ widthMm: 297, heightMm: 210, marginsMm: { top: 30, bottom: 15, left: 20, right: 20 } }),
    },
  },
  invalid: [
    {
      name: "a narrow left",
      plan,
      layout: margins({ left: 25.4 }),
      finds: [{ message: "side", at: atHead, says: "Lề trái là 25,4 mm; quy định 30–35" }],
    },
    { name: "a wide right", plan, layout: margins({ right: 20.6 }), finds: [{ message: "side", at: atHead }] },
    {
      name: "top and bottom",
      plan,
      layout: margins({ top: 12.7, bottom: 12.7 }),
      finds: [
        { message: "side", at: atHead, says: "Lề trên" },
        { message: "side", at: atHead, says: "Lề dưới" },
      ],
    },
  ],
})

const font = (component: DocumentComponentId, value: string) => withLaid(component, { fonts: [{ value, letters: 9 }] })
testRule(layoutTypeface, {
  valid: { ...always(font("body", "Calibri")), "another spelling": { plan, layout: font("body", "times new roman") } },
  invalid: [
    {
      name: "Calibri in the body",
      plan,
      layout: font("body", "Calibri"),
      finds: [{ message: "font", at: body, says: /Calibri.*2 đoạn/ }],
    },
    { name: "an old encoding", plan, layout: font("issuer", ".VnTimeH"), finds: [{ message: "font", at: issuer }] },
    {
      name: "one word in Arial",
      plan,
      layout: withLaid("subject", {
        fonts: [
          { value: "Times New Roman", letters: 20 },
          { value: "Arial", letters: 4 },
        ],
      }),
      finds: [{ message: "font", at: ["document", "title"], says: "Arial" }],
    },
  ],
})

const size = (component: DocumentComponentId, value: number) => withLaid(component, { sizes: [{ value, letters: 9 }] })
testRule(layoutLetterSize, {
  valid: {
    ...always(size("body", 12)),
    "the least": { plan, layout: size("body", 13) },
    "a footnote sign": {
      plan,
      layout: withLaid("body", {
        sizes: [
          { value: 14, letters: 80 },
          { value: 9, letters: 1 },
        ],
      }),
    },
  },
  invalid: [
    {
      name: "a small body",
      plan,
      layout: size("body", 12),
      finds: [{ message: "size", at: body, says: "cỡ 12 (2 đoạn); quy định 13–14" }],
    },
    { name: "a large body", plan, layout: size("body", 14.5), finds: [{ message: "size", at: body }] },
    {
      name: "large recipients",
      plan,
      layout: size("recipients-list", 13),
      finds: [{ message: "size", at: ["document", "recipients", 0] }],
    },
  ],
})

testRule(layoutLetterStyle, {
  valid: {
    ...always(withLaid("issuer", { bold: 0 })),
    "a bold word in the body": { plan, layout: withLaid("body", { bold: 1 }) },
    "a symbol among capitals": { plan, layout: withLaid("issuer", { upperCase: 0.95 }) },
  },
  invalid: [
    {
      name: "a light issuer",
      plan,
      layout: withLaid("issuer", { bold: 0 }),
      finds: [{ message: "style", at: issuer, says: "in đậm" }],
    },
    {
      name: "a bold superior",
      plan,
      layout: withLaid("superior", { bold: 1 }),
      finds: [{ message: "style", at: atHead, says: "không in đậm" }],
    },
    {
      name: "an upright date",
      plan,
      layout: withLaid("place-date", { italic: 0 }),
      finds: [{ message: "style", at: ["document", "date"], says: "in nghiêng" }],
    },
    {
      name: "a small type name",
      plan,
      layout: withLaid("type-name", { upperCase: 0.2 }),
      finds: [{ message: "style", at: ["document", "type"], says: "in hoa" }],
    },
  ],
})

testRule(layoutAlignment, {
  valid: {
    ...always(withLaid("body", { align: "left" })),
    "a heading on the left": { plan, layout: withLaid("roman-heading", { align: "left" }) },
  },
  invalid: [
    {
      name: "a ragged body",
      plan,
      layout: withLaid("body", { align: "left" }),
      finds: [{ message: "align", at: body, says: "dàn đều hai lề (2 đoạn)" }],
    },
    {
      name: "a subject on the left",
      plan,
      layout: withLaid("subject", { align: "left" }),
      finds: [{ message: "align", at: ["document", "title"], says: "căn giữa" }],
    },
    {
      name: "a signature on the right",
      plan,
      layout: withLaid("signer-name", { align: "right" }),
      finds: [{ message: "align", at: ["document", "signatory", "name"] }],
    },
  ],
})

testRule(layoutFirstLineIndent, {
  valid: {
    ...always(withLaid("body", { firstLineMm: 0 })),
    "half an inch": { plan, layout: withLaid("body", { firstLineMm: 12.7 }) },
    "in a table": { plan, layout: withLaid("body", { firstLineMm: 0, inTable: true }) },
  },
  invalid: [
    {
      name: "none",
      plan,
      layout: withLaid("body", { firstLineMm: 0 }),
      finds: [{ message: "indent", at: body, says: "10 hoặc 12,7" }],
    },
    { name: "too deep", plan, layout: withLaid("body", { firstLineMm: 20 }), finds: [{ message: "indent", at: body }] },
    {
      name: "hanging",
      plan,
      layout: withLaid("body", { firstLineMm: -6.3 }),
      finds: [{ message: "indent", at: body }],
    },
  ],
})

testRule(layoutParagraphGap, {
  valid: {
    ...always(withLaid("body", { beforePt: 0 })),
    "after instead of before": { plan, layout: withLaid("body", { beforePt: 0, afterPt: 6 }) },
    wider: { plan, layout: withLaid("body", { beforePt: 12 }) },
  },
  invalid: [
    {
      name: "none",
      plan,
      layout: withLaid("body", { beforePt: 0 }),
      finds: [{ message: "gap", at: ["requirements", 0], says: "cách nhau 0 pt" }],
    },
    {
      name: "three points",
      plan,
      layout: withLaid("body", { beforePt: 3 }),
      finds: [{ message: "gap", at: ["requirements", 0] }],
    },
    {
      name: "three on both sides, which do not add up",
      plan,
      layout: withLaid("body", { beforePt: 3, afterPt: 3 }),
      finds: [{ message: "gap", at: ["requirements", 0] }],
    },
  ],
})

const lines = (count: number) => withLaid("body", { lineSpacing: { kind: "lines", lines: count } })
testRule(layoutLineSpacing, {
  valid: {
    ...always(lines(2)),
    "one and a half": { plan, layout: lines(1.5) },
    points: { plan, layout: withLaid("body", { lineSpacing: { kind: "exact", pt: 18 } }) },
  },
  invalid: [
    { name: "double", plan, layout: lines(2), finds: [{ message: "lines", at: body, says: "2 dòng; quy định 1–1,5" }] },
    { name: "crowded", plan, layout: lines(0.9), finds: [{ message: "lines", at: body }] },
    { name: "a little more", plan, layout: lines(1.6), finds: [{ message: "lines", at: body }] },
  ],
})

const number = { at: "header", align: "centre", sizePt: 14, onFirst: false } as const
const foot = withPages({ pageNumber: { ...number, at: "footer" } })
testRule(layoutPageNumbers, {
  valid: {
    ...always(foot),
    "one page without a number": { plan, layout: { ...withPages({ pageNumber: null }), isLong: false } },
  },
  invalid: [
    { name: "none", plan, layout: withPages({ pageNumber: null }), finds: [{ message: "none", at: atHead }] },
    { name: "at the foot", plan, layout: foot, finds: [{ message: "place", at: atHead }] },
    {
      name: "on the right",
      plan,
      layout: withPages({ pageNumber: { ...number, align: "right" } }),
      finds: [{ message: "place", at: atHead }],
    },
    {
      name: "small and on the first page",
      plan,
      layout: withPages({ pageNumber: { ...number, sizePt: 11, onFirst: true } }),
      finds: [
        { message: "size", at: atHead, says: "cỡ 11; quy định 13–14" },
        { message: "first", at: atHead },
      ],
    },
  ],
})

const red = withLaid("body", {
  colors: [
    { value: "auto", letters: 90 },
    { value: "FF0000", letters: 9 },
  ],
})
testRule(layoutBlackLetters, {
  valid: { ...always(red), black: { plan, layout: withLaid("body", { colors: [{ value: "000000", letters: 9 }] }) } },
  invalid: [
    { name: "a red remark", plan, layout: red, finds: [{ message: "colour", at: body, says: "#FF0000" }] },
    {
      name: "a blue issuer",
      plan,
      layout: withLaid("issuer", { colors: [{ value: "0070C0", letters: 9 }] }),
      finds: [{ message: "colour", at: issuer }],
    },
    {
      name: "grey",
      plan,
      layout: withLaid("subject", { colors: [{ value: "7F7F7F", letters: 9 }] }),
      finds: [{ message: "colour", at: ["document", "title"] }],
    },
  ],
})

const without = (...components: readonly DocumentComponentId[]): DocumentLayout => ({
  ...soundLayout,
  paragraphs: soundLayout.paragraphs.filter(({ component }) => component === null || !components.includes(component)),
})
testRule(layoutNationalHeading, {
  valid: {
    ...always(without("motto")),
    "the other place of the tone mark": {
      plan,
      layout: withLaid("national-name", { text: "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM" }),
    },
  },
  invalid: [
    {
      name: "none",
      plan,
      layout: without("national-name", "motto"),
      finds: [
        { message: "missing", at: issuer },
        { message: "missing", at: issuer },
      ],
    },
    {
      name: "tight hyphens",
      plan,
      layout: withLaid("motto", { text: "Độc lập-Tự do-Hạnh phúc" }),
      finds: [{ message: "words", at: issuer, says: "Độc lập-Tự do" }],
    },
    {
      name: "another letter",
      plan,
      layout: withLaid("national-name", { text: "CỘNG HÒA XÃ HỘI CHỦ NGHIÃ VIỆT NAM" }),
      finds: [{ message: "words", at: issuer }],
    },
  ],
})

const line = (component: DocumentComponentId, lineBelow: LaidLine) => ({
  plan,
  layout: withLaid(component, { lineBelow }),
})
const drawn = (component: DocumentComponentId, share: number | null) => line(component, { kind: "drawn", share })
testRule(layoutLineBelow, {
  valid: {
    ...always(withLaid("motto", { lineBelow: { kind: "none" } })),
    "one of unknown length": drawn("issuer", null),
    "a picture that may be one": line("motto", { kind: "unknown" }),
    "a third, less a tenth of the text": drawn("issuer", 0.2334),
    "a half and a tenth": drawn("subject", 0.6),
    "nine tenths of the motto": drawn("motto", 0.9),
  },
  invalid: [
    {
      name: "none below the motto",
      ...line("motto", { kind: "none" }),
      finds: [{ message: "missing", at: issuer, says: "Không thấy đường kẻ dưới Tiêu ngữ." }],
    },
    {
      name: "a short one below the motto",
      ...drawn("motto", 0.5),
      finds: [{ message: "length", at: issuer, says: /50% dòng chữ; quy định bằng dòng chữ/ }],
    },
    {
      name: "one as long as the issuer",
      ...drawn("issuer", 1),
      finds: [{ message: "length", at: issuer, says: /100% dòng chữ; quy định 1\/3 đến 1\/2/ }],
    },
    {
      name: "a stub below the subject",
      ...drawn("subject", 0.2),
      finds: [{ message: "length", at: ["document", "title"] }],
    },
  ],
})
