export { CheckFileBroken, CheckFiles } from "./check-files.ts"
