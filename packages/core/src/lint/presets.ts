import type { Text } from "../text/index.ts"
import type { PresetName, RuleSetting } from "./check-config.schema.ts"
import { severityOf } from "./lint.ts"
import type { RuleDescription } from "./rule.ts"
import { everydaySetting } from "./with-setting.ts"

/** A ready-made choice of rules and severities (*bộ quy tắc dựng sẵn*). */
export interface Preset {
  readonly name: PresetName
  readonly about: Text
  /** How loud the preset makes a rule. */
  readonly settingOf: (rule: RuleDescription) => RuleSetting
}

const recommended: Preset = {
  name: "recommended",
  about: {
    vi: "Các quy tắc dùng hằng ngày, mỗi quy tắc ở mức của nó. Mặc định.",
    en: "The rules for everyday work, each at its own severity. The default.",
  },
  settingOf: everydaySetting,
}

const strict: Preset = {
  name: "strict",
  about: {
    vi: "Mọi quy tắc, kể cả quy tắc còn bàn cãi; lưu ý thành cảnh báo.",
    en: "Every rule, the debatable ones too; notes become warnings.",
  },
  settingOf: (rule) => {
    const own = severityOf(rule)
    return own === "information" ? "warning" : own
  },
}

const formAreas = ["form/", "recipients/", "structure/"]
const formActs = ["30/2020/NĐ-CP", "399-QĐ/TW", "05-HD/VPTW"]

const formOnly: Preset = {
  name: "form-only",
  about: {
    vi: "Chỉ thể thức và kỹ thuật trình bày: quy tắc dựa trên quy định về thể thức, và các nhóm thể thức, nơi nhận, bố cục.",
    en: "Form and presentation alone: rules that rest on the acts on form, and those on form, recipients and outline.",
  },
  settingOf: (rule) =>
    formAreas.some((area) => rule.id.startsWith(area)) ||
    rule.basis.some(({ instrument }) => instrument !== null && formActs.includes(instrument))
      ? recommended.settingOf(rule)
      : "off",
}

/** The presets by name. */
export const presets: Readonly<Record<PresetName, Preset>> = { recommended, strict, "form-only": formOnly }
