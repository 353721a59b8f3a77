import type { Workbook } from "@cj-tech-master/excelts"

/** A new workbook. The library is loaded when the first one is made. */
export const newWorkbook = async (): Promise<Workbook> => {
  const library = await import("@cj-tech-master/excelts")
  return new library.Workbook()
}

/**
 * A workbook as bytes, the same in every run and every time zone: it tells one fixed moment as the time it was made. A
 * ZIP cannot tell one before 1980, and tells it in local time.
 */
export const saveWorkbook = async (workbook: Workbook): Promise<Uint8Array> => {
  workbook.creator = "Lan Tỏa"
  workbook.lastModifiedBy = "Lan Tỏa"
  workbook.created = new Date(Date.UTC(2000, 0, 1))
  workbook.modified = workbook.created
  const zip = { modTime: new Date(2000, 0, 1), timestamps: "dos" } as const
  return new Uint8Array(await workbook.xlsx.writeBuffer({ zip, validate: false }))
}
