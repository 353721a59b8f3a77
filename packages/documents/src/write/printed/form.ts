import {
  bodyParagraph,
  type DocumentComponent,
  type DocumentComponentId,
  documentComponents,
  documentFont,
  endMark,
  type Jurisdiction,
  nationalHeading,
  type Parameter,
  pageMargins,
  pageNumbers,
  paperSize,
  recipientList,
} from "@lantoa/core"

/** The measures by which a document is set, one value chosen inside every range that the rules of its day allow. */
export interface PrintedForm {
  /** In millimetres. */
  readonly page: { readonly width: number; readonly height: number }
  readonly marginsMm: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number }
  readonly font: string
  readonly pageNumberPt: number
  readonly firstLineMm: number
  readonly gapPt: number
  /** Line spacing in lines. */
  readonly lines: number
  readonly component: (id: DocumentComponentId) => DocumentComponent
  readonly heading: { readonly name: string; readonly motto: string }
  readonly recipients: {
    readonly label: string
    readonly bullet: string
    readonly lineEnd: string
    readonly lastLineEnd: string
  }
  readonly endMark: string
}

/**
 * The form for documents of a jurisdiction on its day; for a day before the rules began, the oldest that are known. The
 * choices: narrowest margins but at the right, the wider indent, single lines, the sizes of the decree's examples.
 */
export const printedForm = (jurisdiction: Jurisdiction): PrintedForm => {
  const paper = valueIn(jurisdiction, paperSize)
  const margins = valueIn(jurisdiction, pageMargins)
  const body = valueIn(jurisdiction, bodyParagraph)
  const components = new Map(valueIn(jurisdiction, documentComponents).map((each) => [each.id, each]))
  return {
    page: { width: paper.widthMm, height: paper.heightMm },
    marginsMm: { top: margins.top.min, bottom: margins.bottom.min, left: margins.left.min, right: margins.right.max },
    font: valueIn(jurisdiction, documentFont).name,
    pageNumberPt: valueIn(jurisdiction, pageNumbers).sizePt.min,
    firstLineMm: Math.max(...body.firstLineMm),
    gapPt: body.gapPt,
    lines: body.lines.min,
    component: (id) => {
      const found = components.get(id)
      if (found === undefined)
        throw new RangeError(
          `The parameter "${documentComponents.id}" lacks "${id}"; give a value with every component.`,
        )
      return found
    },
    heading: valueIn(jurisdiction, nationalHeading),
    recipients: valueIn(jurisdiction, recipientList),
    endMark: valueIn(jurisdiction, endMark),
  }
}

const valueIn = <A>(jurisdiction: Jurisdiction, parameter: Parameter<A>): A => {
  const value = jurisdiction.valueOf(parameter)?.value.value ?? parameter.values[0]?.value
  if (value === undefined) throw new RangeError(`The parameter "${parameter.id}" has no value at all.`)
  return value
}
