import {
  clauseLabel,
  dueText,
  frequencyLabel,
  type Language,
  modalityLabels,
  type Obligation,
  type Plan,
  roleLabel,
  type Text,
} from "@lantoa/core"
import { tierLabel } from "../text/labels.ts"

interface Column {
  readonly title: Text
  readonly value: (obligation: Obligation, plan: Plan, language: Language) => string
}

const columns: readonly Column[] = [
  { title: { vi: "Mã nghĩa vụ", en: "Obligation" }, value: ({ id }) => id },
  { title: { vi: "Đơn vị", en: "Unit" }, value: ({ obligor }) => obligor.name },
  {
    title: { vi: "Cấp", en: "Tier" },
    value: ({ obligor }, _, language) => tierLabel(obligor.kind === "unresolved" ? null : obligor.tier)[language],
  },
  { title: { vi: "Loại", en: "Kind" }, value: ({ kind }, _, language) => kindNames[kind][language] },
  {
    title: { vi: "Vị trí trong kế hoạch", en: "Place in the plan" },
    value: ({ at }, plan, language) => clauseLabel(plan, at)[language],
  },
  { title: { vi: "Nội dung", en: "Text" }, value: ({ text }) => text },
  {
    title: { vi: "Vai trò", en: "Roles" },
    value: ({ roles }, _, language) => roles.map((role) => roleLabel(role)[language]).join("; "),
  },
  {
    title: { vi: "Hình thức", en: "Modality" },
    value: ({ modality }, _, language) => modalityLabels[modality][language],
  },
  { title: { vi: "Phối hợp với", en: "Together with" }, value: ({ partners }) => partners.join("; ") },
  {
    title: { vi: "Chỉ đạo đơn vị", en: "Through" },
    value: ({ delegations }) => delegations.map(({ to }) => to).join("; "),
  },
  {
    title: { vi: "Thời hạn", en: "Due" },
    value: ({ due }, _, language) => (due === null ? "" : dueText(due)[language]),
  },
  {
    title: { vi: "Chu kỳ", en: "Frequency" },
    value: ({ frequency }, _, language) => (frequency === null ? "" : frequencyLabel(frequency)[language]),
  },
  { title: { vi: "Gửi đến", en: "To" }, value: ({ to }) => to.join("; ") },
  { title: { vi: "Từ năm", en: "From year" }, value: ({ period }) => String(period?.from ?? "") },
  { title: { vi: "Đến năm", en: "To year" }, value: ({ period }) => String(period?.to ?? "") },
  {
    title: { vi: "Vì sao", en: "Because" },
    value: ({ because }, _, language) => because.map(({ text }) => text[language]).join("; "),
  },
]

const kindNames: Readonly<Record<Obligation["kind"], Text>> = {
  task: { vi: "nhiệm vụ", en: "task" },
  report: { vi: "báo cáo", en: "report" },
}

/** Obligations as a head and rows of text, one for each unit and item (*bảng nghĩa vụ*). */
export const obligationTable = (
  plan: Plan,
  obligations: readonly Obligation[],
  language: Language,
): { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } => ({
  head: columns.map(({ title }) => title[language]),
  rows: obligations.map((obligation) => columns.map(({ value }) => value(obligation, plan, language))),
})
