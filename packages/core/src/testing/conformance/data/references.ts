import { nationalLayer } from "../../../jurisdiction/index.ts"
import type { ConformanceCheck } from "../check.ts"
import type { ConformanceProblem } from "../conformance-report.ts"
import { outcomeOf, problem } from "../outcome.ts"
import type { Subject } from "../subject.ts"

/** Whatever an entry names is in the plugin or in the national layer. */
export const referencesExist: ConformanceCheck = {
  id: "data/references-exist",
  title: {
    vi: "Mục nào được nhắc đến cũng có: đơn vị cấp trên, cơ quan chủ quản, thành viên, cơ quan kế thừa",
    en: "What an entry names is there: units above, superiors, members, successors",
  },
  run: (subject) => {
    const known = knownIds(subject)
    const references = referencesIn(subject)
    return outcomeOf(references.length, references.filter(({ id }) => !known.has(id)).map(missing))
  },
}

interface Reference {
  readonly from: string
  readonly id: string
}

const knownIds = ({ data }: Subject): ReadonlySet<string> => {
  const layers = [data, ...(nationalLayer.directory === undefined ? [] : [nationalLayer.directory])]
  return new Set(
    layers.flatMap(({ bodies, groups, units }) => [...units, ...bodies, ...groups].map(({ id }): string => id)),
  )
}

const referencesIn = ({ data, layers, province: { slug, unit } }: Subject): readonly Reference[] => {
  const from = (id: string, ...named: readonly (string | null)[]): readonly Reference[] =>
    named.filter((each) => each !== null).map((each) => ({ from: id, id: each }))
  return [
    ...from(slug, unit),
    ...data.units.flatMap(({ id, parent }) => from(id, parent)),
    ...data.bodies.flatMap((body) => from(body.id, body.unit, body.superior)),
    ...data.groups.flatMap(({ bodies, id }) => from(id, ...bodies)),
    ...data.successions.flatMap((step) => from(step.from, step.from, ...step.to)),
    ...layers.flatMap(({ letterheads = [], reportingChain = [] }) => [
      ...letterheads.flatMap(({ issuer, issuerLine }) => from(issuerLine, issuer)),
      ...reportingChain.flatMap((step) => from(step.from, step.from, step.to)),
    ]),
  ]
}

const missing = ({ from, id }: Reference): ConformanceProblem =>
  problem(
    from,
    { vi: `nhắc đến “${id}”, không có trong gói lẫn lớp cả nước`, en: `names “${id}”, in neither plugin nor nation` },
    { vi: "một định danh có thật", en: "an id that is there" },
  )
