import { fillText, type Text } from "@lantoa/core"
import * as Data from "effect/Data"
import { messages, stepNames } from "./messages.ts"

const both = ({ vi, en }: Text): string => `${vi} (${en})`

/** The path to write to is a folder, which is never replaced. */
export class OutputIsFolder extends Data.TaggedError("OutputIsFolder")<{ readonly file: string }> {
  get text(): Text {
    return fillText(messages.outputIsFolder, { file: this.file })
  }
  override get message(): string {
    return both(this.text)
  }
}

/** What was being done when writing failed. */
export type OutputStep = "look" | "folder" | "open" | "write" | "sync" | "rename"

/** A file could not be written. What was there before is still there, whole. */
export class OutputFailed extends Data.TaggedError("OutputFailed")<{
  readonly file: string
  readonly step: OutputStep
  readonly reason: string
}> {
  get text(): Text {
    const { file, step, reason } = this
    return {
      vi: fillText(messages.outputFailed, { file, step: stepNames[step].vi, reason }).vi,
      en: fillText(messages.outputFailed, { file, step: stepNames[step].en, reason }).en,
    }
  }
  override get message(): string {
    return both(this.text)
  }
}
