// Advance widths of bold Times New Roman in thousandths of the size, from the space to the tilde.
const ascii = [
  250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500,
  500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944,
  722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500, 333, 500, 556, 444, 556,
  444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394,
  220, 394, 520,
]
const others: Readonly<Record<string, number>> = { Đ: 722, đ: 556, "–": 500, "…": 1000 }
const usual = 500

/**
 * How wide a line of bold Times New Roman is, in points. The rules that the decree puts under the issuing body, the
 * motto and the subject are measured by the text above them. Marks of Vietnamese letters take no room of their own.
 */
export const boldWidthPt = (text: string, sizePt: number): number => {
  let thousandths = 0
  for (const char of text.normalize("NFD").replace(/\p{M}/gu, ""))
    thousandths += others[char] ?? ascii[char.charCodeAt(0) - 32] ?? usual
  return (thousandths * sizePt) / 1000
}
