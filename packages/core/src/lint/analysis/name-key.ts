import { nameKeys } from "../../directory/index.ts"
import { remembered } from "../../text/index.ts"

/** The key under which the spellings of one name are the same: `nameKeys(name).folded`, remembered. */
export const nameKey: (name: string) => string = remembered((name) => nameKeys(name).folded)
