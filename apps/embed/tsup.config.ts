import { app } from "@lantoa/config/tsup"
import { defineConfig } from "tsup"

export default defineConfig(app())
