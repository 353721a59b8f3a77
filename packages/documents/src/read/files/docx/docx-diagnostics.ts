import { type Diagnostic, note, warn } from "../../diagnostic.ts"
import type { DocxLimits } from "./limits.ts"
import type { PackageTrouble } from "./package/open-package.ts"
import type { Tally } from "./story/story.ts"

/** A .docx without the part that holds its text. */
export const noDocument = (): Diagnostic =>
  warn(
    "docx/no-document",
    "Tệp .docx không có phần nội dung (word/document.xml), hoặc phần đó hỏng hết.",
    "The .docx has no main part (word/document.xml), or nothing of it can be read.",
  )

/** XML whose elements are not closed as they were opened. */
export const damagedXml = (part: string): Diagnostic =>
  warn(
    "docx/damaged-part",
    `Phần "${part}" của tệp có XML hỏng hoặc bị cắt; đã đọc những gì còn đọc được.`,
    `The part "${part}" has broken or cut-off XML; what could be read of it was read.`,
  )

/** A part that another one points to, and that is not there. */
export const missingPart = (part: string): Diagnostic =>
  warn(
    "docx/damaged-part",
    `Tệp thiếu phần "${part}" mà nội dung dẫn tới.`,
    `The part "${part}", which the document points to, is missing.`,
  )

const limitNames: Readonly<Record<keyof DocxLimits, { readonly vi: string; readonly en: string }>> = {
  entries: { vi: "số tệp trong gói", en: "the number of files in the container" },
  inflatedBytes: { vi: "số byte sau khi bung", en: "bytes when inflated" },
  inflationRatio: { vi: "tỉ lệ nén", en: "the compression ratio" },
  depth: { vi: "số tầng phần tử lồng nhau", en: "the depth of elements" },
  paragraphs: { vi: "số đoạn và ô", en: "the number of paragraphs and cells" },
}

/** A limit at which reading stopped. */
export const limitReached = (limit: keyof DocxLimits, allowed: number, part: string | null): Diagnostic => {
  const { en, vi } = limitNames[limit]
  const place = part === null ? { vi: "Tệp", en: "The file" } : { vi: `Phần "${part}"`, en: `The part "${part}"` }
  return warn(
    "docx/limit",
    `${place.vi} vượt giới hạn ${vi} (${allowed}); phần vượt quá không được đọc.`,
    `${place.en} passes the limit of ${en} (${allowed}); what is beyond it was not read.`,
  )
}

/** What was wrong with the container. */
export const packageDiagnostic = (trouble: PackageTrouble, limits: DocxLimits): Diagnostic => {
  switch (trouble.kind) {
    case "no-directory":
      return warn(
        "docx/damaged-package",
        "Gói .docx mất danh mục ở cuối tệp (tệp bị cắt hoặc hỏng); các phần được tìm theo đầu mục của chúng.",
        "The .docx has no sound directory at its end (it is cut off or damaged); its parts were found by their own headers.",
      )
    case "damaged-part":
      return warn(
        "docx/damaged-part",
        `Phần "${trouble.part}" của tệp hỏng; chữ trong đó có thể sai hoặc thiếu.`,
        `The part "${trouble.part}" is damaged; text in it may be wrong or missing.`,
      )
    case "limit":
      return limitReached(trouble.limit, limits[trouble.limit], trouble.part)
  }
}

/** What was done with the text, where something was. */
export const tallyDiagnostics = ({
  comments,
  deletions,
  hidden,
  insertions,
  unknownSymbols,
}: Tally): readonly Diagnostic[] => {
  const found: Diagnostic[] = []
  if (insertions + deletions > 0)
    found.push(
      note(
        "docx/tracked-changes",
        `Tệp còn sửa đổi theo dõi chưa chấp nhận (${insertions} chỗ thêm, ${deletions} chỗ xóa); đã đọc như khi chấp nhận hết.`,
        `The file has pending tracked changes (${insertions} insertions, ${deletions} deletions); it was read as if all were accepted.`,
      ),
    )
  if (hidden > 0)
    found.push(
      note(
        "docx/hidden-text",
        `Đã bỏ qua ${hidden} đoạn chữ ẩn, là chữ không in ra.`,
        `${hidden} runs of hidden text, which is not printed, were left out.`,
      ),
    )
  if (comments > 0)
    found.push(
      note(
        "docx/comments",
        `Tệp có ${comments} nhận xét bên lề; chúng không thuộc văn bản.`,
        `The file has ${comments} comments in its margin; they are no part of the document.`,
      ),
    )
  if (unknownSymbols > 0)
    found.push(
      note(
        "docx/unknown-symbol",
        `${unknownSymbols} ký hiệu của phông ký hiệu không rõ hình; giữ nguyên mã.`,
        `${unknownSymbols} signs of symbol fonts are not known; their codes were kept.`,
      ),
    )
  return found
}
