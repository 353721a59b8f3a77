import { documentTypes } from "../law/index.ts"
import type { Text } from "../text/index.ts"
import type { Modality, Role } from "./assignment.schema.ts"
import type { ChannelFamily } from "./channel.schema.ts"
import type { CitedAct, DocumentType, RecipientPurpose } from "./document.schema.ts"
import { frequencies } from "./frequencies.ts"
import type { BudgetTier, FundingKind } from "./funding.schema.ts"
import { fundingKinds } from "./funding-kinds.ts"
import { observances } from "./observances.ts"
import { recipientPurposes } from "./recipient-purposes.ts"
import type { Frequency } from "./reporting.schema.ts"
import { roleVerbs } from "./role-verbs.ts"
import type { ObservanceId, ThemeKind } from "./theme.schema.ts"

/** The names of every member of an enumeration, in both languages. */
export type Labels<Id extends string> = Readonly<Record<Id, Text>>

const labelsFrom = <Id extends string>(entries: readonly (readonly [Id, Text])[]): ((id: Id) => Text) => {
  const names = new Map(entries)
  return (id) => names.get(id) ?? { vi: id, en: id }
}

/** What a role is called: `chủ trì`, `lead`. */
export const roleLabel: (id: Role) => Text = labelsFrom(roleVerbs.map(({ name, role }) => [role, name]))

/** What a document type is called: `Kế hoạch`, `Plan`. */
export const documentTypeLabel: (id: DocumentType) => Text = labelsFrom(documentTypes.map(({ id, name }) => [id, name]))

/** What a kind of money is called. */
export const fundingKindLabel: (id: FundingKind) => Text = labelsFrom(fundingKinds.map(({ id, name }) => [id, name]))

/** How often, in words: `hằng năm`, `yearly`. */
export const frequencyLabel: (id: Frequency) => Text = labelsFrom(frequencies.map(({ id, name }) => [id, name]))

/** Why a recipient gets a document, in words. */
export const recipientPurposeLabel: (id: RecipientPurpose) => Text = labelsFrom(
  recipientPurposes.map(({ id, name }) => [id, name]),
)

/** What an observance is called. */
export const observanceLabel: (id: ObservanceId) => Text = labelsFrom(observances.map(({ id, name }) => [id, name]))

/** How a unit comes to its task. */
export const modalityLabels: Labels<Modality> = {
  assigned: { vi: "giao", en: "assigned" },
  requested: { vi: "đề nghị", en: "requested" },
}

/** Families of channels. */
export const channelFamilyLabels: Labels<ChannelFamily> = {
  press: { vi: "báo chí", en: "press" },
  grassroots: { vi: "thông tin cơ sở", en: "grassroots information" },
  electronic: { vi: "phương tiện điện tử", en: "electronic media" },
  direct: { vi: "tuyên truyền trực tiếp", en: "direct communication" },
  event: { vi: "sự kiện", en: "events" },
  visual: { vi: "cổ động trực quan", en: "visual communication" },
  institution: { vi: "thiết chế văn hóa", en: "cultural institutions" },
}

/** Tiers of the state budget. */
export const budgetTierLabels: Labels<BudgetTier> = {
  central: { vi: "ngân sách trung ương", en: "central budget" },
  province: { vi: "ngân sách cấp tỉnh", en: "provincial budget" },
  district: { vi: "ngân sách cấp huyện", en: "district budget" },
  commune: { vi: "ngân sách cấp xã", en: "commune budget" },
  "by-decentralisation": { vi: "theo phân cấp ngân sách", en: "by budget decentralisation" },
}

/** Kinds of content. */
export const themeKindLabels: Labels<ThemeKind> = {
  "policy-and-law": { vi: "chủ trương, chính sách, pháp luật", en: "policy and law" },
  awareness: { vi: "nâng cao nhận thức", en: "awareness" },
  observance: { vi: "hưởng ứng ngày, tuần lễ", en: "observances" },
  exemplars: { vi: "gương điển hình, cách làm hay", en: "good examples" },
  mobilisation: { vi: "vận động, khuyến khích", en: "mobilisation" },
  other: { vi: "nội dung khác", en: "other content" },
}

/** How a plan rests on an act it cites. */
export const citationRoleLabels: Labels<CitedAct["role"]> = {
  basis: { vi: "căn cứ", en: "legal basis" },
  implements: { vi: "văn bản được thực hiện", en: "implemented act" },
  mention: { vi: "viện dẫn", en: "mentioned" },
}
