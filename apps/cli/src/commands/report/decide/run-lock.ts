import { decide } from "./decide.ts"

/** `lantoa report lock` */
export const run = decide("locked")
