#!/usr/bin/env node
import { existsSync } from "node:fs"

const main = new URL("../dist/main.js", import.meta.url)

if (existsSync(main)) {
  await import(main.href)
} else {
  console.error("lantoa: chương trình chưa được dựng. Hãy chạy `npm run build` ở thư mục gốc của kho mã rồi thử lại.")
  process.exitCode = 2
}
