import type * as z from "zod"
import { lazyObject } from "../text/lazy-object.schema.ts"
import { IsoDate } from "./iso-date.schema.ts"

/**
 * When something is valid (*hiệu lực theo thời gian*): `from <= day < until`, half open. `from` null: since before
 * the data begin; `until` null: no end is known.
 */
export const Validity = lazyObject(() => ({ from: IsoDate.nullable(), until: IsoDate.nullable() }))
export interface Validity extends z.infer<typeof Validity> {}
