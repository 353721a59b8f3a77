import type { Body, Group, Resolution } from "../directory/index.ts"
import type { Jurisdiction } from "../jurisdiction/index.ts"
import type { Text } from "../text/index.ts"
import { dayText } from "./day-text.ts"
import type { Because, Obligor } from "./obligation.schema.ts"
import { type ObligorHalf, obligorHalf } from "./obligation-id.ts"

/** An obligor and the half of the ids by which its obligations are told apart. */
export interface KeyedObligor {
  readonly key: ObligorHalf
  readonly obligor: Obligor
}

/** Who a printed phrase means on the day of the jurisdiction, never nobody, and why. */
export interface ResolvedObligors {
  readonly obligors: readonly KeyedObligor[]
  /** Directory and group steps only; the clause stands before them. Shared by every obligation of the phrase. */
  readonly because: readonly Because[]
}

/**
 * Makes the function that turns a phrase of the plan into obligors: a body into one, a group whose members are known
 * into all of them in the order of their ids, any other group into itself, and a name that the directory does not have
 * on that day into an obligor with that name. Each phrase is looked up once.
 */
export const obligorResolver = (
  jurisdiction: Jurisdiction,
  keyOf: (obligor: Obligor) => string,
): ((phrase: string) => ResolvedObligors) => {
  const known = new Map<string, ResolvedObligors>()
  return (phrase) => {
    const before = known.get(phrase)
    if (before !== undefined) return before
    const found = resolved(phrase, jurisdiction, keyOf)
    known.set(phrase, found)
    return found
  }
}

const resolved = (
  phrase: string,
  jurisdiction: Jurisdiction,
  keyOf: (obligor: Obligor) => string,
): ResolvedObligors => {
  const resolution = jurisdiction.directory.resolve(phrase, jurisdiction.day)
  const because = reasons(phrase, resolution, jurisdiction)
  const obligors = obligorsOf(phrase, resolution).map((obligor) => ({ key: obligorHalf(keyOf(obligor)), obligor }))
  return {
    obligors: obligors.length < 2 ? obligors : obligors.sort((a, b) => (a.key.text < b.key.text ? -1 : 1)),
    because,
  }
}

const obligorsOf = (phrase: string, resolution: Resolution): Obligor[] => {
  if (resolution.kind === "body") return [bodyObligor(resolution.body)]
  if (resolution.kind !== "group") return [{ kind: "unresolved", name: phrase }]
  return isExpanded(resolution) ? resolution.members.map(bodyObligor) : [groupObligor(resolution.group)]
}

const isExpanded = ({ group, members }: Extract<Resolution, { kind: "group" }>): boolean =>
  group.complete && members.length > 0

const bodyObligor = ({ id, name, tier }: Body): Obligor => ({ kind: "body", id, name, tier })
const groupObligor = ({ id, name, tier }: Group): Obligor => ({ kind: "group", id, name, tier })

const reasons = (phrase: string, resolution: Resolution, jurisdiction: Jurisdiction): readonly Because[] => {
  const source = sourceOf(jurisdiction)
  if (resolution.kind === "body") {
    const { name, basis } = resolution.body
    const means = name === phrase ? { vi: "", en: "" } : { vi: ` là ${name}`, en: ` is ${name}` }
    return [{ kind: "province", text: about(phrase, means, source), at: null, basis: [...basis] }]
  }
  if (resolution.kind === "group")
    return [groupStep(phrase, resolution), { kind: "province", text: source, at: null, basis: [] }]
  return [{ kind: "province", text: about(phrase, absence(resolution), source), at: null, basis: [] }]
}

const about = (phrase: string, what: Text, source: Text): Text => ({
  vi: `“${phrase}”${what.vi} (${source.vi})`,
  en: `“${phrase}”${what.en} (${source.en})`,
})

const sourceOf = ({ name, layers, day }: Jurisdiction): Text => ({
  vi: `danh bạ ${name.vi}, lớp ${layers.join(" › ")}, ngày ${dayText(day).vi}`,
  en: `directory of ${name.en}, layers ${layers.join(" › ")}, on ${dayText(day).en}`,
})

const groupStep = (phrase: string, resolution: Extract<Resolution, { kind: "group" }>): Because => {
  const count = resolution.members.length
  const text = isExpanded(resolution)
    ? {
        vi: `“${phrase}” gồm ${count} đơn vị: mỗi đơn vị một nghĩa vụ`,
        en: `“${phrase}” is ${count} units: one obligation each`,
      }
    : {
        vi: `danh bạ chưa có đủ thành viên của “${phrase}”: giữ một nghĩa vụ chung của cả nhóm`,
        en: `the directory does not know every member of “${phrase}”: it stays one obligation of the group`,
      }
  return { kind: "group", text, at: null, basis: [] }
}

const absence = (resolution: Exclude<Resolution, { kind: "body" | "group" }>): Text => {
  if (resolution.kind === "ambiguous") {
    const names = resolution.bodies.map(({ name }) => name).join("; ")
    return {
      vi: ` có thể là nhiều đơn vị: ${names}; giữ nguyên tên như in`,
      en: ` may be several units: ${names}; kept as printed`,
    }
  }
  if (resolution.kind === "unknown")
    return { vi: " không có trong danh bạ; giữ nguyên tên như in", en: " is not in the directory; kept as printed" }
  return {
    vi: " có trong danh bạ nhưng không vào ngày này; giữ nguyên tên như in",
    en: " is in the directory but not on this day; kept as printed",
  }
}
