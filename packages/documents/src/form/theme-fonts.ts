import { type ElementRules, rulesOf } from "../read/files/docx/xml/element-rule.ts"
import { scanXml } from "../read/files/docx/xml/scan-xml.ts"

interface State {
  kind: "major" | "minor" | null
  readonly fonts: Map<string, string>
}

const themeElement = (name: string): string => `?:${name}`

const rules: ElementRules<State> = rulesOf<State>(
  (["major", "minor"] as const).map((kind) => [
    themeElement(`${kind}Font`),
    {
      open: (state) => {
        state.kind = kind
      },
    },
  ]),
  [
    [
      themeElement("latin"),
      {
        open: ({ fonts, kind }, attributes) => {
          const face = attributes.get("typeface")
          if (kind !== null && face !== undefined && face !== "" && !fonts.has(kind)) fonts.set(kind, face)
        },
      },
    ],
  ],
)

/** The type faces that a theme stands for (*phông chữ của chủ đề*), by `major` and `minor`. */
export const readThemeFonts = (xml: string | undefined, depth: number): ReadonlyMap<string, string> => {
  const state: State = { kind: null, fonts: new Map() }
  if (xml !== undefined) scanXml(xml, rules, state, { depth })
  return state.fonts
}
