import type { Text } from "@lantoa/core"

/** An option of a command (*tùy chọn*): `--name VALUE`, or `--name` alone when it takes no value. */
export interface OptionSpec {
  readonly about: Text
  /** What stands for the value in the help: `DAY`. Without it the option takes none. */
  readonly value?: Text
  /** The values there are; the first is what holds when the option is not given. */
  readonly choices?: readonly string[]
  /** The values there are, when nothing holds in place of one that is not given. */
  readonly among?: readonly string[]
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
  /** Whether it works with a variant file; it does unless it says no. */
  readonly takesVariant?: boolean
}

/** The option of every command that works with a variant file. */
export const variantOption = {
  variant: {
    about: {
      vi: "tệp biến thể của tỉnh; mặc định là lantoa.yaml trong thư mục này hoặc thư mục trên, đến gốc kho mã hoặc thư mục nhà; none: không dùng",
      en: "the province's variant file; by default lantoa.yaml in this folder or one above, up to the root of the repository or the home folder; none: use none",
    },
    value: { vi: "TỆP", en: "FILE" },
  },
} as const satisfies Readonly<Record<string, OptionSpec>>

/** Every option of a command: its own, and those that commands have in common. */
export const optionsOf = ({ options, takesVariant }: CommandSpec): Readonly<Record<string, OptionSpec>> => ({
  ...options,
  ...(takesVariant === false ? {} : variantOption),
  ...commonOptions,
})

/** Options that every command has. */
export const commonOptions = {
  lang: {
    about: { vi: "ngôn ngữ của thông báo", en: "the language of messages" },
    value: { vi: "vi|en", en: "vi|en" },
    choices: ["vi", "en"],
  },
  help: { about: { vi: "xem cách dùng", en: "show how to use it" }, short: "h" },
} as const satisfies Readonly<Record<string, OptionSpec>>
