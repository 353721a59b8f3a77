import { fillText, type Language } from "@lantoa/core"
import { messages } from "./messages.ts"
import { type Result, refused } from "./result.ts"

/** What was asked for on the command line. */
export interface Asked {
  readonly name: string | undefined
  readonly on: string | undefined
  readonly dir: string | undefined
  readonly package: string | undefined
  readonly language: Language
  readonly help: boolean
  readonly version: boolean
}

const withValue = ["--name", "--on", "--dir", "--package", "--lang"] as const
const flags = ["--help", "--version"] as const
const known: readonly string[] = [...withValue, ...flags]

/** What `--help` prints. */
export const helpText: Readonly<Record<Language, string>> = {
  vi: `npm create @lantoa/province -- --name "Cà Mau" [--on 2026-11-21] [--dir THƯ-MỤC] [--package TÊN] [--lang vi|en]

Viết một gói tỉnh bằng TypeScript: đơn vị hành chính vào ngày đã chọn, khuôn mẫu cơ quan, đầu văn bản, một quy tắc mẫu
và bộ kiểm tra đạt chuẩn. Không ghi đè gì.

  --name     tên tỉnh, thành phố; hỏi nếu bỏ trống và có người để hỏi
  --on       ngày mà gói nói về; mặc định hôm nay
  --dir      thư mục trống; mặc định theo tên gói, như ca-mau-2026
  --package  tên gói npm; mặc định lantoa-ca-mau-2026
  --lang     ngôn ngữ của thông báo: vi (mặc định), en
`,
  en: `npm create @lantoa/province -- --name "Cà Mau" [--on 2026-11-21] [--dir FOLDER] [--package NAME] [--lang vi|en]

Writes a province plugin in TypeScript: the administrative units on the day, the preset of bodies, letterheads, a sample
rule and the conformance tests. Overwrites nothing.

  --name     the province or city; asked for when left out and somebody is there to ask
  --on       the day that the plugin speaks of; today by default
  --dir      an empty folder; by default after the plugin, as in ca-mau-2026
  --package  name of the npm package; lantoa-ca-mau-2026 by default
  --lang     language of the messages: vi (default), en
`,
}

/** The language is known before anything else, so that what is wrong is said in it. */
export const languageOf = (argv: readonly string[]): Language =>
  argv.some((word, at) => word === "--lang=en" || (word === "en" && argv[at - 1] === "--lang")) ? "en" : "vi"

/** Reads the words of the command line: `--name X` or `--name=X`. */
export const readOptions = (argv: readonly string[]): Result<Asked> => {
  const given = new Map<string, string>()
  for (let at = 0; at < argv.length; at++) {
    const [option = "", inline] = splitOnce(argv[at] ?? "")
    if (!option.startsWith("-")) return refused(fillText(messages.extraWord, { word: option }))
    if (!known.includes(option)) return refused(fillText(messages.unknownOption, { option, known: known.join(", ") }))
    if (flags.some((flag) => flag === option)) given.set(option, "")
    else {
      const value = inline ?? argv[++at]
      if (value === undefined || value === "") return refused(fillText(messages.valueMissing, { option }))
      given.set(option, value)
    }
  }
  return checked(given)
}

const splitOnce = (word: string): readonly [string, string | undefined] => {
  const at = word.startsWith("--") ? word.indexOf("=") : -1
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)]
}

const packageForm = /^(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]{0,213}$/

const checked = (given: ReadonlyMap<string, string>): Result<Asked> => {
  const language = given.get("--lang") ?? "vi"
  if (language !== "vi" && language !== "en") return refused(fillText(messages.badLanguage, { language }))
  const name = given.get("--package")
  if (name !== undefined && !packageForm.test(name)) return refused(fillText(messages.badPackage, { name }))
  return {
    ok: true,
    value: {
      name: given.get("--name"),
      on: given.get("--on"),
      dir: given.get("--dir"),
      package: name,
      language,
      help: given.has("--help"),
      version: given.has("--version"),
    },
  }
}
