import { Engine } from "json-rules-engine"

/** Words that plans slip on: one for each rule of ours, so that both engines have as many rules. */
const words = ["giành thời lượng", "bổ xung", "nhân dân", "hàng năm", "kỉ niệm", "nguyên đán", "của của", "xử dụng"]

/**
 * An engine with as many rules as there are ids, each the simplest there is: whether some words stand in one text of the
 * plan. Ours do more.
 *
 * @returns runs every rule of the engine over every text of a plan
 */
export const engineWith = (ids: readonly string[]): ((texts: readonly string[]) => Promise<number>) => {
  const engine = new Engine([], { allowUndefinedFacts: true })
  engine.addOperator("holds", (text: string, word: string) => typeof text === "string" && text.includes(word))
  for (const [index, id] of ids.entries())
    engine.addRule({
      conditions: { any: [{ fact: "text", operator: "holds", value: `${words[index % words.length]}` }] },
      event: { type: id },
    })
  return async (texts) => {
    let found = 0
    for (const text of texts) found += (await engine.run({ text })).events.length
    return found
  }
}
