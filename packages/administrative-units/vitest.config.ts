import { tests } from "@lantoa/config/vitest"
import { defineConfig } from "vitest/config"

export default defineConfig(tests())
