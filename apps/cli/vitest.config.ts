import { tests } from "@lantoa/config/vitest"
import { defineConfig } from "vitest/config"

// Most tests start the program, on machines of any speed.
export default defineConfig(tests({ test: { testTimeout: 60_000 } }))
