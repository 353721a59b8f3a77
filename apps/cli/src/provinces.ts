import type { Province } from "@lantoa/core"
import haNam from "@lantoa/ha-nam-2021"
import vinhLong from "@lantoa/vinh-long-2026"

/** The province plugins that come with the program. */
export const provinces: readonly Province[] = [haNam, vinhLong]
