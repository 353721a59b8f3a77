import { tests } from "@lantoa/config/vitest"
import { defineConfig } from "vitest/config"

// Some tests build and test a whole package, on machines of any speed.
export default defineConfig(tests({ test: { testTimeout: 300_000 } }))
