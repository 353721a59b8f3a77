import { library } from "@lantoa/config/tsup"
import { defineConfig } from "tsup"

// The testing kit runs on Vitest, which has no CommonJS form: its .cjs is built with the others but never published.
export default defineConfig(
  library([
    "src/index.ts",
    "src/report.ts",
    "src/schema.ts",
    "src/rules.ts",
    "src/simulation.ts",
    "src/variant.ts",
    "src/testing.ts",
  ]),
)
