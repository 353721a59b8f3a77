import { fillText, joinNames, type Language, type Text } from "@lantoa/core"
import {
  type Container,
  containerNames,
  type Readable as ReadableContainer,
  type RefusingLimit,
} from "@lantoa/documents/files"
import * as Data from "effect/Data"
import type * as z from "zod"
import { messages } from "./messages.ts"

/** A tagged error that people can read, in both languages. `message` gives the two, Vietnamese first. */
export interface Readable {
  readonly text: Text
}

const both = ({ vi, en }: Text): string => `${vi} (${en})`

/** There is no such file, and no built-in plan of that name. `builtIn` lists the names there are. */
export class FileMissing extends Data.TaggedError("FileMissing")<{
  readonly file: string
  readonly builtIn: readonly string[]
}> {
  get text(): Text {
    return fillText(messages.fileMissing, { file: this.file, names: this.builtIn.join(", ") })
  }
  override get message(): string {
    return both(this.text)
  }
}

/** The path names a folder. */
export class FileIsFolder extends Data.TaggedError("FileIsFolder")<{ readonly file: string }> {
  get text(): Text {
    return fillText(messages.fileIsFolder, { file: this.file })
  }
  override get message(): string {
    return both(this.text)
  }
}

/** The file has no bytes at all. */
export class FileEmpty extends Data.TaggedError("FileEmpty")<{ readonly file: string }> {
  get text(): Text {
    return fillText(messages.fileEmpty, { file: this.file })
  }
  override get message(): string {
    return both(this.text)
  }
}

/** The file is larger than what is read. Sizes are bytes; `bytes` is null when the file has no size of its own. */
export class FileTooLarge extends Data.TaggedError("FileTooLarge")<{
  readonly file: string
  readonly bytes: number
  readonly limit: number
}> {
  get text(): Text {
    const { file, bytes, limit } = this
    return fillText(messages.fileTooLarge, { file, bytes: grouped(bytes), limit: grouped(limit) })
  }
  override get message(): string {
    return both(this.text)
  }
}

/** The system does not let the file be read, or it is a device. `reason` is what the system says. */
export class FileUnreadable extends Data.TaggedError("FileUnreadable")<{
  readonly file: string
  readonly reason: Text
}> {
  get text(): Text {
    const { file, reason } = this
    return {
      vi: fillText(messages.fileUnreadable, { file, reason: reason.vi }).vi,
      en: fillText(messages.fileUnreadable, { file, reason: reason.en }).en,
    }
  }
  override get message(): string {
    return both(this.text)
  }
}

/** The bytes are a kind of file that cannot be read. */
export class ContainerUnknown extends Data.TaggedError("ContainerUnknown")<{
  readonly file: string
  readonly container: Exclude<Container, ReadableContainer>
}> {
  get text(): Text {
    const name = containerNames[this.container]
    const template = this.container === "binary" ? messages.binary : messages.containerUnknown
    return {
      vi: fillText(template, { file: this.file, container: name.vi }).vi,
      en: fillText(template, { file: this.file, container: name.en }).en,
    }
  }
  override get message(): string {
    return both(this.text)
  }
}

/** A document has more pages or more text than is read. See `openLimits`. */
export class FileOverLimit extends Data.TaggedError("FileOverLimit")<{
  readonly file: string
  readonly limit: RefusingLimit
  /** What is there, as far as it was counted. */
  readonly found: number
  readonly allowed: number
  /** The limit and what is there, as a sentence. */
  readonly reason: Text
}> {
  get text(): Text {
    const { file, reason } = this
    return { vi: `“${file}”: ${reason.vi}`, en: `“${file}”: ${reason.en}` }
  }
  override get message(): string {
    return both(this.text)
  }
}

/** JSON or YAML that is not a plan. */
export class PlanMalformed extends Data.TaggedError("PlanMalformed")<{
  readonly file: string
  /** What zod found; empty when the text is not even JSON or YAML. */
  readonly issues: readonly z.core.$ZodIssue[]
  /** Each reason with its place, in both languages. At least one. */
  readonly reasons: readonly Text[]
}> {
  get text(): Text {
    return { vi: this.#sentence("vi"), en: this.#sentence("en") }
  }
  override get message(): string {
    return both(this.text)
  }
  #sentence(language: Language): string {
    const rest = this.reasons.length - shownReasons
    const shown = this.reasons.slice(0, shownReasons).map((reason) => reason[language])
    const more = rest > 0 ? fillText(messages.moreReasons, { rest })[language] : ""
    return `${fillText(messages.planMalformed, { file: this.file })[language]} ${shown.join("; ")}${more}`
  }
}

/** How many reasons a message spells out. */
const shownReasons = 3

/** A stored plan names a province plugin that was not given. */
export class ProvinceMissing extends Data.TaggedError("ProvinceMissing")<{
  readonly file: string
  readonly slug: string
  readonly known: readonly string[]
}> {
  get text(): Text {
    const { file, slug, known } = this
    const names = joinNames(known)
    return {
      vi: fillText(messages.provinceMissing, { file, slug, known: names.vi }).vi,
      en: fillText(messages.provinceMissing, { file, slug, known: names.en }).en,
    }
  }
  override get message(): string {
    return both(this.text)
  }
}

/** Why a plan could not be loaded. */
export type LoadError =
  | FileMissing
  | FileIsFolder
  | FileEmpty
  | FileTooLarge
  | FileUnreadable
  | FileOverLimit
  | ContainerUnknown
  | PlanMalformed
  | ProvinceMissing

/** Digits in groups of three with a thin space, which both languages read. */
const grouped = (bytes: number): string => String(bytes).replace(/\B(?=(\d{3})+$)/g, "\u202f")
