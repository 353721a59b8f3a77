import { type DocumentNumberParts, type KnownAct, knownAct, parseDocumentNumber } from "../../law/index.ts"
import { remembered } from "../../text/index.ts"

/** What is known of the act with a number, remembered: several rules ask for every act of a plan. */
export const actOf: (number: string) => KnownAct | undefined = remembered(knownAct)

/** The parts of the number of an act, remembered; undefined where it has the form of no family. */
export const numberParts: (number: string) => DocumentNumberParts | undefined = remembered((number) =>
  parseDocumentNumber(number),
)
