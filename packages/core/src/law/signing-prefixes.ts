import { once, type Text } from "../text/index.ts"
import type { Basis } from "./basis.schema.ts"
import { clause } from "./basis.ts"

/** By what right somebody signs (*quyền hạn của người ký*). */
export interface SigningPrefix {
  readonly id: "on-behalf" | "acting" | "for-head" | "by-order" | "by-authorisation"
  /** As a state document prints it: `KT.` */
  readonly printed: string
  /** As the Party prints it: `K/T`; null where it has none of its own. */
  readonly party: string | null
  readonly name: Text
  /** What stands after it on its line. */
  readonly before: "collective" | "head"
  /** What the next line must hold: the signer's own post, or a post that says *phó*. */
  readonly nextLine: "own-post" | "deputy-post" | null
  readonly basis: readonly Basis[]
}

const basis: readonly Basis[] = [clause("30/2020/NĐ-CP", "Phụ lục I, Phần I, mục II khoản 7 điểm b")]

/** The abbreviations before the signer's post; without one the head signs. */
export const signingPrefixes: readonly SigningPrefix[] = [
  {
    id: "on-behalf",
    printed: "TM.",
    party: "T/M",
    name: { vi: "thay mặt tập thể", en: "on behalf of a collective" },
    before: "collective",
    nextLine: "own-post",
    basis,
  },
  {
    id: "acting",
    printed: "Q.",
    party: "Q.",
    name: { vi: "quyền", en: "acting head" },
    before: "head",
    nextLine: null,
    basis,
  },
  {
    id: "for-head",
    printed: "KT.",
    party: "K/T",
    name: { vi: "ký thay người đứng đầu", en: "a deputy for the head" },
    before: "head",
    nextLine: "deputy-post",
    basis,
  },
  {
    id: "by-order",
    printed: "TL.",
    party: "T/L",
    name: { vi: "thừa lệnh", en: "by order of the head" },
    before: "head",
    nextLine: "own-post",
    basis,
  },
  {
    id: "by-authorisation",
    printed: "TUQ.",
    party: null,
    name: { vi: "thừa ủy quyền", en: "by written authorisation of the head" },
    before: "head",
    nextLine: "own-post",
    basis,
  },
]

/**
 * The prefix that a printed abbreviation means, in the State's or the Party's form, with or without its stop.
 *
 * @example
 * ```ts import.meta.vitest
 * signingPrefixOf("KT")?.id // => "for-head"
 * signingPrefixOf("PP.") // => undefined
 * ```
 */
export const signingPrefixOf = (printed: string): SigningPrefix | undefined => byKey().get(plain(printed))

const plain = (text: string): string => text.trim().toUpperCase().replace(/\.$/, "")

const byKey = once(
  (): ReadonlyMap<string, SigningPrefix> =>
    new Map(
      signingPrefixes.flatMap((prefix) =>
        [prefix.printed, prefix.party ?? prefix.printed].map((form) => [plain(form), prefix] as const),
      ),
    ),
)
