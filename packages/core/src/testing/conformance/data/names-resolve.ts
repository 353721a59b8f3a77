import { addDays, type IsoDate, isValidOn } from "../../../calendar/index.ts"
import { type Body, type Directory, nameKeys } from "../../../directory/index.ts"
import { fold } from "../../../text/index.ts"
import { type ConformanceCheck, withWhole } from "../check.ts"
import type { ConformanceProblem } from "../conformance-report.ts"
import { outcomeOf, problem } from "../outcome.ts"
import type { Subject } from "../subject.ts"
import { otherToneSpelling } from "./other-tone-spelling.ts"

/** Each body is found by its name on the days of the plugin on which it exists, however the name is spelled. */
export const namesResolve: ConformanceCheck = {
  id: "data/names-resolve",
  title: {
    vi: "Tra tên nào ra đúng cơ quan ấy: viết đúng, không dấu, đặt dấu kiểu khác",
    en: "Each body is found by its name: as written, without marks, with tone marks put the other way",
  },
  run: withWhole(({ directory }, subject) => {
    const asked = daysOf(subject).flatMap((day) =>
      subject.data.bodies.filter(({ validity }) => isValidOn(validity, day)).map((body) => ({ body, day })),
    )
    return outcomeOf(
      asked.length,
      asked.flatMap(({ body, day }) => problemsOf(directory, body, day)),
    )
  }),
}

/** The day looked at, and the first and last days of bodies within the plugin's validity. */
const daysOf = ({ data, day, province: { validity } }: Subject): readonly IsoDate[] => {
  const ends = data.bodies.flatMap(({ validity: { from, until } }) => [
    ...(from === null ? [] : [from]),
    ...(until === null ? [] : [addDays(until, -1)]),
  ])
  return [...new Set([day, ...ends])].filter((each) => isValidOn(validity, each)).sort()
}

const problemsOf = (directory: Directory, body: Body, day: IsoDate): readonly ConformanceProblem[] => {
  const { name } = body
  const other = otherToneSpelling(name)
  const found = [
    { phrase: name, isRight: finds(directory, name, day, body) },
    // Without marks another name may be the same: then it has to be among several, not another one alone.
    { phrase: fold(name), isRight: findsAmong(directory, fold(name), day, body, "folded") },
    { phrase: other, isRight: other === name || findsAmong(directory, other, day, body, "marked") },
  ]
  return found
    .filter(({ isRight }) => !isRight)
    .map(({ phrase }) => problem(`${body.id}, ${day}`, answerTo(directory, phrase, day), { vi: name, en: name }))
}

/** Two communes of one name have committees of one name: then both are found. */
const finds = (directory: Directory, phrase: string, day: IsoDate, { id, name }: Body): boolean => {
  const found = directory.resolve(phrase, day)
  if (found.kind === "ambiguous")
    return found.bodies.some((body) => body.id === id) && found.bodies.every((body) => body.name === name)
  return found.kind === "body" && found.body.id === id
}

const findsAmong = (
  directory: Directory,
  phrase: string,
  day: IsoDate,
  body: Body,
  key: "folded" | "marked",
): boolean => {
  const found = directory.resolve(phrase, day)
  if (found.kind === "ambiguous") return found.bodies.some(({ id }) => id === body.id)
  if (found.kind !== "body") return false
  return found.body.id === body.id || nameKeys(found.body.name)[key] === nameKeys(body.name)[key]
}

const answerTo = (directory: Directory, phrase: string, day: IsoDate): ConformanceProblem["is"] => {
  const found = directory.resolve(phrase, day)
  const means =
    found.kind === "body" || found.kind === "not-then"
      ? found.body.name
      : found.kind === "ambiguous"
        ? found.bodies.map(({ id }) => id).join(", ")
        : found.kind === "unknown"
          ? "?"
          : found.group.name
  return { vi: `“${phrase}” ra ${means} (${found.kind})`, en: `“${phrase}” gives ${means} (${found.kind})` }
}
