import type { Due, Frequency, Span } from "@lantoa/core"
import type { PlacedLeaf } from "../outline/outline.ts"
import { plainAt, type Script } from "../words/script.ts"

/** A duty to report as it is understood (*chế độ báo cáo*). */
export interface FoundDuty {
  readonly leaf: PlacedLeaf
  /** The clause that says it. */
  readonly clause: Span
  readonly frequency: Frequency
  readonly due: readonly Due[]
  /** The names of those who report. */
  readonly from: readonly Span[]
  readonly to: readonly Span[]
  /** Whether it is only told as the next step of another: `… để tổng hợp, báo cáo Y`. */
  readonly implied: boolean
}

const shortForms: Readonly<Record<string, string>> = {
  ubnd: "uy ban nhan dan",
  ubmttq: "uy ban mat tran to quoc",
  mttq: "mat tran to quoc",
  hdnd: "hoi dong nhan dan",
}
const shortForm = /\b(?:ubnd|ubmttq|mttq|hdnd)\b/g

/** One spelling of a body's name, its usual short forms written out. */
const bodyKey = (plain: string): string => plain.replace(shortForm, (short) => shortForms[short] ?? short)

const keyOf = (script: Script, names: readonly Span[]): string =>
  names
    .map((name) => bodyKey(plainAt(script, name)))
    .sort()
    .join("+")

/** Duties in order, one told twice put together. */
export const dutyList = (script: Script): { readonly all: FoundDuty[]; readonly add: (duty: FoundDuty) => void } => {
  const all: FoundDuty[] = []
  const places = new Map<string, number[]>()
  const known = (key: string): readonly number[] => places.get(key) ?? []
  const note = (key: string, index: number): void => {
    places.set(key, [...known(key), index].slice(0, 8))
  }
  const add = (duty: FoundDuty): void => {
    const from = keyOf(script, duty.from)
    const to = keyOf(script, duty.to)
    const candidates = to === "" ? known(from) : [...known(`${from}>${to}`), ...known(`${from}>`)]
    const same = candidates.find((index) => {
      const other = all[index]
      return other !== undefined && isSame(other, duty)
    })
    const other = same === undefined ? undefined : all[same]
    if (same !== undefined && other !== undefined) {
      all[same] = together(other, duty)
      note(`${from}>${keyOf(script, all[same]?.to ?? [])}`, same)
      return
    }
    all.push(duty)
    note(from, all.length - 1)
    note(`${from}>${to}`, all.length - 1)
  }
  return { all, add }
}

const together = (known: FoundDuty, duty: FoundDuty): FoundDuty => {
  const [firm, loose] = known.frequency === "ad-hoc" ? [duty, known] : [known, duty]
  const told = known.implied && !duty.implied ? duty : known
  const other = told === known ? duty : known
  return {
    ...told,
    frequency: firm.frequency,
    due: firm.due.length > 0 ? firm.due : loose.due,
    to: told.to.length > 0 ? told.to : other.to,
  }
}

const isSame = (a: FoundDuty, b: FoundDuty): boolean => {
  if (a.leaf === b.leaf && a.clause.start === b.clause.start && a.frequency !== b.frequency) return false
  return (
    a.frequency === "ad-hoc" ||
    b.frequency === "ad-hoc" ||
    (a.frequency === b.frequency && JSON.stringify(a.due) === JSON.stringify(b.due))
  )
}
