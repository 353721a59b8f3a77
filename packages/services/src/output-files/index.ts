export { OutputFailed, OutputIsFolder, type OutputStep } from "./errors.ts"
export { OutputFiles } from "./output-files.ts"
