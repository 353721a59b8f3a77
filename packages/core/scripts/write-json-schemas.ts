import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import * as z from "zod"
import * as schemas from "../src/schema.ts"

const folder = join(import.meta.dirname, "../schemas")

/** `YearPeriod` → `year-period`. */
const fileName = (name: string): string => name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "-").toLowerCase()

/** The JSON Schema of what may be stored: the input of the schema, before defaults are filled in. */
const jsonSchema = (name: string, schema: z.ZodType): string => {
  try {
    const { $schema, ...rest } = z.toJSONSchema(schema, { io: "input", reused: "ref" })
    return `${JSON.stringify({ $schema, title: name, ...rest }, null, 2)}\n`
  } catch (cause) {
    throw new Error(`"${name}" of src/schema.ts has no JSON Schema`, { cause })
  }
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const [name, schema] of Object.entries(schemas)) {
  if (schema instanceof z.ZodType) writeFileSync(join(folder, `${fileName(name)}.json`), jsonSchema(name, schema))
}
