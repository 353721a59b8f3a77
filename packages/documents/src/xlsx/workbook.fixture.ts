import type { Workbook } from "@cj-tech-master/excelts"
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate"
import { sampleInput } from "./form.fixture.ts"
import { isCannotReadForm } from "./read/cannot-read-form.ts"
import { type ReadForm, readReportForm } from "./read/read-report-form.ts"
import { newWorkbook, saveWorkbook } from "./write/save-workbook.ts"
import { type ReportFormInput, writeReportForm } from "./write/write-report-form.ts"

/** The sample form as bytes, with some things changed. */
export const writeSample = async (change: Partial<ReportFormInput> = {}): Promise<Uint8Array> => {
  const written = await writeReportForm({ ...sampleInput, ...change })
  if (written instanceof Uint8Array) return written
  throw new RangeError(written.text.en)
}

/** Reads bytes that are a form. */
export const readSample = async (bytes: Uint8Array): Promise<ReadForm> => {
  const read = await readReportForm(bytes)
  if (isCannotReadForm(read)) throw new RangeError(read.text.en)
  return read
}

/** A workbook after somebody worked on it in another program. */
export const edited = async (bytes: Uint8Array, edit: (workbook: Workbook) => void): Promise<Uint8Array> => {
  const workbook = await newWorkbook()
  await workbook.xlsx.load(bytes)
  edit(workbook)
  return saveWorkbook(workbook)
}

/** A container after somebody changed the text of its parts; a part that becomes undefined is taken out. */
export const repacked = (bytes: Uint8Array, change: (name: string, text: string) => string | undefined): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(bytes)).flatMap(([name, part]) => {
        const text = change(name, strFromU8(part))
        return text === undefined ? [] : [[name, strToU8(text)]]
      }),
    ),
  )
