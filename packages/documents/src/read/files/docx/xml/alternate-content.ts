import { type RuleList, skip } from "./element-rule.ts"

/** For each choice between versions of a content that is open: whether one was taken. */
export interface AlternateState {
  readonly taken: boolean[]
}

/** Extensions that are read: what needs another one has a version without it. */
const readExtensions = new Set(["w", "wps", "wpg", "wpc", "w14"])

/** Of several versions of one content (`mc:AlternateContent`) the first that is understood is read, and no other. */
export const alternateRules: RuleList<AlternateState> = [
  [
    "mc:AlternateContent",
    {
      open: ({ taken }) => {
        taken.push(false)
      },
      close: ({ taken }) => {
        taken.pop()
      },
    },
  ],
  [
    "mc:Choice",
    {
      open: ({ taken }, attributes, prefixes) => {
        const needed = attributes.get("Requires")?.split(/\s+/) ?? []
        if (taken.at(-1) === true) return skip
        if (!needed.every((prefix) => readExtensions.has(prefixes.get(prefix) ?? "?"))) return skip
        taken[taken.length - 1] = true
        return undefined
      },
    },
  ],
  ["mc:Fallback", { open: ({ taken }) => (taken.at(-1) === true ? skip : undefined) }],
]
