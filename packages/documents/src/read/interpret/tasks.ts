import {
  type ChannelType,
  type ChannelTypeId,
  channelTypesIn,
  type Delegation,
  type Due,
  type NodeId,
  observancesIn,
  type Passage,
  rolesIn,
  type Span,
  type Task,
  themeKindsIn,
} from "@lantoa/core"
import { duesIn } from "../recognise/reports/due.ts"
import { type KnownUnit, namesIn } from "../recognise/units/unit-list.ts"
import { unitsAt, unitsEnd } from "../recognise/units/unit-name.ts"
import { cue, nextCue } from "../recognise/words/cues.ts"
import { passageOf, plainAt, type Script, textAt } from "../recognise/words/script.ts"

/** What reading tasks needs to know besides the text. */
export interface TaskContext {
  readonly isKnown: KnownUnit | undefined
  readonly channels: readonly ChannelType[] | undefined
}

/** A task by its paragraph: what the unit does in it, with whom, through whom, by when (*nhiệm vụ*). */
export const taskOf = (
  script: Script,
  id: string,
  at: NodeId,
  span: Span,
  { channels, isKnown }: TaskContext,
): Task => {
  const passage = passageOf(script, span)
  return {
    id,
    at,
    text: textAt(script, span),
    roles: rolesIn(passage),
    partners: partnersIn(script, span, isKnown),
    delegations: delegationsIn(script, span, isKnown),
    themes: themeKindsIn(passage),
    observances: observancesIn(passage),
    channels: channelsIn(passage, channels),
    due: dueIn(script, span),
  }
}

const channelsIn = (passage: Passage, types: readonly ChannelType[] | undefined): ChannelTypeId[] => {
  const found: ChannelTypeId[] = []
  for (const { type } of channelTypesIn(passage, types)) if (!found.includes(type.id)) found.push(type.id)
  return found
}

const together = cue("phoi hop")
const withWhom = /phoi hop(?: chat che| thuong xuyen| tot)?(?:,? lien ket)?\s+(?:voi\s+|cung\s+)?(?=\S)/y

/** Those the task is to be done with (*phối hợp với*). */
const partnersIn = (script: Script, span: Span, isKnown: KnownUnit | undefined): string[] => {
  const { cues, plain } = script
  const found: string[] = []
  for (let at = nextCue(cues, together, span.start); at < span.end; at = nextCue(cues, together, at + 1)) {
    withWhom.lastIndex = at
    if (!withWhom.test(plain)) continue
    const units = unitsAt(script, withWhom.lastIndex, span.end)
    if (units !== undefined) addNames(script, units, isKnown, found)
  }
  return found
}

const addNames = (script: Script, units: Span, isKnown: KnownUnit | undefined, found: string[]): void => {
  for (const name of namesIn(script, units, isKnown)) if (!found.includes(name)) found.push(name)
}

const directing = cue("chi dao|giao|phan cong")
const directs = /(?:chi dao|giao(?: cho)?|phan cong)\s+(?=\S)/y
/** After these it is no verb: *sự chỉ đạo*, *văn bản chỉ đạo*, *được giao*. */
const noVerb = /(?:su|ban|duoc|y kien|theo)\s$/
const longestBefore = 8

/** Those that the unit has do the work (*chỉ đạo … thực hiện*). */
const delegationsIn = (script: Script, span: Span, isKnown: KnownUnit | undefined): Delegation[] => {
  const { cues, plain } = script
  const found: string[] = []
  for (let at = nextCue(cues, directing, span.start); at < span.end; at = nextCue(cues, directing, at + 1)) {
    directs.lastIndex = at
    if (!directs.test(plain)) continue
    const units = delegateAt(script, directs.lastIndex, span.end)
    if (units === undefined || noVerb.test(plain.slice(Math.max(span.start, at - longestBefore), at))) continue
    addNames(script, units, isKnown, found)
  }
  return found.map((to) => ({ to }))
}

const ownBodies = /(?:hoi|doan|phong|ban|to|trung tam|dai|nganh) [a-z]/y
const ownLevels = /\s(?:cac cap|cap xa|cap huyen|co so|truc thuoc)$/

/** A body or group; an organisation in small letters counts with its levels: *hội khuyến học các cấp*. */
const delegateAt = (script: Script, at: number, to: number): Span | undefined => {
  const named = unitsAt(script, at, to)
  if (named !== undefined) return named
  ownBodies.lastIndex = at
  if (!ownBodies.test(script.plain)) return undefined
  const end = unitsEnd(script, at, to)
  return ownLevels.test(script.plain.slice(at, end)) ? { start: at, end } : undefined
}

const digit = /\d/
const dated = /(?:ngay|thang|nam|han chot|cham nhat|truoc)\s+\d/

const dueIn = (script: Script, span: Span): Due | null => {
  const plain = plainAt(script, span)
  // Most tasks have no number, which is told faster than that they have no date.
  if (!digit.test(plain) || !dated.test(plain)) return null
  const found = duesIn(plain).find(({ due: { kind }, yearless }) => !yearless || kind !== "yearly")
  return found?.due ?? null
}
