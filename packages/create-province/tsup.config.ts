import { app } from "@lantoa/config/tsup"
import { defineConfig } from "tsup"

export default defineConfig(app(["src/main.ts"], { target: "node20" }))
