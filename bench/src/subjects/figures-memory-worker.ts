import { readFileSync } from "node:fs"
import { rollUpFigureBytes, rollUpFrame } from "@lantoa/core/report"
import { axes, expectedSets, hierarchy, keyByCode } from "./national-figures.ts"

const frame = rollUpFrame(expectedSets(), hierarchy)
globalThis.gc?.()
const before = process.memoryUsage.rss()
const bytes = readFileSync(process.argv[2] ?? "")
const { rollUp } = rollUpFigureBytes({ frame, bytes, axes, keyOf: (code) => keyByCode.get(code) ?? code })
console.log(`peak=${((process.memoryUsage.rss() - before) / 1e6).toFixed(1)} nodes=${rollUp.nodes.length}`)
