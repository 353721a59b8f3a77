import { homedir } from "node:os"
import { type LoadedVariant, Variants } from "@lantoa/services"
import * as Effect from "effect/Effect"
import type { Invocation } from "./invocation.ts"
import { fillBoth } from "./text/fill-both.ts"
import { plain } from "./text/plain.ts"

/** What is said of the variant file in use. */
export const messages = {
  inUse: {
    vi: "Dùng biến thể “{file}” của {province}.",
    en: "Using the variant “{file}” of {province}.",
  },
} as const

/** What stands for a file when none shall be used. */
const none = "none"

/**
 * The variant file of a run: the one that `--variant` names, else the `lantoa.yaml` that holds in the working folder.
 * Whoever reads the run's messages is told which one.
 */
export const variantInUse = Effect.fn("variantInUse")(function* (invocation: Invocation) {
  const { find, load } = yield* Variants
  const asked = invocation.values["variant"]
  if (asked === none) return undefined
  const file = asked ?? (yield* find(process.cwd(), homedir()))
  if (file === undefined) return undefined
  const variant = yield* load(file)
  tell(variant, invocation)
  return variant
})

/** On standard error, also in a pipe: a variant that was found changes what is printed. */
const tell = ({ file, province }: LoadedVariant, { language, terminal }: Invocation): void => {
  const text = fillBoth(messages.inUse, (each) => ({ file, province: province.name[each] }))
  terminal.err(`lantoa: ${plain(text[language])}\n`)
}
