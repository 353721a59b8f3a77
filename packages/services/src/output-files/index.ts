export { OutputFailed, OutputIsFolder, type OutputStep } from "./errors.ts"
export { flushFolder } from "./flush-folder.ts"
export { OutputFiles } from "./output-files.ts"
