export { type Composed, compose } from "./compose.ts"
export { decodeText, sourceOf } from "./decode-text.ts"
export { type Decoded, type Encoding, originalOffset, type Source } from "./source.ts"
