import { library } from "@lantoa/config/tsup"
import { defineConfig } from "tsup"

export default defineConfig(
  library([
    "src/index.ts",
    "src/consolidated.ts",
    "src/docx.ts",
    "src/files.ts",
    "src/read.ts",
    "src/write.ts",
    "src/xlsx.ts",
  ]),
)
