import { isoDate } from "@lantoa/core"
import { type ReadingContract, readPlan, toContract } from "@lantoa/documents/read"
import { addNoise, generatePlan, keysOf, scoreReading } from "../generated/index.ts"
import type { FieldScore, SetScores } from "./set-scores.ts"

/** Levels of damage that made-up plans are read at, see `addNoise`. */
export const noiseLevels = [0, 0.1, 0.25, 0.5, 0.75, 1] as const
const fallbackDay = isoDate("2026-11-21")
/** Where the seeds of the plans that are scored begin: apart from those that tests look at. */
const firstSeed = 700_000

/** Scores what is made of made-up plans, one set for each level of damage. */
export const noiseScores = (plans: number): readonly SetScores[] =>
  noiseLevels.map((level) => {
    const readings = Array.from({ length: plans }, (_, index) => {
      const { contract, text } = generatePlan(firstSeed + index)
      const reading = readPlan(addNoise(text, level, firstSeed + index), { fallbackDay })
      return { expected: contract, read: toContract(reading) }
    })
    const fields = new Map(fieldNames(readings).map((field) => [field, meanOf(field, readings)] as const))
    const overall = mean([...fields.values()].map(({ score }) => score))
    return { name: String(level), documents: plans, broken: 0, overall, fields }
  })

interface Compared {
  readonly expected: ReadingContract
  readonly read: ReadingContract
}

const fieldNames = ([first]: readonly Compared[]): readonly string[] =>
  first === undefined ? [] : [...scoreReading(first.expected, first.read).keys()]

const meanOf = (field: string, readings: readonly Compared[]): FieldScore => {
  const each = readings.map(({ expected, read }) => agreement(keysOf(field, expected), keysOf(field, read)))
  return {
    precision: mean(each.map(({ precision }) => precision)),
    recall: mean(each.map(({ recall }) => recall)),
    score: mean(each.map(({ score }) => score)),
  }
}

/** Precision, recall and their harmonic mean of two multisets of keys. */
const agreement = (expected: readonly string[], read: readonly string[]): FieldScore => {
  if (expected.length === 0 && read.length === 0) return { precision: 1, recall: 1, score: 1 }
  const left = new Map<string, number>()
  for (const key of read) left.set(key, (left.get(key) ?? 0) + 1)
  let hits = 0
  for (const key of expected) {
    const count = left.get(key) ?? 0
    if (count > 0) hits++
    left.set(key, Math.max(0, count - 1))
  }
  const share = (of: readonly string[]): number => (of.length === 0 ? 0 : hits / of.length)
  return { precision: share(read), recall: share(expected), score: (2 * hits) / (expected.length + read.length) }
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length
