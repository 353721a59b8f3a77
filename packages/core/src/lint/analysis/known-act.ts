import { type KnownAct, knownAct } from "../../law/index.ts"
import { remembered } from "../../text/index.ts"

/** What is known of the act with a number, remembered: several rules ask for every act of a plan. */
export const actOf: (number: string) => KnownAct | undefined = remembered(knownAct)
