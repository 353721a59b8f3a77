import { nearestNames } from "../../directory/index.ts"
import { fillText, type Text } from "../../text/index.ts"

/** What a column of a table of figures holds. */
export type FigureField = "unit" | "period" | "indicator" | "value" | "submitted"

/** A line of a table that could not be read as it stands, and the rest was (*dòng lỗi*). */
export interface FigureProblem {
  readonly _tag: "ColumnMissing" | "NameUnknown" | "ValueUnreadable" | "DayUnreadable" | "FieldsMissing" | "SaidTwice"
  /** The first line is 1. */
  readonly line: number
  /** The field of the line, the first is 1. */
  readonly column: number
  readonly field: FigureField
  readonly text: Text
}

const messages = {
  ColumnMissing: {
    vi: "Dòng {line}: không có cột “{found}”; dòng đầu cần các cột unit, period, indicator, value và có thể thêm submitted.",
    en: "Line {line}: there is no column “{found}”; the first line needs the columns unit, period, indicator, value, and may have submitted.",
  },
  NameUnknown: {
    vi: "Dòng {line}, cột {column}: không có {field} “{found}”{near}.",
    en: "Line {line}, column {column}: there is no {field} “{found}”{near}.",
  },
  ValueUnreadable: {
    vi: "Dòng {line}, cột {column}: số liệu “{found}” không phải số nguyên từ 0 đến 9007199254740991, “not-applicable” hay ô trống.",
    en: "Line {line}, column {column}: “{found}” is not a whole number from 0 to 9007199254740991, “not-applicable” or an empty field.",
  },
  DayUnreadable: {
    vi: "Dòng {line}, cột {column}: “{found}” không phải một ngày có thật dạng YYYY-MM-DD.",
    en: "Line {line}, column {column}: “{found}” is not a day that exists, written YYYY-MM-DD.",
  },
  FieldsMissing: {
    vi: "Dòng {line}: dòng này hết trước cột {column} ({field}).",
    en: "Line {line}: the line ends before column {column} ({field}).",
  },
  SaidTwice: {
    vi: "Dòng {line}, cột {column}: ô này đã có số liệu khác ở dòng {found}; dòng ấy được tính.",
    en: "Line {line}, column {column}: line {found} says another figure for the same cell; that line counts.",
  },
} as const satisfies Readonly<Record<FigureProblem["_tag"], Text>>

const near: Text = { vi: "; gần nhất là {names}", en: "; the nearest are {names}" }

/** Says what is wrong with a field, with the nearest names where a name is not known. */
export const figureProblem = (
  tag: FigureProblem["_tag"],
  place: Pick<FigureProblem, "line" | "column" | "field">,
  found: string,
  known: readonly string[] = [],
): FigureProblem => {
  const nearest = nearestNames(
    found,
    known.map((name) => ({ name, folded: name })),
  )
  const hint = nearest.length === 0 ? { vi: "", en: "" } : fillText(near, { names: nearest.join(", ") })
  const filled = fillText(messages[tag], { ...place, found })
  return {
    _tag: tag,
    ...place,
    text: { vi: filled.vi.replace("{near}", hint.vi), en: filled.en.replace("{near}", hint.en) },
  }
}
