import { wholeDate } from "../../../calendar/index.ts"
import { defineRule } from "../../rule.ts"
import { decree30, decree30Since } from "../decree-30.ts"

/** Number and day are given together: a number without a day is an issued document with a hole. */
export const numberedHasDay = defineRule({
  id: "form/numbered-has-day",
  severity: "error",
  title: {
    vi: "Văn bản đã có số thì phải có đủ ngày, tháng, năm",
    en: "A document with a number has its day of issue",
  },
  explain: {
    vi: "Số và thời gian ban hành được lấy cùng một lần, theo thứ tự và trình tự thời gian ban hành trong năm. Có số mà thiếu ngày thì không xác định được văn bản có từ khi nào.",
    en: "Number and day are given at one time, in the order of issue within the year. With a number and no day nobody can tell from when the document holds.",
  },
  remedy: {
    vi: "Ghi đủ ngày, tháng, năm theo sổ đăng ký văn bản đi. Văn bản đã phát hành thì đính chính bằng công văn.",
    en: "Write the day from the register of outgoing documents. If it has been sent out, correct it by letter.",
  },
  examples: { right: ["45/KH-SVHTTDL, ngày 20 tháng 3 năm 2026"], wrong: ["45/KH-SVHTTDL, ngày     tháng 3 năm 2026"] },
  basis: [decree30("Điều 15 khoản 1"), decree30("Điều 8 khoản 2 điểm d")],
  since: decree30Since,
  messages: {
    noDay: {
      vi: "Đã có số “{number}” nhưng thời gian ban hành {given}; phải ghi đủ ngày, tháng, năm.",
      en: "The number “{number}” is given but the date of issue {given}; day, month and year are expected.",
    },
  },
  check({ plan: { document } }, report) {
    const { date, number } = document
    if (number.ordinal === null || (date !== null && wholeDate(date) !== undefined)) return
    const given =
      date === null ? { vi: "không có", en: "is missing" } : { vi: `chỉ ghi “${date}”`, en: `says only “${date}”` }
    report("noDay", { path: ["document", "date"] }, { number: `${number.ordinal}/${number.symbol ?? ""}`, given })
  },
})
