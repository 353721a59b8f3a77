import { decide } from "./decide.ts"

/** `lantoa report return` */
export const run = decide("returned")
