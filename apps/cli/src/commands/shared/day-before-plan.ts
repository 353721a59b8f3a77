import { formatDate, type IsoDate, type Text } from "@lantoa/core"
import * as Data from "effect/Data"
import { fillBoth } from "../../text/fill-both.ts"

/** The sentence about a day that is too early. */
export const messages = {
  early: {
    vi: "Ngày {day} sớm hơn ngày {from} mà kế hoạch được hiểu; kế thừa chỉ đi về sau.",
    en: "{day} is before {from}, the day on which the plan is understood; a plan is only carried forward.",
  },
} as const satisfies Readonly<Record<string, Text>>

/** A plan cannot be carried to a day before its own. */
export class DayBeforePlan extends Data.TaggedError("DayBeforePlan")<{
  readonly day: IsoDate
  /** The first day that would do. */
  readonly from: IsoDate
}> {
  /** What is wrong, in both languages. */
  get text(): Text {
    const { day, from } = this
    return fillBoth(messages.early, (language) => ({
      day: formatDate(day, language),
      from: formatDate(from, language),
    }))
  }
  override get message(): string {
    return `${this.text.vi} (${this.text.en})`
  }
}
