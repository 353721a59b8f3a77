import type { IsoDate, Language, Text } from "@lantoa/core"
import { messages } from "./arguments/messages.ts"
import { parseCommand, unknownCommand } from "./arguments/parse.ts"
import type { Command } from "./command.ts"
import { commands } from "./commands/index.ts"
import { type ExitCode, exitCodes } from "./exit-code.ts"
import { commandHelp, generalHelp } from "./help.ts"
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
  const [first, ...rest] = words
  if (first === undefined) return say(terminal.err, generalHelp(commands, language), exitCodes.failed)
  if (first === "--version" || first === "-V") return say(terminal.out, `${version()}\n`, exitCodes.done)
  if (first === "--help" || first === "-h") return say(terminal.out, generalHelp(commands, language), exitCodes.done)
  if (first === "help") return help(rest, terminal, language)
  const command = commandNamed(first)
  if (command === undefined) return refuse(terminal, language, unknownCommand(first, names), "")
  const parsed = parseCommand(command.spec, rest)
  if (!parsed.ok) return refuse(terminal, language, parsed.problem, `${first} `)
  if (parsed.given.flags.has("help")) return say(terminal.out, commandHelp(command.spec, language), exitCodes.done)
  const [{ run }, { runHandler }] = await Promise.all([command.load(), import("./run-handler.ts")])
  return runHandler(run, { ...parsed.given, language, terminal, today }, command.spec.takesVariant !== false)
}

const names = commands.map(({ spec }) => spec.name)

const commandNamed = (name: string): Command | undefined => commands.find(({ spec }) => spec.name === name)

const help = ([name]: readonly string[], terminal: Terminal, language: Language): ExitCode => {
  if (name === undefined) return say(terminal.out, generalHelp(commands, language), exitCodes.done)
  const command = commandNamed(name)
  if (command === undefined) return refuse(terminal, language, unknownCommand(name, names), "")
  return say(terminal.out, commandHelp(command.spec, language), exitCodes.done)
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
