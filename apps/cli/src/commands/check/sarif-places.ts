import type { Finding, Language } from "@lantoa/core"
import { placeText } from "../../text/place-text.ts"
import type { SourcePlace, SourceView } from "../../text/source-view.ts"
import { messages } from "./messages.ts"

/**
 * The safe fixes of a finding. SARIF replaces whole regions of a file; a fix that is broken over lines of it is left
 * out, and so are those of a file that is not text, whose regions are not its own.
 */
export const fixesOf = (
  { fixes = [] }: Finding,
  uri: string | undefined,
  view: SourceView | undefined,
  language: Language,
) => {
  if (uri === undefined || view === undefined || view.isExtracted) return {}
  const replacements = fixes.flatMap(({ spans: [span, ...more], write }) =>
    span === undefined || more.length > 0
      ? []
      : [{ deletedRegion: regionOf(view.placeOf(...span)), insertedContent: { text: write } }],
  )
  if (replacements.length === 0) return {}
  return {
    fixes: [
      { description: { text: messages.fix[language] }, artifactChanges: [{ artifactLocation: { uri }, replacements }] },
    ],
  }
}

const regionOf = ({ line, column, endLine, endColumn }: SourcePlace) => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
})

/**
 * Where a finding is: its file, and the lines and columns of its first piece. A file that is not text has none, see
 * `inFileOf`. Nothing for a plan without a file.
 */
export const physicalLocationOf = (
  { spans: [span] }: Finding,
  uri: string | undefined,
  view: SourceView | undefined,
) => {
  if (uri === undefined) return {}
  if (span === undefined || view === undefined || view.isExtracted)
    return { physicalLocation: { artifactLocation: { uri } } }
  return { physicalLocation: { artifactLocation: { uri }, region: regionOf(view.placeOf(...span)) } }
}

/**
 * Where a finding is in a file that is not text (.docx, .doc, .pdf, .htm): its paragraph and page in words, and the
 * characters of the text that was taken out of it as properties.
 */
export const inFileOf = ({ spans: [span] }: Finding, view: SourceView | undefined, language: Language) => {
  if (span === undefined || view?.isExtracted !== true) return {}
  const place = view.placeOf(...span)
  const [charOffset, end] = span
  return {
    message: { text: placeText(place, view)[language].replace(/^, /, "") },
    properties: { ...place.inFile, charOffset, charLength: end - charOffset },
  }
}
