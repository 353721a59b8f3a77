import { type Body, nameKeys } from "../../../directory/index.ts"
import type { Letterhead } from "../../../jurisdiction/index.ts"
import { fold } from "../../../text/index.ts"
import { type ConformanceCheck, withWhole } from "../check.ts"
import type { ConformanceProblem } from "../conformance-report.ts"
import { outcomeOf, problem } from "../outcome.ts"
import type { Subject, Whole } from "../subject.ts"

/** There is a letterhead, and each heads the documents of a body by its own name and its superior's. */
export const letterheadsFit: ConformanceCheck = {
  id: "data/letterheads",
  title: {
    vi: "Đầu văn bản ghi đúng tên cơ quan, cơ quan chủ quản và địa danh",
    en: "Letterheads name the body, its superior and the place",
  },
  run: withWhole((whole, subject) => {
    const { letterheads } = whole.jurisdiction
    if (letterheads.length === 0)
      return outcomeOf(1, [
        problem(
          subject.province.slug,
          { vi: "không có đầu văn bản nào", en: "no letterhead" },
          { vi: "của ít nhất một cơ quan ban hành kế hoạch", en: "one, of a body that issues plans" },
        ),
      ])
    return outcomeOf(
      letterheads.length,
      letterheads.flatMap((letterhead) => problemsOf(letterhead, whole, subject)),
    )
  }),
}

const problemsOf = (
  letterhead: Letterhead,
  { directory }: Whole,
  { province }: Subject,
): readonly ConformanceProblem[] => {
  const { issuer, issuerLine, place, superiorLine } = letterhead
  const body = directory.body(issuer)
  if (body === undefined) return [wrong(issuer, issuerLine, { vi: "một cơ quan có trong danh bạ", en: "a body" })]
  const superior = body.superior === null ? undefined : directory.body(body.superior)
  return [
    ...(isNameOf(issuerLine, body) ? [] : [wrong(issuer, issuerLine, { vi: body.name, en: body.name })]),
    ...(superiorLine === null || superior === undefined || isNameOf(superiorLine, superior)
      ? []
      : [wrong(issuer, superiorLine, { vi: superior.name, en: superior.name })]),
    ...(province.placeNames.some((name) => fold(name) === fold(place))
      ? []
      : [wrong(issuer, place, { vi: province.placeNames.join(", "), en: province.placeNames.join(", ") })]),
  ]
}

const isNameOf = (line: string, { aliases, name }: Body): boolean =>
  [name, ...aliases].some((each) => nameKeys(each).marked === nameKeys(line).marked)

const wrong = (at: string, line: string, expected: ConformanceProblem["expected"]): ConformanceProblem =>
  problem(at, { vi: `“${line}”`, en: `“${line}”` }, expected)
