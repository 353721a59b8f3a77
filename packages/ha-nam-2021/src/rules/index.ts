export { kimBangByItsDay } from "./kim-bang-by-its-day.ts"
