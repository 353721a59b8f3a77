import { type Passage, phraseTable } from "../text/index.ts"
import { observances } from "./observances.ts"
import type { ThemeKind } from "./theme.schema.ts"

/** The words by which a theme shows its kind (*nhóm nội dung tuyên truyền*). `null`: a phrase that shows none. */
const words: Readonly<Record<Exclude<ThemeKind, "other"> | "none", readonly string[]>> = {
  "policy-and-law": [
    "đường lối",
    "chủ trương",
    "chính sách",
    "pháp luật",
    "quy định của pháp luật",
    "văn bản quy phạm pháp luật",
    "nghị quyết của đảng",
    "chỉ thị số",
    "kết luận số",
    "nghị quyết số",
    "quyết định số",
    "luật sửa đổi",
  ],
  awareness: [
    "nâng cao nhận thức",
    "nhận thức",
    "thay đổi nhận thức",
    "mục đích, ý nghĩa",
    "vai trò, ý nghĩa",
    "ý nghĩa, tầm quan trọng",
    "tầm quan trọng",
    "lợi ích",
  ],
  observance: ["hưởng ứng", "tuần lễ", "tháng hành động", "tháng cao điểm", "ngày hội", "ngày lễ", "kỷ niệm"],
  exemplars: [
    "gương điển hình",
    "điển hình tiên tiến",
    "gương sáng",
    "gương người tốt",
    "người tốt, việc tốt",
    "tấm gương",
    "cách làm hay",
    "mô hình hay",
    "mô hình hiệu quả",
    "cá nhân tiêu biểu",
    "tập thể, cá nhân tiêu biểu",
    "sáng kiến",
    "nhân rộng",
  ],
  mobilisation: ["vận động", "khuyến khích", "kêu gọi", "phát động", "động viên"],
  none: [
    "cuộc vận động",
    "sáng kiến kinh nghiệm",
    "tuyên truyền, vận động",
    // Names of bodies and posts.
    "ban dân vận",
    "phổ biến, giáo dục pháp luật",
  ],
}

/** The words by which themes show their kinds. */
export const themeTable = phraseTable<ThemeKind | null>([
  ...(["policy-and-law", "awareness", "observance", "exemplars", "mobilisation"] as const).flatMap((value) =>
    words[value].map((phrase) => ({ phrase, value })),
  ),
  ...observances.flatMap(({ phrases }) => phrases.map((phrase) => ({ phrase, value: "observance" as const }))),
  ...words.none.map((phrase) => ({ phrase, value: null })),
])

/** The kinds of content that a text speaks of, each once, in order of mention; empty when it shows none. */
export const themeKindsIn = (where: string | Passage): ThemeKind[] => {
  const kinds: ThemeKind[] = []
  for (const { value } of themeTable.matches(where)) if (value !== null && !kinds.includes(value)) kinds.push(value)
  return kinds
}

/**
 * What one content theme is about: the first kind it shows.
 *
 * @example
 * ```ts import.meta.vitest
 * themeKindOf("Tuyên truyền các tấm gương tự học") // => "exemplars"
 * themeKindOf("Các nội dung khác") // => "other"
 * ```
 */
export const themeKindOf = (where: string | Passage): ThemeKind =>
  themeTable.matches(where).find(({ value }) => value !== null)?.value ?? "other"
