import { fillText, type IsoDate, type Text } from "@lantoa/core"
import { containerOf } from "@lantoa/documents/files"
import { type LoadedPlan, PlanSource } from "@lantoa/services"
import * as Effect from "effect/Effect"
import type { Invocation } from "../../invocation.ts"
import { BadValue } from "../shared/bad-value.ts"
import type { CheckedPlan } from "../shared/checked-plan.ts"
import { tell, writeFile } from "../shared/emit.ts"
import { docxCopy } from "./docx-copy.ts"
import { fixedText } from "./fixed-text.ts"

const messages = {
  notFixable: {
    vi: "--fix sửa được văn bản .txt, .md và .docx; “{file}” không phải.",
    en: "--fix can change documents in .txt, .md and .docx; “{file}” is none.",
  },
  notDocx: {
    vi: "--format docx cần đúng một tệp .docx còn nguyên; “{file}” không phải.",
    en: "--format docx needs one whole .docx; “{file}” is none.",
  },
  oneDocx: {
    vi: "--format docx cần đúng một tệp .docx và --out TỆP.docx.",
    en: "--format docx needs one .docx and --out FILE.docx.",
  },
  oneCopy: {
    vi: "--copy đặt tên cho một bản sao; ở đây có {count} tệp.",
    en: "--copy names one copy; there are {count} files.",
  },
  broken: {
    vi: "“{file}” hỏng hoặc không ở dạng sửa được: không ghi bản sao nào.",
    en: "“{file}” is damaged or not in a form that can be changed: no copy was written.",
  },
  fixed: {
    vi: "{copy}: {made} chỗ đã sửa, {left} chỗ để lại.",
    en: "{copy}: {made} places fixed, {left} left alone.",
  },
  converted: {
    vi: "{copy}: bản gốc không phải UTF-8, bản sao ghi bằng UTF-8.",
    en: "{copy}: the original is not UTF-8, the copy is.",
  },
} as const satisfies Readonly<Record<string, Text>>

interface Copy {
  readonly bytes: Uint8Array
  readonly made: number
  readonly left: number
  readonly converted: boolean
}

/**
 * Writes a copy of every checked document with its safe fixes made, beside it as `NAME.da-sua.EXT`, and gives the copies
 * loaded, to be checked in place of the originals.
 */
export const writeCopies = Effect.fnUntraced(function* (invocation: Invocation, checked: readonly CheckedPlan[]) {
  const named = invocation.values["copy"]
  if (named !== undefined && checked.length !== 1)
    return yield* new BadValue({ text: fillText(messages.oneCopy, { count: checked.length }) })
  const { load } = yield* PlanSource
  const copies: LoadedPlan[] = []
  for (const one of checked) {
    const name = named ?? copyName(one.loaded.name)
    const { bytes, converted, left, made } = yield* copyOf(one, invocation)
    yield* writeFile(invocation, name, bytes)
    tell(invocation, fillText(messages.fixed, { copy: name, made, left }))
    if (converted) tell(invocation, fillText(messages.converted, { copy: name }))
    copies.push(yield* load(name, { fallbackDay: invocation.today }))
  }
  return copies
})

/** `ke-hoach.txt` gives `ke-hoach.da-sua.txt`. */
const copyName = (name: string): string => name.replace(/(\.[^./\\]*)?$/, (extension) => `.da-sua${extension}`)

const copyOf = Effect.fnUntraced(function* (
  checked: CheckedPlan,
  { language, today }: Pick<Invocation, "language" | "today">,
) {
  const { name: file, original, reading } = checked.loaded
  const container = original === undefined ? undefined : containerOf(original)
  if (original === undefined || reading === undefined || (container !== "text" && container !== "docx"))
    return yield* new BadValue({ text: fillText(messages.notFixable, { file }) })
  if (container === "text") {
    const fixes = checked.findings.flatMap((finding) => finding.fixes ?? [])
    return fixedText(original, reading, fixes) satisfies Copy
  }
  const revised = yield* Effect.promise(() => docxCopy(checked, language, momentOf(today)))
  if (revised === undefined) return yield* new BadValue({ text: fillText(messages.broken, { file }) })
  const { bytes, left, made } = revised
  return { bytes, made: made.length, left: left.length, converted: false } satisfies Copy
})

/** Tracked changes carry a moment; the day is enough, and gives the same bytes all day. */
const momentOf = (day: IsoDate): string => `${day}T00:00:00Z`

/** Writes the one .docx that was checked with its findings as comments and its safe fixes as tracked changes. */
export const writeDocxReport = Effect.fnUntraced(function* (invocation: Invocation, checked: readonly CheckedPlan[]) {
  const [one] = checked
  const out = invocation.values["out"]
  if (one === undefined || checked.length > 1 || out === undefined)
    return yield* new BadValue({ text: messages.oneDocx })
  const { name, original } = one.loaded
  const isDocx = original !== undefined && containerOf(original) === "docx"
  const revised = isDocx
    ? yield* Effect.promise(() => docxCopy(one, invocation.language, momentOf(invocation.today)))
    : undefined
  if (revised === undefined) return yield* new BadValue({ text: fillText(messages.notDocx, { file: name }) })
  yield* writeFile(invocation, out, revised.bytes)
  const { left, made } = revised
  tell(invocation, fillText(messages.fixed, { copy: out, made: made.length, left: left.length }))
})
