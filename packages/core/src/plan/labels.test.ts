import { expect, test } from "vitest"
import { Modality, Role } from "./assignment.schema.ts"
import { ChannelFamily } from "./channel.schema.ts"
import { DocumentType, RecipientPurpose } from "./document.schema.ts"
import { BudgetTier, FundingKind } from "./funding.schema.ts"
import {
  budgetTierLabels,
  channelFamilyLabels,
  documentTypeLabel,
  frequencyLabel,
  fundingKindLabel,
  modalityLabels,
  observanceLabel,
  recipientPurposeLabel,
  roleLabel,
  themeKindLabels,
} from "./labels.ts"
import { Frequency } from "./reporting.schema.ts"
import { ObservanceId, ThemeKind } from "./theme.schema.ts"

test("every member of every enumeration has a name of its own in both languages", () => {
  const names = [
    ...Role.options.map((id) => [id, roleLabel(id)] as const),
    ...DocumentType.options.map((id) => [id, documentTypeLabel(id)] as const),
    ...FundingKind.options.map((id) => [id, fundingKindLabel(id)] as const),
    ...Frequency.options.map((id) => [id, frequencyLabel(id)] as const),
    ...RecipientPurpose.options.map((id) => [id, recipientPurposeLabel(id)] as const),
    ...ObservanceId.options.map((id) => [id, observanceLabel(id)] as const),
    ...Modality.options.map((id) => [id, modalityLabels[id]] as const),
    ...ChannelFamily.options.map((id) => [id, channelFamilyLabels[id]] as const),
    ...BudgetTier.options.map((id) => [id, budgetTierLabels[id]] as const),
    ...ThemeKind.options.map((id) => [id, themeKindLabels[id]] as const),
  ]
  for (const [id, { en, vi }] of names) {
    expect(vi, id).not.toBe("")
    expect(en, id).not.toBe("")
    expect(vi, id).not.toBe(id)
  }
})
