import { tests } from "@lantoa/config/vitest"
import { defineConfig } from "vitest/config"

export default defineConfig(tests({ markdown: ["../README.md", "vi/bao-cao-ky-thuat.md", "en/reports-technical.md"] }))
