import type { Style } from "@cj-tech-master/excelts"
import type { AnswerKind } from "../layout/answer-id.ts"
import type { LabelLook } from "../layout/planned-sheet.ts"

const font = { name: "Times New Roman", family: 1 } as const
const line = { style: "thin", color: { argb: "FF7F7F7F" } } as const
const frame = { top: line, left: line, bottom: line, right: line }
const solid = (argb: string) => ({ type: "pattern", pattern: "solid", fgColor: { argb } }) as const
const text = "@"

/** Colours as `AARRGGBB`. Dark letters on pale ground: they read when printed in black and white. */
export const colours = { head: "FFD9E2F3", answer: "FFFFF9E0", missing: "FFFFD966", wrong: "FFF4B084" } as const

/** How fixed cells look. */
export const labelLooks: Readonly<Record<LabelLook, Partial<Style>>> = {
  title: { font: { ...font, size: 15, bold: true }, numFmt: text, alignment: { vertical: "middle", wrapText: true } },
  subtitle: {
    font: { ...font, size: 13, bold: true },
    numFmt: text,
    alignment: { vertical: "middle", wrapText: true },
  },
  hint: { font: { ...font, size: 12, italic: true }, numFmt: text, alignment: { vertical: "top", wrapText: true } },
  head: {
    font: { ...font, size: 12, bold: true },
    numFmt: text,
    fill: solid(colours.head),
    border: frame,
    alignment: { horizontal: "center", vertical: "middle", wrapText: true },
  },
  order: {
    font: { ...font, size: 12 },
    numFmt: text,
    border: frame,
    alignment: { horizontal: "center", vertical: "top" },
  },
  label: {
    font: { ...font, size: 12 },
    numFmt: text,
    border: frame,
    alignment: { horizontal: "left", vertical: "top", wrapText: true, indent: 1 },
  },
  note: {
    font: { ...font, size: 11 },
    numFmt: text,
    border: frame,
    alignment: { horizontal: "left", vertical: "top", wrapText: true, indent: 1 },
  },
  term: {
    font: { ...font, size: 12, bold: true },
    numFmt: text,
    border: frame,
    fill: solid(colours.head),
    alignment: { horizontal: "left", vertical: "top", wrapText: true, indent: 1 },
  },
  statement: {
    font: { ...font, size: 12 },
    numFmt: text,
    border: frame,
    alignment: { horizontal: "left", vertical: "top", wrapText: true, indent: 1 },
  },
  heading: {
    font: { ...font, size: 12, bold: true },
    numFmt: text,
    border: frame,
    fill: solid(colours.head),
    alignment: { horizontal: "left", vertical: "middle", wrapText: true, indent: 1 },
  },
}

const answer = {
  font: { ...font, size: 12 },
  border: frame,
  fill: solid(colours.answer),
  protection: { locked: false },
} as const

/** A cell for words: whatever is typed stays text, so that nothing becomes a date or a formula. */
const inWords: Partial<Style> = {
  ...answer,
  numFmt: text,
  alignment: { horizontal: "left", vertical: "top", wrapText: true, indent: 1 },
}

/** A cell for money: đồng with marks between thousands. */
const inDong: Partial<Style> = {
  ...answer,
  numFmt: "#,##0",
  alignment: { horizontal: "right", vertical: "top", indent: 1 },
}

/**
 * How answer cells look. A figure has no number format of its own: Excel then shows a date that it made of `3/4` as one,
 * and the reader can tell it from a number.
 */
export const answerLooks: Readonly<Record<AnswerKind, Partial<Style>>> = {
  value: { ...answer, alignment: { horizontal: "right", vertical: "top", indent: 1 } },
  progress: { ...answer, numFmt: text, alignment: { horizontal: "center", vertical: "top", wrapText: true } },
  note: inWords,
  evidence: inWords,
  part: inWords,
  estimated: inDong,
  allocated: inDong,
  spent: inDong,
}
