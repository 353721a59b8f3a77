import { defineConfig } from "vitest/config"
import { tests } from "./src/vitest.ts"

export default defineConfig(tests({ test: { includeSource: [] } }))
