import type { Language, Text } from "@lantoa/core"
import { Variant, VariantBasis } from "@lantoa/core/schema"
import { checkKeys, englishOf } from "./variant-words.ts"

/** One key of the file, as the published JSON Schema describes it. */
export interface VariantKey {
  readonly path: string
  readonly form: string
  readonly required: boolean
  readonly about: Text
  readonly example: string
}

const words = {
  title: { vi: "Tệp biến thể lantoa.yaml", en: "The variant file lantoa.yaml" },
  lead: {
    vi: "Trang này được viết từ lược đồ đã công bố (`@lantoa/core/schemas/variant.json`). Bản tiếng Anh: [variant file](../en/variant-file.md). Tệp biến thể cho một tỉnh những gì gói tỉnh cho, không cần lập trình: chỉ ghi điều khác với khuôn mẫu.",
    en: "This page is written from the published schema (`@lantoa/core/schemas/variant.json`). Vietnamese: [tệp biến thể](../vi/tep-bien-the.md). A variant file does for a province what a plugin does, without code: it says only what is otherwise than the preset.",
  },
  start: {
    vi: '## Bắt đầu\n\n```sh\nlantoa init --province "Cà Mau"\nlantoa check ke-hoach.docx\n```\n\n`lantoa init` lập tệp cho bất kỳ tỉnh nào trong 34 tỉnh, hoặc 63 tỉnh trước 01/7/2025 với `--on`. Tệp dùng được ngay; bỏ dấu `#` trước ví dụ nào thì ví dụ đó có hiệu lực. Trình soạn thảo đọc dòng `# yaml-language-server` gợi ý khóa và giá trị; `--schema TỆP` ghi lược đồ cạnh bên khi thư mục không có `node_modules`.',
    en: '## Start\n\n```sh\nlantoa init --province "Cà Mau"\nlantoa check ke-hoach.docx\n```\n\n`lantoa init` writes one for any of the 34 provinces, or of the 63 before 2025-07-01 with `--on`. The file works as it is; an example holds once the `#` before it is deleted. Editors that read the line `# yaml-language-server` complete keys and values; `--schema FILE` writes the schema beside it where there is no `node_modules`.',
  },
  found: {
    vi: "## Tệp nào được dùng\n\n- `--variant TỆP`: tệp ấy; `--variant none`: không dùng tệp nào.\n- Không ghi: `lantoa.yaml` đầu tiên gặp trong thư mục đang đứng rồi các thư mục trên, đến gốc kho mã (thư mục có `.git`), thư mục nhà, hoặc gốc ổ đĩa.\n- Dùng tệp nào thì chương trình nói ở luồng lỗi. Kế hoạch của tỉnh khác không chịu ảnh hưởng của tệp.",
    en: "## Which file is used\n\n- `--variant FILE`: that one; `--variant none`: none.\n- Otherwise the first `lantoa.yaml` in the working folder or those above, up to the root of the repository (a folder with `.git`), the home folder, or the root of the disk.\n- The program says on standard error which one is in use. Plans of other provinces are not touched by it.",
  },
  layers: {
    vi: '## Các lớp\n\nTừ dưới lên: cả nước, khuôn mẫu hoặc gói tỉnh, tỉnh (tệp này), cơ quan (mục `agency`). Với mỗi câu hỏi, lớp trên cùng có câu trả lời thì được áp dụng; `lantoa explain "Sở Tài chính"` nói lớp nào. Khuôn mẫu có cơ quan, nhóm chung ở các tỉnh; nhóm “các sở, ban, ngành” để mở vì mỗi tỉnh một khác, cho tới khi tệp ghi đủ thành viên.',
    en: '## Layers\n\nFrom below: the nation, the preset or plugin, the province (this file), the agency (`agency`). For every question the highest layer with an answer wins; `lantoa explain "Sở Tài chính"` says which. A preset has the bodies and groups that provinces have in common; the group “các sở, ban, ngành” stays open, because it differs by province, until the file lists its members.',
  },
  keys: { vi: "## Các khóa", en: "## Keys" },
  bases: { vi: "## Căn cứ (basis)", en: "## Bases (basis)" },
  columns: {
    vi: ["Khóa", "Dạng", "Ý nghĩa", "Ví dụ"],
    en: ["Key", "Form", "Meaning", "Example"],
  },
  required: { vi: "bắt buộc", en: "required" },
  errors: {
    vi: "## Lỗi\n\nLỗi nào cũng có dòng, cột và tên gần nhất; tất cả lỗi được nêu một lần: khóa viết sai, khóa ghi hai lần, tên cơ quan, nhóm, kênh, tham số không có, sửa cái không có, nhóm chứa nhau theo vòng, tỉnh không có hoặc chưa rõ tỉnh nào, ngày trước dữ liệu (01/01/2021). Tệp lớn nhất 256 kB; tham chiếu YAML (`&`, `*`) không dùng được.",
    en: "## Errors\n\nEvery error has its line, column and the nearest name, and all are given at once: a misspelt key, a key given twice, a body, group, channel or parameter that is not there, a change of what is not there, groups that hold each other, a province that is unknown or not clear, a day before the data (2021-01-01). The largest file is 256 kB; YAML references (`&`, `*`) are refused.",
  },
} as const

