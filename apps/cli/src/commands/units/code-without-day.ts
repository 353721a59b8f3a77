import { unitByCode } from "@lantoa/administrative-units"
import { fillText, formatDate, type IsoDate, isoDate, type Text } from "@lantoa/core"
import * as Data from "effect/Data"
import { fillBoth } from "../../text/fill-both.ts"
import { messages } from "./messages.ts"

/** A code of a unit was given without a day; almost all codes were given out again on 2025-07-01. */
export class CodeWithoutDay extends Data.TaggedError("CodeWithoutDay")<{ readonly code: string }> {
  /** What is wrong, in both languages, with the units that had the code before and since that day. */
  get text(): Text {
    const { code } = this
    return fillBoth(messages.codeWithoutDay, (language) => {
      const names = [...meaningsOf(code)].map(([name, day]) =>
        fillText(messages.meaning, { name, day: formatDate(day, language) }),
      )
      const meanings =
        names.length === 0
          ? ""
          : fillText(messages.meanings, { names: names.map((name) => name[language]).join("; ") })[language]
      return { code, meanings }
    })
  }
  override get message(): string {
    return `${this.text.vi} (${this.text.en})`
  }
}

/** The days before and after the codes were given out again. */
const days = ["2025-06-30", "2025-07-01"].map(isoDate)

const meaningsOf = (code: string): ReadonlyMap<string, IsoDate> => {
  const found = new Map<string, IsoDate>()
  for (const on of days)
    for (const tier of ["province", "district", "commune"] as const) {
      const unit = unitByCode({ code, on }, tier)
      if (unit.ok && !found.has(unit.value.fullName)) found.set(unit.value.fullName, on)
    }
  return found
}
