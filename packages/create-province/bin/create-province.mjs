#!/usr/bin/env node
import { existsSync } from "node:fs"

const main = new URL("../dist/main.js", import.meta.url)

if (existsSync(main)) {
  await import(main.href)
} else {
  process.stderr.write("create-province: chương trình chưa được dựng. Hãy chạy `npm run build` ở thư mục gốc.\n")
  process.exitCode = 2
}
