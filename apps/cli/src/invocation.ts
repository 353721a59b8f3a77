import type { IsoDate, Language } from "@lantoa/core"
import type { LoadedVariant } from "@lantoa/services"
import type { Arguments } from "./arguments/parse.ts"
import type { Terminal } from "./terminal/terminal.ts"

/** One run of a command: what was asked for, by whom it is read, and what day it is. */
export interface Invocation extends Arguments {
  readonly language: Language
  readonly terminal: Terminal
  readonly today: IsoDate
  /** The variant file in use, if there is one. */
  readonly variant?: LoadedVariant | undefined
}
