import type { IsoDate } from "../../calendar/index.ts"
import { formatDate } from "../../calendar/index.ts"
import type { Text } from "../../text/index.ts"

/** A day as messages write it: `01/03/2025`, `1 March 2025`. */
export const dayText = (day: IsoDate): Text => ({ vi: formatDate(day, "vi"), en: formatDate(day, "en") })

/** A list of places as messages end with them; the rest are counted. */
export const quoted = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join(", ")
