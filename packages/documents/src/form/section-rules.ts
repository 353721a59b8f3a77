import type { RuleList } from "../read/files/docx/xml/element-rule.ts"
import type { MeasuredSection } from "./measured.ts"
import { mmOf } from "./paragraph-measures.ts"
import { twips } from "./twips.ts"

/** A section as it is read. */
export interface SectionDraft {
  widthMm: number
  heightMm: number
  marginsMm: MeasuredSection["marginsMm"]
  readonly headers: Map<string, string>
  readonly footers: Map<string, string>
  titlePage: boolean
}

/** Where the section goes that is read now; null outside of one. */
export interface SectionTarget {
  section: SectionDraft | null
}

/** What Word takes where a section says nothing: Letter with margins of an inch. */
export const newSection = (): SectionDraft => ({
  widthMm: mmOf(12240),
  heightMm: mmOf(15840),
  marginsMm: { top: mmOf(1440), bottom: mmOf(1440), left: mmOf(1440), right: mmOf(1440) },
  headers: new Map(),
  footers: new Map(),
  titlePage: false,
})

const length = (value: string | undefined): number => mmOf(Math.abs(twips(value) ?? 1440))

/** Rules of what stands in `w:sectPr`. */
export const sectionRules: RuleList<SectionTarget> = [
  [
    "w:pgSz",
    {
      open: ({ section }, attributes) => {
        if (section === null) return
        section.widthMm = mmOf(twips(attributes.get("w")) ?? 12240)
        section.heightMm = mmOf(twips(attributes.get("h")) ?? 15840)
      },
    },
  ],
  [
    "w:pgMar",
    {
      open: ({ section }, attributes) => {
        if (section === null) return
        section.marginsMm = {
          top: length(attributes.get("top")),
          bottom: length(attributes.get("bottom")),
          left: length(attributes.get("left")),
          right: length(attributes.get("right")),
        }
      },
    },
  ],
  [
    "w:titlePg",
    {
      open: ({ section }, attributes) => {
        if (section !== null) section.titlePage = !/^(?:0|false|off)$/.test(attributes.get("val") ?? "")
      },
    },
  ],
  ...(["header", "footer"] as const).map((kind): RuleList<SectionTarget>[number] => [
    `w:${kind}Reference`,
    {
      open: ({ section }, attributes) => {
        section?.[`${kind}s`].set(attributes.get("type") ?? "default", attributes.get("id") ?? "")
      },
    },
  ]),
]
