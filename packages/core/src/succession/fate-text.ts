import { type Body, functionLabels } from "../directory/index.ts"
import type { Language, Text } from "../text/index.ts"
import type { CarryContext } from "./carry-context.ts"
import type { Fate, Heir } from "./fate.ts"
import { messages } from "./messages.ts"
import { dayIn, say } from "./step-text.ts"
import type { SuccessionStep } from "./succession.schema.ts"

/** More heirs than this are counted, not named, in one sentence. */
const few = 3

/** A body was followed by others. */
export const carriedFate = (context: CarryContext, body: Body, heirs: readonly Heir[]): Fate => ({
  kind: "carried",
  heirs,
  text: listedText(heirs.length > few ? messages.carriedMany : messages.carried, context, body, heirs),
})

/** A body ended and nobody followed. */
export const endedFate = (context: CarryContext, body: Body, steps: readonly SuccessionStep[]): Fate => ({
  kind: "ended",
  steps,
  text: say(messages.ended, namedBody(context, body)),
})

/** Name and day for the sentences on a body. */
export const namedBody = (context: CarryContext, body: Body) => (language: Language) => ({
  name: context.nameOf(body),
  ...dayIn(context.to.day)(language),
})

/** A sentence on a body that lists who followed. */
export const listedText = (template: Text, context: CarryContext, body: Body, heirs: readonly Heir[]): Text =>
  say(template, (language) => ({
    ...namedBody(context, body)(language),
    count: heirs.length,
    heirs: heirs.map((heir) => nameWithFunction(heir, language)).join("; "),
  }))

const nameWithFunction = ({ fullName, steps }: Heir, language: Language): string => {
  const held = steps.find((step) => step.function !== null)?.function ?? null
  return held === null ? fullName : `${fullName} (${functionLabels[held][language]})`
}
