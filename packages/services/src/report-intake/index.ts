export type { IntakeOutcome, Refusal, RefusalKind } from "./outcome.ts"
export { type IncomingFile, type IntakeOptions, reportIntake } from "./report-intake.ts"
