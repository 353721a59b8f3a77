import { asDraft, soundPlan, testRule, withDocument, withIdentity } from "../../../testing/index.ts"
import { datedHasNumber } from "./dated-has-number.ts"
import { dayAssigned } from "./day-assigned.ts"
import { numberAssigned } from "./number-assigned.ts"
import { numberedHasDay } from "./numbered-has-day.ts"

const issued = soundPlan()
const draft = soundPlan(asDraft())
const undated = soundPlan(asDraft(null))
const monthOnly = soundPlan(asDraft("2026-04"))
const dateOnly = soundPlan(asDraft("2026-03-20"))
const numberOnly = soundPlan(withDocument({ date: "2026" }))
const numberNoDate = soundPlan(withDocument({ date: null }))
const numberMonth = soundPlan(withDocument({ date: "2026-03" }))
const noSymbol = withIdentity(draft, { number: { ordinal: null, symbol: null } })
const dateNoSymbol = withIdentity(dateOnly, { number: { ordinal: null, symbol: null } })
const number = ["document", "number"]
const date = ["document", "date"]

testRule(numberAssigned, {
  valid: { "an issued plan": issued, "a number without a day": numberOnly, "a day without a number": dateOnly },
  invalid: [
    {
      name: "a draft with its symbol",
      plan: draft,
      finds: [{ message: "noOrdinal", at: number, says: "“KH-SVHTTDL”" }],
    },
    { name: "a draft with no symbol", plan: noSymbol, finds: [{ message: "nothing", at: number }] },
    { name: "a draft with no date", plan: undated, finds: [{ message: "noOrdinal", at: number }] },
  ],
})

testRule(dayAssigned, {
  valid: { "an issued plan": issued, "a day without a number": dateOnly, "a number without a day": numberOnly },
  invalid: [
    { name: "a draft with only its year", plan: draft, finds: [{ message: "partly", at: date, says: "“năm 2026”" }] },
    {
      name: "a draft with month and year",
      plan: monthOnly,
      finds: [{ message: "partly", at: date, says: "“tháng 4 năm 2026”" }],
    },
    { name: "a draft with no date", plan: undated, on: "2026-05-01", finds: [{ message: "nothing", at: date }] },
  ],
})

testRule(numberedHasDay, {
  valid: { "an issued plan": issued, "a draft": draft, "a day without a number": dateOnly },
  invalid: [
    { name: "a number and a year", plan: numberOnly, finds: [{ message: "noDay", at: date, says: "“45/KH-SVHTTDL”" }] },
    { name: "a number and a month", plan: numberMonth, finds: [{ message: "noDay", at: date }] },
    { name: "a number and no date", plan: numberNoDate, finds: [{ message: "noDay", at: date, says: "không có" }] },
  ],
})

testRule(datedHasNumber, {
  valid: { "an issued plan": issued, "a draft": draft, "a draft with month and year": monthOnly },
  invalid: [
    { name: "a day and a symbol", plan: dateOnly, finds: [{ message: "noNumber", at: number, says: "KH-SVHTTDL" }] },
    { name: "a day and no symbol", plan: dateNoSymbol, finds: [{ message: "noNumber", at: number }] },
    {
      name: "a day of a later year",
      plan: soundPlan(asDraft("2027-01-05")),
      finds: [{ message: "noNumber", at: number }],
    },
  ],
})
