import { lookThrough, type Page, type PhraseTable } from "../text/index.ts"
import type { ChannelType } from "./channel.schema.ts"
import { channelTypes } from "./channel-types.ts"
import { channelTable } from "./channel-types-in.ts"
import { frequencyTable } from "./frequencies.ts"
import { fundingTable } from "./funding-kinds.ts"
import { observanceTable } from "./observances-in.ts"
import { roleTable } from "./roles.ts"
import { themeTable } from "./theme-kinds.ts"

const vocabularies = new WeakMap<readonly ChannelType[], readonly PhraseTable<unknown>[]>()

const vocabularyOf = (channels: readonly ChannelType[]): readonly PhraseTable<unknown>[] => {
  const known = vocabularies.get(channels)
  if (known !== undefined) return known
  const tables = [roleTable, themeTable, observanceTable, channelTable(channels), fundingTable, frequencyTable]
  vocabularies.set(channels, tables)
  return tables
}

/**
 * Looks a page through once for all that plans say in set phrases: verbs of tasks, kinds of themes, observances, channels,
 * money, how often. `rolesIn`, `themeKindsIn`, `observancesIn`, `channelTypesIn`, `fundingIn` and `frequenciesIn` then
 * answer for any passage of it without looking again; asked without this, each looks the page through by itself.
 */
export const readVocabulary = (page: Page, channels: readonly ChannelType[] = channelTypes): void =>
  lookThrough(page, vocabularyOf(channels))
