import { addDays, addWorkingDays, type IsoDate, previousWorkingDay } from "../calendar/index.ts"
import { vietnamCalendar } from "../law/index.ts"
import type {
  EventOf,
  ExpectedReport,
  ExpectedSet,
  NewReportEvent,
  ReportContent,
  ReportEvent,
  ReportEventId,
  ReportForm,
} from "../report/index.ts"
import { type Behaviour, plausibleBehaviour } from "./behaviour.ts"
import { type Draw, drawFrom } from "./draw.ts"
import { correctedContent, simulateContent } from "./simulate-content.ts"

/** What a simulated report came to: what a roll-up must find, told by the one who made it up. */
export interface SimulatedReport {
  readonly expected: ExpectedReport
  readonly form: ReportForm
  /** Of its first sending; null: never sent. */
  readonly firstOn: IsoDate | null
  readonly isLate: boolean
  /** What counts in the end; null: nothing. */
  readonly counted: ReportContent | null
  readonly standing: "none" | "returned" | "submitted" | "accepted" | "locked"
}

/** A simulated run: everything that happened, in the order of the reports, and what it came to. */
export interface SimulatedRun {
  readonly events: readonly ReportEvent[]
  readonly reports: readonly SimulatedReport[]
}

/** What a simulation goes by. */
export interface SimulationOptions {
  /** The same seed gives the same run; each report's part of it is its own, whatever others there are. */
  readonly seed: string
  /** Default `plausibleBehaviour`. */
  readonly behaviour?: Behaviour
  /** How the store names events. */
  readonly idOf: (event: NewReportEvent) => ReportEventId
}

/** Plays reporting of the given periods through (*mô phỏng các kỳ báo cáo*): lateness, gaps, corrections, exceptions. */
export const simulateReports = (sets: readonly ExpectedSet[], options: SimulationOptions): SimulatedRun => {
  const events: ReportEvent[] = []
  const reports: SimulatedReport[] = []
  for (const set of sets) {
    const forms = new Map(set.forms.map((form) => [form.id, form]))
    for (const expected of set.reports) {
      const form = forms.get(expected.form)
      if (form === undefined)
        throw new RangeError(`"${expected.form}", the form of "${expected.id}", is not in its set.`)
      const told = new OneReport(set, expected, form, options)
      reports.push(told.play())
      for (const event of told.events) events.push(event)
    }
  }
  return { events, reports }
}

/** One report on its way, with the chances that are its own. */
class OneReport {
  readonly events: ReportEvent[] = []
  private readonly draw: Draw
  private readonly behaviour: Behaviour
  private content: ReportContent
  private revision = 0
  private day: IsoDate
  private readonly isLate: boolean
  private readonly expected: ExpectedReport
  private readonly form: ReportForm
  private readonly options: SimulationOptions

  constructor(set: ExpectedSet, expected: ExpectedReport, form: ReportForm, options: SimulationOptions) {
    this.expected = expected
    this.form = form
    this.options = options
    this.behaviour = options.behaviour ?? plausibleBehaviour
    this.draw = drawFrom(`${options.seed} ${expected.id}`)
    this.content = simulateContent(form, expected.obligor.name, this.draw, this.behaviour)
    const { lastDay } = expected.due
    this.isLate = lastDay !== null && this.draw.happens(this.behaviour.late)
    const last = lastDay ?? addDays(set.period.to, 30)
    this.day = this.isLate
      ? addWorkingDays(last, this.draw.whole(1, 15), vietnamCalendar)
      : previousWorkingDay(addDays(last, -this.draw.whole(0, 9)), vietnamCalendar)
  }

  play(): SimulatedReport {
    const { behaviour, draw } = this
    if (draw.happens(behaviour.missing)) return this.outcome(null, "none")
    if (draw.happens(behaviour.drafted)) this.saveDraft()
    const firstOn = this.day
    let sent = this.send()
    if (draw.happens(behaviour.replaced)) sent = this.sendAgain()
    if (draw.happens(behaviour.returned)) {
      this.later(3)
      this.add({ kind: "returned", ...this.about(sent), reason: "Đề nghị bổ sung số liệu còn thiếu" })
      if (!draw.happens(behaviour.sentAgain)) return this.outcome(firstOn, "returned")
      sent = this.sendAgain()
    }
    if (!draw.happens(behaviour.accepted)) return this.outcome(firstOn, "submitted")
    this.accept(sent)
    if (!draw.happens(behaviour.locked)) return this.outcome(firstOn, "accepted")
    this.lock(sent)
    if (!draw.happens(behaviour.reopened)) return this.outcome(firstOn, "locked")
    const { of, on, report } = this.about(sent)
    this.add({ kind: "reopened", report, on, of, by: "Lãnh đạo Sở", reason: "Đính chính số liệu", until: null })
    sent = this.sendAgain()
    this.accept(sent)
    return this.outcome(firstOn, "accepted")
  }

  private outcome(firstOn: IsoDate | null, standing: SimulatedReport["standing"]): SimulatedReport {
    const counts = standing !== "none" && standing !== "returned"
    const { expected, form } = this
    return {
      expected,
      form,
      firstOn,
      isLate: firstOn !== null && this.isLate,
      counted: counts ? this.content : null,
      standing,
    }
  }

  private saveDraft(): void {
    const { content, day, expected, form } = this
    this.add({
      kind: "drafted",
      report: expected.id,
      on: addDays(day, -1),
      by: null,
      save: 1,
      revision: 1,
      form: form.id,
      content: { ...content, parts: {} },
    })
  }

  private send(): EventOf<"submitted"> {
    const { content, day, expected, form } = this
    this.revision += 1
    const event: NewReportEvent<"submitted"> = {
      kind: "submitted",
      report: expected.id,
      on: day,
      by: null,
      revision: this.revision,
      form: form.id,
      content,
      source: null,
    }
    const sent = { ...event, id: this.options.idOf(event) }
    this.events.push(sent)
    return sent
  }

  private sendAgain(): EventOf<"submitted"> {
    this.later(4)
    this.content = correctedContent(this.content, this.draw)
    return this.send()
  }

  private accept(sent: EventOf<"submitted">): void {
    this.later(5)
    this.add({ kind: "accepted", ...this.about(sent) })
  }

  private lock(sent: EventOf<"submitted">): void {
    this.later(10)
    this.add({ kind: "locked", ...this.about(sent) })
  }

  private about(sent: EventOf<"submitted">) {
    return { report: sent.report, on: this.day, by: null, of: sent.id }
  }

  private later(most: number): void {
    this.day = addWorkingDays(this.day, this.draw.whole(1, most), vietnamCalendar)
  }

  private add(event: NewReportEvent): void {
    this.events.push({ ...event, id: this.options.idOf(event) })
  }
}
