/** How units and officers behave in a simulated run, as shares of 1 (*cách các đơn vị báo cáo*). */
export interface Behaviour {
  /** Never sent. */
  readonly missing: number
  /** Sent after the last day. */
  readonly late: number
  /** Kept as a draft first. */
  readonly drafted: number
  /** Given back; and of these, sent again. */
  readonly returned: number
  readonly sentAgain: number
  /** Replaced by the unit before anybody decided. */
  readonly replaced: number
  readonly accepted: number
  /** Of the accepted. */
  readonly locked: number
  /** Of the locked: opened by exception and corrected. */
  readonly reopened: number
  /** A cell left empty, or said not to apply. */
  readonly emptyCell: number
  readonly notApplicable: number
  /** An amount of money left out. */
  readonly amountLeftOut: number
}

/** Much as offices are: most in time, some late, a few never, some corrections. Made up; no figure was measured. */
export const plausibleBehaviour: Behaviour = {
  missing: 0.03,
  late: 0.18,
  drafted: 0.1,
  returned: 0.08,
  sentAgain: 0.9,
  replaced: 0.04,
  accepted: 0.9,
  locked: 0.7,
  reopened: 0.03,
  emptyCell: 0.04,
  notApplicable: 0.06,
  amountLeftOut: 0.15,
}
