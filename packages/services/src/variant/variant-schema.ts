import { Variant } from "@lantoa/core/schema"
import * as z from "zod"

/** The JSON Schema of variant files (*lược đồ JSON của tệp biến thể*), as `@lantoa/core` publishes it. */
export const variantSchema = (): unknown => {
  const { $schema, ...rest } = z.toJSONSchema(Variant, { io: "input", reused: "ref" })
  return { $schema, title: "Variant", ...rest }
}
