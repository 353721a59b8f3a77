import { fillText, type Language, type Text } from "@lantoa/core"
import * as Data from "effect/Data"
import { messages } from "./messages.ts"
import type { VariantFault } from "./variant-fault.ts"

/** A variant file that cannot be used: everything that is wrong in it, each with line and column. */
export class VariantMalformed extends Data.TaggedError("VariantMalformed")<{
  readonly file: string
  /** By their place in the file. At least one. */
  readonly faults: readonly VariantFault[]
}> {
  get text(): Text {
    return { vi: this.#sentence("vi"), en: this.#sentence("en") }
  }
  override get message(): string {
    return `${this.text.vi} (${this.text.en})`
  }

  #sentence(language: Language): string {
    const { faults, file } = this
    const shown = faults.slice(0, shownFaults).map(({ column, line, text }) => {
      const said = { vi: text.vi, en: text.en }[language]
      return `  ${fillText(messages.line, { line, column, text: said })[language]}`
    })
    const rest = faults.length - shown.length
    const head = fillText(messages.malformed, { file, count: faults.length })[language]
    return [head, ...shown, ...(rest > 0 ? [`  ${fillText(messages.more, { rest })[language]}`] : [])].join("\n")
  }
}

/** How many faults a message spells out. */
const shownFaults = 20

/** A new variant file would replace what is there. */
export class VariantExists extends Data.TaggedError("VariantExists")<{ readonly file: string }> {
  get text(): Text {
    return fillText(messages.exists, { file: this.file })
  }
  override get message(): string {
    return `${this.text.vi} (${this.text.en})`
  }
}
