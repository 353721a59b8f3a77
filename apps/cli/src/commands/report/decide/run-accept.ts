import { decide } from "./decide.ts"

/** `lantoa report accept` */
export const run = decide("accepted")
