import { type Plan, textsOf } from "@lantoa/core"

/** The text of every heading and paragraph by its place; cells of tables are left out. */
export const textsByPlace = (plan: Plan): ReadonlyMap<string, string> => {
  const texts = new Map<string, string>()
  for (const { at, part, text } of textsOf(plan)) if (part !== "cell" && !texts.has(at)) texts.set(at, text)
  return texts
}
