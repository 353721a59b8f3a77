import type { Text } from "../../text/index.ts"

/** How often each way of writing stands in a plan, as messages list it: `“hàng năm” (2 chỗ), “hằng năm” (1 chỗ)`. */
export const countedForms = (forms: Iterable<readonly [form: string, count: number]>): Text => {
  const list = [...forms]
  return {
    vi: list.map(([form, count]) => `“${form}” (${count} chỗ)`).join(", "),
    en: list.map(([form, count]) => `“${form}” (${count})`).join(", "),
  }
}
