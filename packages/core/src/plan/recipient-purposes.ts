import { phraseTable, type Text } from "../text/index.ts"
import type { RecipientPurpose } from "./document.schema.ts"

/** A purpose of sending and how *Nơi nhận* prints it. */
export interface RecipientPurposeDefinition {
  readonly id: RecipientPurpose
  readonly name: Text
  /** What stands in the bracket, without it; the usual form first. */
  readonly phrases: readonly string[]
}

/**
 * Why a recipient gets a document (*mục đích gửi*). Brackets are practice: the decree asks for none, it names the
 * purposes themselves, to implement, to inspect and report, to know, to keep (*Nghị định 30/2020/NĐ-CP, Phụ lục I,
 * Phần I, mục II khoản 9*).
 */
export const recipientPurposes: readonly RecipientPurposeDefinition[] = [
  {
    id: "in-lieu-of-report",
    name: { vi: "thay báo cáo", en: "instead of a separate report" },
    phrases: ["thay b/c", "thay báo cáo", "thay b/cáo", "thay bc", "thay b.c"],
  },
  {
    id: "report",
    name: { vi: "để báo cáo", en: "for report" },
    phrases: ["b/c", "báo cáo", "b/cáo", "bc", "b.c", "b.cáo"],
  },
  {
    id: "coordinate",
    name: { vi: "để phối hợp", en: "for co-ordination" },
    phrases: [
      "p/h",
      "phối hợp",
      "p/hợp",
      "ph",
      "phối hợp thực hiện",
      "phối hợp chỉ đạo",
      "p/h thực hiện",
      "p.h",
      "ph/h",
      "p.hợp",
    ],
  },
  {
    id: "implement",
    name: { vi: "để thực hiện", en: "for implementation" },
    phrases: [
      "t/h",
      "thực hiện",
      "t/hiện",
      "th",
      "thi hành",
      "triển khai thực hiện",
      "triển khai",
      "t.h",
      "th/h",
      "t.hiện",
    ],
  },
  {
    id: "information",
    name: { vi: "để biết", en: "for information" },
    phrases: ["biết", "theo dõi", "để biết", "đ/b", "đb"],
  },
  { id: "archive", name: { vi: "lưu", en: "to keep" }, phrases: ["lưu"] },
]

const table = phraseTable(
  recipientPurposes.flatMap(({ id, phrases }) => phrases.map((phrase) => ({ phrase, value: id }))),
)
const bracket = /^[\s(]*(?:để\s+)?(?<inside>[^()]*?)[\s).;]*$/i
const kept = /^[\s\-–+*]*lưu\s*[:;.]?/i

/**
 * The purpose that a bracket of *Nơi nhận* states, `(để b/c)` or `thay b/c`, or `archive` for a line that begins with
 * *Lưu*. null where it states none: a bracket that names persons or rooms, `(1A, 1G)`.
 *
 * @example
 * ```ts import.meta.vitest
 * recipientPurposeOf("(thay b/c)") // => "in-lieu-of-report"
 * recipientPurposeOf("(để b/c)") // => "report"
 * recipientPurposeOf("Lưu: VT") // => "archive"
 * recipientPurposeOf("(1A, 1G)") // => null
 * ```
 */
export const recipientPurposeOf = (printed: string): RecipientPurpose | null => {
  if (kept.test(printed)) return "archive"
  const inside = bracket.exec(printed)?.groups?.["inside"] ?? ""
  const first = table.matches(inside)[0]
  return first?.start === 0 ? first.value : null
}
