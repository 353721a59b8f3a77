import type { IsoDate, Language, Text } from "@lantoa/core"
import { messages } from "./arguments/messages.ts"
import { parseCommand, unknownCommand } from "./arguments/parse.ts"
import type { Command } from "./command.ts"
import { commands } from "./commands/index.ts"
import { type ExitCode, exitCodes } from "./exit-code.ts"
import { commandHelp, generalHelp, groupHelp } from "./help.ts"
import type { Terminal } from "./terminal/terminal.ts"
import { plain } from "./text/plain.ts"
import { version } from "./version.ts"

/** What the outside gives a run. */
export interface Surroundings {
  readonly terminal: Terminal
  readonly today: IsoDate
}

/** Runs one command line, the words after `lantoa`, and gives the exit code. Never rejects. */
export const runCommandLine = async (argv: readonly string[], { terminal, today }: Surroundings): Promise<ExitCode> => {
  const language = languageOf(argv)
  const words = withoutLeadingLanguage(argv)
  const [first, ...others] = words
  if (first === undefined) return say(terminal.err, generalHelp(commands, language), exitCodes.failed)
  if (first === "--version" || first === "-V") return say(terminal.out, `${version()}\n`, exitCodes.done)
  if (first === "--help" || first === "-h") return say(terminal.out, generalHelp(commands, language), exitCodes.done)
  if (first === "help") return help(others, terminal, language)
  const found = findCommand(words)
  if (!("command" in found)) return notFound(found, words, terminal, language)
  const { command, rest } = found
  const parsed = parseCommand(command.spec, rest)
  if (!parsed.ok) return refuse(terminal, language, parsed.problem, `${command.spec.name} `)
  if (parsed.given.flags.has("help")) return say(terminal.out, commandHelp(command.spec, language), exitCodes.done)
  const [{ run }, { runHandler }] = await Promise.all([command.load(), import("./run-handler.ts")])
  return runHandler(run, { ...parsed.given, language, terminal, today }, command.spec.takesVariant !== false)
}

const names = commands.map(({ spec }) => spec.name)

/** The words that stand before a second one: `report` of `report form`. */
const groups = new Set(names.flatMap((name) => (name.includes(" ") ? name.split(" ", 1) : [])))

const inGroup = (group: string): readonly Command[] => commands.filter(({ spec }) => spec.name.startsWith(`${group} `))

type Found =
  | { readonly command: Command; readonly rest: readonly string[] }
  /** A group without a command of it, */
  | { readonly group: string }
  /** or a word that is none. */
  | { readonly unknown: string; readonly among: readonly string[] }

const findCommand = ([first = "", second, ...others]: readonly string[]): Found => {
  if (groups.has(first) && (second === undefined || second.startsWith("-"))) return { group: first }
  const name = groups.has(first) ? `${first} ${second}` : first
  const command = commands.find(({ spec }) => spec.name === name)
  if (command === undefined)
    return { unknown: name, among: groups.has(first) ? inGroup(first).map(({ spec }) => spec.name) : [...names] }
  const rest = groups.has(first) || second === undefined ? others : [second, ...others]
  return { command, rest }
}

const notFound = (
  found: Exclude<Found, { readonly command: Command }>,
  words: readonly string[],
  terminal: Terminal,
  language: Language,
): ExitCode => {
  if ("unknown" in found) return refuse(terminal, language, unknownCommand(found.unknown, found.among), "")
  const asked = words.includes("--help") || words.includes("-h")
  const text = groupHelp(found.group, inGroup(found.group), language)
  return asked ? say(terminal.out, text, exitCodes.done) : say(terminal.err, text, exitCodes.failed)
}

const help = (words: readonly string[], terminal: Terminal, language: Language): ExitCode => {
  if (words.length === 0) return say(terminal.out, generalHelp(commands, language), exitCodes.done)
  const found = findCommand(words)
  if ("command" in found) return say(terminal.out, commandHelp(found.command.spec, language), exitCodes.done)
  return notFound(found, [...words, "--help"], terminal, language)
}

const say = (write: (text: string) => void, text: string, code: ExitCode): ExitCode => {
  write(text)
  return code
}

const refuse = ({ err }: Terminal, language: Language, problem: Text, command: string): ExitCode =>
  say(
    err,
    `lantoa: ${plain(problem[language])}\n${messages.seeHelp[language].replace("{command}", command)}\n`,
    exitCodes.failed,
  )

/** The language is known before anything else is understood, so that what is wrong is said in it. */
const languageOf = (argv: readonly string[]): Language => {
  const at = argv.lastIndexOf("--lang")
  const typed = at < 0 ? argv.findLast((word) => word.startsWith("--lang="))?.slice("--lang=".length) : argv[at + 1]
  return typed === "en" ? "en" : "vi"
}

const withoutLeadingLanguage = (argv: readonly string[]): readonly string[] => {
  if (argv[0] === "--lang" && (argv[1] === "vi" || argv[1] === "en")) return argv.slice(2)
  return argv[0] === "--lang=vi" || argv[0] === "--lang=en" ? argv.slice(1) : argv
}
