import { type Diagnostic, warn } from "../../diagnostic.ts"
import type { LoadedPages } from "./load-pages.ts"

/** What a reader of the reading should know about a PDF: pages that are pictures or could not be read. */
export const remarksOn = ({ broken, failure, pages, removed }: LoadedPages): readonly Diagnostic[] => {
  if (failure === "encrypted")
    return [
      warn(
        "file/encrypted",
        "Tệp PDF đặt mật khẩu nên không có chữ nào đọc được.",
        "The PDF file asks for a password, so that none of its text could be read.",
      ),
    ]
  if (failure === "damaged")
    return [
      warn(
        "file/damaged",
        "Tệp PDF hỏng nên không có chữ nào đọc được.",
        "The PDF file is damaged, so that none of its text could be read.",
      ),
    ]
  const scanned = pages.filter(({ runs }) => runs.length === 0).map(({ number }) => number)
  return [
    ...(broken.length === 0 ? [] : [brokenPages(broken)]),
    ...(removed === 0 ? [] : [removedParts(removed)]),
    ...(scanned.length === 0 ? [] : [scannedPages(scanned)]),
  ]
}

const brokenPages = (pages: readonly number[]): Diagnostic =>
  warn(
    "file/damaged",
    `Không đọc được trang ${listed(pages)} của tệp PDF.`,
    `Page ${listed(pages)} of the PDF file could not be read.`,
  )

const removedParts = (count: number): Diagnostic =>
  warn(
    "file/limit",
    `${count} phần của tệp PDF vượt giới hạn nên không được đọc.`,
    `${count} parts of the PDF file pass the limits and were not read.`,
  )

const scannedPages = (pages: readonly number[]): Diagnostic =>
  warn(
    "file/scanned-pages",
    `Trang ${listed(pages)} không có lớp chữ: nếu là bản chụp (scan) thì cần nhận dạng chữ (OCR) trước khi đọc.`,
    `Page ${listed(pages)} has no text layer: a scanned page needs character recognition (OCR) first.`,
  )

/** How many page numbers a remark lists. */
const mostListed = 20

const listed = (pages: readonly number[]): string =>
  pages.length > mostListed ? `${pages.slice(0, mostListed).join(", ")}, …` : pages.join(", ")