/** The reference page of the variant file in one language. */
export const variantPage = (language: Language): string =>
  [
    `# ${words.title[language]}`,
    words.lead[language],
    words.start[language],
    words.found[language],
    words.layers[language],
    `${words.keys[language]}\n\n${tableOf(variantKeys(), language)}`,
    `${words.bases[language]}\n\n${tableOf(basisKeys(), language)}`,
    words.errors[language],
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n")

const tableOf = (keys: readonly VariantKey[], language: Language): string =>
  [
    `| ${words.columns[language].join(" | ")} |`,
    "|---|---|---|---|",
    ...keys.map(({ about, example, form, path, required }) => {
      const cells = [
        `\`${path}\``,
        required ? `${form}, ${words.required[language]}` : form,
        about[language],
        example === "" ? "" : `\`${example}\``,
      ]
      return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`
    }),
  ].join("\n")

/** Every key of the file but those of a basis, which has its own table, and the agency's that repeat the province's. */
export const variantKeys = (): readonly VariantKey[] => keysIn(Variant.toJSONSchema({ io: "input" }), "")

/** The keys of a basis. */
export const basisKeys = (): readonly VariantKey[] => keysIn(VariantBasis.toJSONSchema({ io: "input" }), "")

const repeated = ["agency.channels", "agency.reporting", "agency.regimes", "agency.parameters", "check.suppressions"]

const keysIn = (schema: unknown, above: string): readonly VariantKey[] => {
  const required = listOf(partOf(schema, "required"))
  return [...entriesOf(partOf(schema, "properties"))].flatMap(([key, value]) => {
    const path = above === "" ? key : `${above}.${key}`
    const own = {
      path,
      form: formOf(value),
      required: required.includes(key),
      about: aboutOf(path, value),
      example: exampleOf(value),
    }
    return key === "basis" || repeated.includes(path) ? [own] : [own, ...below(value, path)]
  })
}

const below = (value: unknown, path: string): readonly VariantKey[] => {
  const items = partOf(value, "items")
  if (items !== undefined) return keysIn(items, `${path}[]`)
  const others = partOf(value, "additionalProperties")
  const inOthers = others === undefined ? undefined : partOf(others, "items")
  return inOthers === undefined ? keysIn(value, path) : keysIn(inOthers, `${path}.<id>[]`)
}

const formOf = (value: unknown): string => {
  const choices = partOf(value, "enum")
  if (choices !== undefined) return "enum"
  const type = partOf(value, "type")
  if (typeof type === "string") return type === "array" ? `${formOf(partOf(value, "items"))}[]` : type
  const union = partOf(value, "anyOf")
  return union === undefined ? "any" : [...new Set(listOf(union).map(formOf))].join(" / ")
}

const aboutOf = (path: string, value: unknown): Text => {
  const own = checkKeys[path]
  if (own !== undefined) return own
  const vi = partOf(value, "description")
  if (typeof vi !== "string") throw new RangeError(`The key "${path}" of a variant file has no description.`)
  const en = englishOf[vi]
  if (en === undefined) throw new RangeError(`variant-words.ts has no English for "${vi}" of "${path}".`)
  return { vi, en }
}

const exampleOf = (value: unknown): string => {
  const [first] = listOf(partOf(value, "examples"))
  if (first === undefined) return ""
  return typeof first === "string" ? first : JSON.stringify(first)
}

const partOf = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null ? new Map<string, unknown>(Object.entries(value)).get(key) : undefined

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === "object" && value !== null ? Object.entries(value) : []
