/** The kind of a printed label, which decides how a heading looks (*Nghị định 30/2020/NĐ-CP*, Phụ lục I, mục V). */
export type LabelForm = "part" | "article" | "roman" | "arabic" | "decimal" | "letter" | "none"

/**
 * The form of a label as the plan keeps it, without stop or bracket.
 *
 * `I` is roman although it is a capital letter too; `A` heads like a roman number.
 */
export const labelForm = (label: string): LabelForm => {
  if (label === "") return "none"
  if (/^([IVXLC]+|\p{Lu})$/u.test(label)) return "roman"
  if (/^\d+$/.test(label)) return "arabic"
  if (/^\d+(\.\d+)+$/.test(label)) return "decimal"
  if (/^\p{Ll}$/u.test(label)) return "letter"
  return /^Điều\s/iu.test(label) ? "article" : "part"
}

/** A label with the mark that closes it in print: `I.`, `2.1.`, `a)`; words stand alone. */
export const printedLabel = (label: string): string => {
  switch (labelForm(label)) {
    case "none":
    case "part":
      return label
    case "letter":
      return `${label})`
    default:
      return `${label}.`
  }
}
