import { isOn } from "../formatting/run-properties.ts"
import type { RuleList } from "../xml/element-rule.ts"
import type { Section, Story } from "./story.ts"

const shown = (kind: "header" | "footer"): RuleList<Story>[number][1] => ({
  open: ({ section }, attributes) => {
    section?.shows.push({ kind, when: attributes.get("type") ?? "default", id: attributes.get("id") ?? "" })
  },
})

const endSection = (story: Story): void => {
  const { draft, inside, section } = story
  if (section === null) return
  story.sections.push(section)
  story.section = null
  if (inside.paragraph && draft !== null) draft.endsPage = !section.continuous
}

const newSection = (): Section => ({ continuous: false, titled: false, shows: [] })

/** Rules of sections: which headers and footers they show, and where they begin a page. */
export const sectionRules: RuleList<Story> = [
  [
    "w:sectPr",
    {
      open: (story) => {
        story.section = newSection()
      },
      close: endSection,
    },
  ],
  ["w:headerReference", shown("header")],
  ["w:footerReference", shown("footer")],
  [
    "w:titlePg",
    {
      open: ({ section }, attributes) => {
        if (section !== null) section.titled = isOn(attributes)
      },
    },
  ],
  [
    "w:type",
    {
      open: ({ section }, attributes) => {
        if (section !== null) section.continuous = attributes.get("val") === "continuous"
      },
    },
  ],
]
