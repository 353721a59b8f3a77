import { basename, relative, resolve } from "node:path"
import type { Text } from "@lantoa/core"
import { fillText } from "@lantoa/core"
import { messages } from "./messages.ts"
import { type Asked, helpText, languageOf, readOptions } from "./options.ts"
import { provinceFacts } from "./province-facts.ts"
import { renderPackage } from "./render-package.ts"
import { type Result, refused } from "./result.ts"
import { writePackage } from "./write-package.ts"

/** What the outside gives a run. */
export interface Surroundings {
  readonly cwd: string
  /** Today, `YYYY-MM-DD`. */
  readonly today: string
  /** Version of this package, and so of the packages that a plugin builds on. */
  readonly version: string
  /** Folder of the template. */
  readonly template: URL
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Asks a person; undefined where there is none. */
  readonly ask: ((question: string) => Promise<string>) | undefined
}

/**
 * Makes a package for a province (*tạo gói tỉnh*), by the words after `npm create @lantoa/province`, and gives the exit
 * code: 0 when it is there, 2 when it could not be made. Nothing that is there is changed.
 */
export const createProvince = async (argv: readonly string[], surroundings: Surroundings): Promise<0 | 2> => {
  const { err, out, version } = surroundings
  const language = languageOf(argv)
  const asked = readOptions(argv)
  if (asked.ok && asked.value.help) return said(out, helpText[language])
  if (asked.ok && asked.value.version) return said(out, `${version}\n`)
  const made = asked.ok ? await make(asked.value, surroundings) : asked
  if (made.ok) return said(out, `${made.value[language]}\n`)
  err(`create-province: ${made.error[language]}\n`)
  return 2
}

const said = (out: Surroundings["out"], text: string): 0 => {
  out(text)
  return 0
}

const make = async (asked: Asked, surroundings: Surroundings): Promise<Result<Text>> => {
  const { ask, cwd, template, today, version } = surroundings
  const name = asked.name ?? (ask === undefined ? "" : (await ask(`${messages.askName[asked.language]} `)).trim())
  if (name === "") return refused(messages.nameMissing)
  const facts = provinceFacts(name, asked.on ?? today, asked.on !== undefined)
  if (!facts.ok) return facts
  const folder = resolve(cwd, asked.dir ?? facts.value.slug)
  const packageName = asked.package ?? `lantoa-${facts.value.slug}`
  const files = renderPackage(template, facts.value, { packageName, version })
  const written = writePackage(folder, files)
  if (!written.ok) return written
  const { slug, title } = facts.value
  return {
    ok: true,
    value: fillText(messages.done, {
      count: files.length,
      folder: relative(cwd, folder) || basename(folder),
      slug,
      title,
    }),
  }
}
