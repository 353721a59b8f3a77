import { type AlternateState, alternateRules } from "../xml/alternate-content.ts"
import type { XmlPart } from "../xml/bytes.ts"
import { type ElementRule, leftOut, rulesOf } from "../xml/element-rule.ts"
import { scanXml } from "../xml/scan-xml.ts"
import { wholeNumber } from "./paragraph-properties.ts"
import { isOn, noRunProperties, type RunProperties, type RunTarget, runRules } from "./run-properties.ts"

/** How the labels of one level are made. */
export interface NumberingLevel {
  start: number
  format: string
  /** The pattern of the label: `%1.%2.`; for bullets the sign itself. */
  text: string
  /** The level, counted from 1, whose use starts this one anew; 0: none does; null: any above it. */
  restart: number | null
  /** All numbers of the label in digits (`w:isLgl`). */
  digits: boolean
  /** What stands between label and text. */
  suffix: "tab" | "space" | "nothing"
  /** The paragraph style that stands at this level. */
  style: string | null
  readonly run: RunProperties
}

/** A numbering as it was designed: levels from 0. */
export interface NumberingDesign {
  readonly levels: Map<number, NumberingLevel>
  /** The numbering style that holds the levels in place of this. */
  styleLink: string | null
}

/** A numbering in use: a design, and what it changes of it. */
export interface NumberingUse {
  design: string
  readonly starts: Map<number, number>
  readonly levels: Map<number, NumberingLevel>
}

/** What `numbering.xml` says (*đánh số tự động*). */
export interface NumberingTable {
  readonly designs: ReadonlyMap<string, NumberingDesign>
  readonly uses: ReadonlyMap<string, NumberingUse>
}

interface State extends RunTarget, AlternateState {
  readonly designs: Map<string, NumberingDesign>
  readonly uses: Map<string, NumberingUse>
  design: NumberingDesign
  use: NumberingUse | null
  /** The level that an override is about. */
  overridden: number
  level: NumberingLevel
}

const newLevel = (): NumberingLevel => ({
  start: 1,
  format: "decimal",
  text: "",
  restart: null,
  digits: false,
  suffix: "tab",
  style: null,
  run: noRunProperties(),
})

/** No label is longer; a pattern that repeats its numbers would only fill the memory. */
const longestPattern = 64

const levelRule = (set: (level: NumberingLevel, value: string | undefined) => void): ElementRule<State> => ({
  open: ({ level }, attributes) => set(level, attributes.get("val")),
})

const rules = rulesOf<State>(runRules, alternateRules, [
  ["w:pPr", leftOut],
  ["w:numPicBullet", leftOut],
  [
    "w:abstractNum",
    {
      open: (state, attributes) => {
        state.design = { levels: new Map(), styleLink: null }
        state.use = null
        state.designs.set(attributes.get("abstractNumId") ?? "", state.design)
      },
    },
  ],
  [
    "w:numStyleLink",
    {
      open: ({ design }, attributes) => {
        design.styleLink = attributes.get("val") ?? null
      },
    },
  ],
  [
    "w:num",
    {
      open: (state, attributes) => {
        state.use = { design: "", starts: new Map(), levels: new Map() }
        state.uses.set(attributes.get("numId") ?? "", state.use)
      },
    },
  ],
  [
    "w:abstractNumId",
    {
      open: ({ use }, attributes) => {
        if (use !== null) use.design = attributes.get("val") ?? ""
      },
    },
  ],
  [
    "w:lvlOverride",
    {
      open: (state, attributes) => {
        state.overridden = wholeNumber(attributes.get("ilvl")) ?? 0
      },
    },
  ],
  [
    "w:startOverride",
    {
      open: ({ overridden, use }, attributes) => {
        use?.starts.set(overridden, wholeNumber(attributes.get("val")) ?? 1)
      },
    },
  ],
  [
    "w:lvl",
    {
      open: (state, attributes) => {
        state.level = newLevel()
        state.run = state.level.run
        const { levels } = state.use ?? state.design
        levels.set(wholeNumber(attributes.get("ilvl")) ?? state.overridden, state.level)
      },
    },
  ],
  [
    "w:start",
    levelRule((level, value) => {
      level.start = wholeNumber(value) ?? level.start
    }),
  ],
  [
    "w:numFmt",
    {
      open: ({ level }, attributes) => {
        const format = attributes.get("val") ?? "decimal"
        level.format = format === "custom" ? (attributes.get("format") ?? format) : format
      },
    },
  ],
  [
    "w:lvlText",
    levelRule((level, value) => {
      level.text = (value ?? "").slice(0, longestPattern)
    }),
  ],
  [
    "w:lvlRestart",
    levelRule((level, value) => {
      level.restart = wholeNumber(value)
    }),
  ],
  [
    "w:isLgl",
    {
      open: ({ level }, attributes) => {
        level.digits = isOn(attributes)
      },
    },
  ],
  [
    "w:suff",
    levelRule((level, value) => {
      level.suffix = value === "space" || value === "nothing" ? value : "tab"
    }),
  ],
  [
    "w:pStyle",
    levelRule((level, value) => {
      level.style = value ?? null
    }),
  ],
])

/** Reads `numbering.xml`; without one nothing is numbered. */
export const readNumbering = (xml: XmlPart | undefined, depth: number): NumberingTable => {
  const level = newLevel()
  const state: State = {
    run: level.run,
    taken: [],
    designs: new Map(),
    uses: new Map(),
    design: { levels: new Map(), styleLink: null },
    use: null,
    overridden: 0,
    level,
  }
  if (xml !== undefined) scanXml(xml, rules, state, { depth })
  return state
}
