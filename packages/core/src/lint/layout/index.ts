export { type Misset, missetComponents, mostly, placeOfSection } from "./by-component.ts"
export type {
  DocumentLayout,
  LaidLine,
  LaidPageNumber,
  LaidParagraph,
  LaidSection,
  LineSpacing,
  Share,
} from "./document-layout.ts"
export { isWithin, layoutTolerance, measureText, rangeText } from "./measures.ts"
