import { decide } from "./decide.ts"

/** `lantoa report reopen` */
export const run = decide("reopened")
