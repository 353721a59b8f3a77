import type { Language, Text } from "@lantoa/core"
import { type CommandSpec, commonOptions, type OptionSpec, optionsOf } from "./arguments/spec.ts"
import type { Command } from "./command.ts"
import { padTo, widthOf } from "./text/width.ts"

/** The fixed words of the help. */
export const helpTexts = {
  what: {
    vi: "Lan Tỏa: đọc kế hoạch truyền thông, kiểm tra, tính việc của từng đơn vị, viết văn bản.",
    en: "Lan Tỏa: reads communication plans, checks them, derives what each unit owes, writes documents.",
  },
  usage: { vi: "Cách dùng", en: "Usage" },
  commands: { vi: "Các lệnh", en: "Commands" },
  options: { vi: "Tùy chọn", en: "Options" },
  examples: { vi: "Ví dụ", en: "Examples" },
  command: { vi: "LỆNH", en: "COMMAND" },
  optionsWord: { vi: "[TÙY CHỌN]", en: "[OPTIONS]" },
  version: { vi: "phiên bản", en: "the version" },
  more: { vi: "Cách dùng từng lệnh: lantoa LỆNH --help", en: "How to use a command: lantoa COMMAND --help" },
  moreOfGroup: {
    vi: "Cách dùng từng lệnh: lantoa {group} LỆNH --help",
    en: "How to use a command: lantoa {group} COMMAND --help",
  },
  file: {
    vi: "TỆP là một văn bản (.docx, .doc, .pdf, .htm, .md, .txt), một kế hoạch lưu ở dạng .json hoặc .yaml, hoặc tên kế hoạch có sẵn: vinh-long-2026, ha-nam-2021.",
    en: "FILE is a document (.docx, .doc, .pdf, .htm, .md, .txt), a plan stored as .json or .yaml, or the name of a built-in plan: vinh-long-2026, ha-nam-2021.",
  },
  exit: {
    vi: "Mã thoát: 0 xong; 1 có lỗi trong kế hoạch hoặc không tìm thấy; 2 không thực hiện được.",
    en: "Exit codes: 0 done; 1 the plan has errors, or nothing was found; 2 could not run.",
  },
} as const satisfies Readonly<Record<string, Text>>

/** The help of the whole program. */
export const generalHelp = (commands: readonly Command[], language: Language): string => {
  const rows = commands.map(({ spec }): Row => [spec.name, spec.summary[language]])
  const version: Row = ["--version", helpTexts.version[language]]
  return [
    helpTexts.what[language],
    `${helpTexts.usage[language]}: lantoa ${helpTexts.command[language]} ${helpTexts.optionsWord[language]}`,
    section(helpTexts.commands[language], rows),
    section(helpTexts.options[language], [...optionRows(commonOptions, language), version]),
    helpTexts.file[language],
    `${helpTexts.exit[language]}\n${helpTexts.more[language]}\n`,
  ].join("\n\n")
}

/** The help of commands that share their first word. */
export const groupHelp = (group: string, commands: readonly Command[], language: Language): string =>
  [
    `${helpTexts.usage[language]}: lantoa ${group} ${helpTexts.command[language]} ${helpTexts.optionsWord[language]}`,
    section(
      helpTexts.commands[language],
      commands.map(({ spec }): Row => [spec.name, spec.summary[language]]),
    ),
    `${helpTexts.moreOfGroup[language].replace("{group}", group)}\n`,
  ].join("\n\n")

/** The help of one command. */
export const commandHelp = (spec: CommandSpec, language: Language): string => {
  const { name, summary, operand, details, examples } = spec
  const takesFile = operand.name.vi.startsWith("TỆP")
  const operandWord = operand.max === 0 ? "" : ` ${operand.name[language]}`
  return [
    `lantoa ${name}: ${summary[language]}`,
    `${helpTexts.usage[language]}: lantoa ${name}${operandWord} ${helpTexts.optionsWord[language]}`,
    ...(operand.max === 0 ? [] : [`  ${operand.name[language]}: ${operand.about[language]}`]),
    section(helpTexts.options[language], optionRows(optionsOf(spec), language)),
    ...details.map((detail) => detail[language]),
    ...(takesFile ? [helpTexts.file[language]] : []),
    `${helpTexts.examples[language]}:\n${examples.map((example) => `  ${example}\n`).join("")}`,
  ].join("\n\n")
}

type Row = readonly [string, string]

const optionRows = (options: Readonly<Record<string, OptionSpec>>, language: Language): readonly Row[] =>
  Object.entries(options).map(([name, { value, short, about, choices }]): Row => {
    const word = value === undefined ? "" : ` ${choices?.join("|") ?? value[language]}`
    return [`${short === undefined ? "" : `-${short}, `}--${name}${word}`, about[language]]
  })

const section = (title: string, rows: readonly Row[]): string => {
  const width = Math.max(...rows.map(([left]) => widthOf(left)))
  return `${title}:\n${rows.map(([left, right]) => `  ${padTo(left, width)}  ${right}`).join("\n")}`
}
