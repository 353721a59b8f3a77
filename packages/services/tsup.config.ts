import { library } from "@lantoa/config/tsup"
import { defineConfig } from "tsup"

export default defineConfig(library(["src/index.ts", "src/open-texts.ts", "src/reports.ts"], { platform: "node" }))
