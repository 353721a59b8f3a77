import { identity, type Matrix, matrixOf, multiply, place } from "./matrix.ts"
import type { Rule } from "./page.ts"

/** No page of a document is ruled with more strokes; a drawing is. */
const mostRules = 20_000

/** The strokes along a page, from its drawing operators. Curves and slanting strokes rule no table. */
export const rulesOf = (
  functions: readonly number[],
  parameters: readonly unknown[],
  operators: Readonly<Record<string, number>>,
  viewport: unknown,
): readonly Rule[] => {
  const rules: Rule[] = []
  const kept: Matrix[] = []
  let matrix = matrixOf(viewport) ?? identity
  const names = new Map(Object.entries(operators).map(([name, code]) => [code, name]))
  for (const [index, code] of functions.entries()) {
    const given = parameters[index]
    const name = names.get(code) ?? ""
    if (name === "save") kept.push(matrix)
    else if (name === "restore") matrix = kept.pop() ?? matrix
    else if (name === "transform") matrix = multiply(matrix, matrixOf(given) ?? identity)
    else if (name === "paintFormXObjectBegin") {
      kept.push(matrix)
      matrix = multiply(matrix, (Array.isArray(given) ? matrixOf(given[0]) : undefined) ?? identity)
    } else if (name === "paintFormXObjectEnd") matrix = kept.pop() ?? matrix
    else if (name === "constructPath") addPath(rules, given, matrix, names)
    if (rules.length > mostRules) break
  }
  return rules
}

const painting = /^(?:stroke|closeStroke|fill|eoFill|fillStroke|eoFillStroke|closeFillStroke|closeEOFillStroke)$/

const addPath = (rules: Rule[], given: unknown, matrix: Matrix, names: ReadonlyMap<number, string>): void => {
  if (!Array.isArray(given)) return
  const [operator, data] = given
  const name = names.get(operator) ?? ""
  if (!painting.test(name)) return
  const path = Array.isArray(data) ? data[0] : data
  if (!ArrayBuffer.isView(path)) return
  const points = Array.from(path as unknown as ArrayLike<number>)
  if (name.includes("troke")) addStrokes(rules, points, matrix)
  if (/ill/.test(name)) addBoxes(rules, points, matrix)
}

/** How many numbers follow each step of a path: move, line, curve, quadratic curve, close. */
const stepLengths: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 }

/** Calls with the start and the end of every straight piece of a path; `curved` tells of curves. */
const walk = (path: readonly number[], line: (x0: number, y0: number, x1: number, y1: number) => void): void => {
  let [startX, startY, x, y] = [0, 0, 0, 0]
  for (let at = 0; at < path.length; ) {
    const step = path[at] ?? -1
    const length = stepLengths[step]
    if (length === undefined) return
    const toX = step === 4 ? startX : (path[at + length - 1] ?? x)
    const toY = step === 4 ? startY : (path[at + length] ?? y)
    if (step === 0) [startX, startY] = [toX, toY]
    else if (step === 1 || step === 4) line(x, y, toX, toY)
    ;[x, y] = [toX, toY]
    at += length + 1
  }
}

/** How far a stroke may lean, and how thick a filled box may be to count as a stroke. */
const thickest = 3

const addStrokes = (rules: Rule[], path: readonly number[], matrix: Matrix): void =>
  walk(path, (fromX, fromY, toX, toY) => {
    const [x0, y0] = place(matrix, fromX, fromY)
    const [x1, y1] = place(matrix, toX, toY)
    addRule(rules, x0, y0, x1, y1)
  })

/** A thin filled box is a stroke; a large one only shades. Every subpath is a box of its own. */
const addBoxes = (rules: Rule[], path: readonly number[], matrix: Matrix): void => {
  let box: Rule | undefined
  const flush = (): void => {
    if (box !== undefined) addRule(rules, box.x0, box.y0, box.x1, box.y1)
    box = undefined
  }
  let last: readonly [number, number] | undefined
  walk(path, (fromX, fromY, toX, toY) => {
    const from = place(matrix, fromX, fromY)
    const to = place(matrix, toX, toY)
    if (last !== undefined && (last[0] !== from[0] || last[1] !== from[1])) flush()
    last = to
    box = {
      x0: Math.min(box?.x0 ?? from[0], from[0], to[0]),
      y0: Math.min(box?.y0 ?? from[1], from[1], to[1]),
      x1: Math.max(box?.x1 ?? from[0], from[0], to[0]),
      y1: Math.max(box?.y1 ?? from[1], from[1], to[1]),
    }
  })
  flush()
}

const addRule = (rules: Rule[], fromX: number, fromY: number, toX: number, toY: number): void => {
  const rule = {
    x0: Math.min(fromX, toX),
    y0: Math.min(fromY, toY),
    x1: Math.max(fromX, toX),
    y1: Math.max(fromY, toY),
  }
  const thin = Math.min(rule.x1 - rule.x0, rule.y1 - rule.y0)
  if (thin <= thickest && Number.isFinite(rule.x0 + rule.x1 + rule.y0 + rule.y1)) rules.push(rule)
}
