import type { Text } from "@lantoa/core"

/** An option of a command (*tùy chọn*): `--name VALUE`, or `--name` alone when it takes no value. */
export interface OptionSpec {
  readonly about: Text
  /** What stands for the value in the help: `DAY`. Without it the option takes none. */
  readonly value?: Text
  /** The values there are; the first is what holds when the option is not given, unless `optional`. */
  readonly choices?: readonly string[]
  readonly short?: string
}

/** What a command takes besides its options. */
export interface OperandSpec {
  readonly name: Text
  readonly about: Text
  readonly min: number
  readonly max: number
}

/** A command as the help and the parser see it. What it does is loaded only when it runs. */
export interface CommandSpec {
  readonly name: string
  readonly summary: Text
  readonly operand: OperandSpec
  readonly options: Readonly<Record<string, OptionSpec>>
  /** More to know, one paragraph each. */
  readonly details: readonly Text[]
  readonly examples: readonly string[]
}

/** Options that every command has. */
export const commonOptions = {
  lang: {
    about: { vi: "ngôn ngữ của thông báo", en: "the language of messages" },
    value: { vi: "vi|en", en: "vi|en" },
    choices: ["vi", "en"],
  },
  help: { about: { vi: "xem cách dùng", en: "show how to use it" }, short: "h" },
} as const satisfies Readonly<Record<string, OptionSpec>>
