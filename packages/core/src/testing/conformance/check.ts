import type { Text } from "../../text/index.ts"
import type { CheckOutcome, CheckReport } from "./conformance-report.ts"
import { outcomeOf, problem, skipped } from "./outcome.ts"
import type { Subject, TestedPlan, Whole } from "./subject.ts"

/** One check of the kit: a plain value. */
export interface ConformanceCheck {
  readonly id: CheckReport["id"]
  readonly title: Text
  readonly run: (subject: Subject) => CheckOutcome | Promise<CheckOutcome>
}

/** What a check does with a plugin whose layers fit together; skipped where they do not. */
export const withWhole =
  <A>(run: (whole: Whole, subject: Subject) => CheckOutcome | A): ((subject: Subject) => CheckOutcome | A) =>
  (subject) =>
    "broken" in subject.whole
      ? skipped(
          "các lớp dữ liệu của gói không ghép được với nhau (xem data/layers-fit)",
          "the layers of the plugin do not fit together (see data/layers-fit)",
        )
      : run(subject.whole, subject)

/** What a check does with the plans of a plugin; skipped where there is none. */
export const withPlans = <A>(
  run: (plans: readonly TestedPlan[], subject: Subject, whole: Whole) => CheckOutcome | A,
): ((subject: Subject) => CheckOutcome | A) =>
  withWhole((whole, subject) =>
    whole.plans.length === 0
      ? skipped(
          "gói không có kế hoạch nào, và không lập được kế hoạch mẫu: không cơ quan nào có đầu văn bản giữ chức năng thông tin cơ sở vào ngày này",
          "the plugin has no plan, and no model plan can be made: no body with a letterhead holds grassroots information on this day",
        )
      : run(whole.plans, subject, whole),
  )

/** Runs a check. What it throws is a mistake in the plugin's data that nothing before it found. */
export const runCheck = async ({ id, run, title }: ConformanceCheck, subject: Subject): Promise<CheckReport> => {
  try {
    return { id, title, outcome: await run(subject) }
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause)
    const stopped = problem(
      subject.province.slug,
      { vi: `dừng giữa chừng: ${message}`, en: `it stopped: ${message}` },
      { vi: "chạy đến hết", en: "that it runs to its end" },
    )
    return { id, title, outcome: outcomeOf(1, [stopped]) }
  }
}
