import type { XmlPart } from "../xml/bytes.ts"
import type { ElementRules } from "../xml/element-rule.ts"
import { scanXml } from "../xml/scan-xml.ts"

/** A part that another part points to. */
export interface Relationship {
  /** The last word of its type: `styles`, `header`. */
  readonly type: string
  /** Name of the part in the container. */
  readonly target: string
}

/** The parts that a part points to, by id. */
export type Relationships = ReadonlyMap<string, Relationship>

interface State {
  readonly folder: string
  readonly found: Map<string, Relationship>
}

const rules: ElementRules<State> = new Map([
  [
    "Relationship",
    {
      open: ({ folder, found }: State, attributes) => {
        const target = attributes.get("Target")
        const type = attributes.get("Type")
        if (target === undefined || type === undefined || attributes.get("TargetMode") === "External") return
        found.set(attributes.get("Id") ?? "", {
          type: type.slice(type.lastIndexOf("/") + 1),
          target: partName(folder, target),
        })
      },
    },
  ],
])

/** Reads a part of relationships; `folder` is that of the part they belong to, with its closing slash. */
export const readRelationships = (xml: XmlPart, folder: string, depth: number): Relationships => {
  const state: State = { folder, found: new Map() }
  scanXml(xml, rules, state, { depth })
  return state.found
}

/** A target as the name of a part: `styles.xml` in `word/`, `../word/styles.xml`, `/word/styles.xml`. */
const partName = (folder: string, target: string): string => {
  const path = target.startsWith("/") ? [] : folder.split("/").filter((step) => step !== "")
  for (const step of target.split("/"))
    if (step === "..") path.pop()
    else if (step !== "" && step !== ".") path.push(step)
  return path.join("/")
}
