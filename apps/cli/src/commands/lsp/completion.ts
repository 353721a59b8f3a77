import { channelTypes, fold, isValidOn, type Jurisdiction, type Language, type Text } from "@lantoa/core"
import { type CompletionItem, CompletionItemKind, type Position } from "vscode-languageserver"
import type { UnderstoodText } from "./understood-text.ts"

const words = {
  body: { vi: "cơ quan, đơn vị", en: "body" },
  group: { vi: "nhóm cơ quan", en: "group of bodies" },
  unit: { vi: "đơn vị hành chính", en: "administrative unit" },
  channel: { vi: "hình thức tuyên truyền", en: "channel" },
} as const satisfies Readonly<Record<string, Text>>

interface Candidate {
  readonly text: string
  readonly folded: string
  readonly kind: CompletionItemKind
  readonly about: Text
}

/** A name is completed from this many letters on: fewer fit everything. */
const leastLetters = 2
/** Names of bodies are not longer, in words. */
const mostWords = 12
/** An editor shows no more of them with use. */
const mostItems = 100

/**
 * Names of units, bodies, groups and channels that go on with what stands before the cursor, with or without marks:
 * `so van h` gives *Sở Văn hóa, Thể thao và Du lịch*. Only those that are valid on the plan's day.
 */
export const completionsAt = (
  { jurisdiction }: UnderstoodText,
  line: string,
  position: Position,
  language: Language,
): readonly CompletionItem[] => {
  const before = line.slice(0, position.character)
  const candidates = candidatesOf(jurisdiction)
  const seen = new Set<string>()
  const items: CompletionItem[] = []
  for (const start of beginnings(before)) {
    const typed = fold(before.slice(start))
    if (typed.length < leastLetters) continue
    for (const { about, folded, kind, text } of candidates) {
      if (items.length === mostItems) return items
      if (!folded.startsWith(typed) || seen.has(text)) continue
      seen.add(text)
      const range = { start: { line: position.line, character: start }, end: position }
      items.push({
        label: text,
        kind,
        detail: about[language],
        filterText: before.slice(start),
        textEdit: { range, newText: text },
      })
    }
  }
  return items
}

/** Where the name that is being typed may begin: at each of the last words of the line, the longest first. */
const beginnings = (before: string): readonly number[] => {
  const starts = [...before.matchAll(/(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}]/gu)].map(({ index }) => index)
  return starts.slice(-mostWords)
}

const known = new WeakMap<Jurisdiction, readonly Candidate[]>()

const candidatesOf = (jurisdiction: Jurisdiction): readonly Candidate[] => {
  const remembered = known.get(jurisdiction)
  if (remembered !== undefined) return remembered
  const { channels, day, directory } = jurisdiction
  const make = (text: string, kind: CompletionItemKind, about: Text): Candidate => ({
    text,
    folded: fold(text),
    kind,
    about,
  })
  const found = [
    ...directory.bodiesOn(day).map(({ name }) => make(name, CompletionItemKind.Class, words.body)),
    ...directory.groups
      .filter(({ validity }) => isValidOn(validity, day))
      .map(({ name }) => make(name, CompletionItemKind.Enum, words.group)),
    ...directory.unitsOn(day).map(({ name }) => make(name, CompletionItemKind.Module, words.unit)),
    ...(channels.length > 0 ? channels : channelTypes)
      .filter(({ validity }) => isValidOn(validity, day))
      .flatMap(({ phrases }) => phrases.map((text) => make(text, CompletionItemKind.Value, words.channel))),
  ]
  known.set(jurisdiction, found)
  return found
}
