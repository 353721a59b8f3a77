import type { Text } from "@lantoa/core"
import * as Data from "effect/Data"

/** A value on the command line is not one that the command can use. `text` says what is expected. */
export class BadValue extends Data.TaggedError("BadValue")<{ readonly text: Text }> {
  override get message(): string {
    return `${this.text.vi} (${this.text.en})`
  }
}
