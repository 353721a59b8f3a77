import { library } from "@lantoa/config/tsup"
import { defineConfig } from "tsup"

export default defineConfig(library(["src/index.ts", "src/data.ts"]))
