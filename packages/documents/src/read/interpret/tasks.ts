import {
  type ChannelType,
  channelTypesIn,
  type Delegation,
  type Due,
  type NodeId,
  observancesIn,
  rolesIn,
  type Span,
  type Task,
  themeKindsIn,
} from "@lantoa/core"
import { duesIn } from "../recognise/due.ts"
import { everyMatch } from "../recognise/every-match.ts"
import { passageOf, plainAt, type Script, textAt } from "../recognise/script.ts"
import { unitHeadAt } from "../recognise/unit-heads.ts"
import { type KnownUnit, namesIn } from "../recognise/unit-list.ts"
import { unitsAt, unitsEnd } from "../recognise/unit-name.ts"

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
    channels: [...new Set(channelTypesIn(passage, channels).map(({ type }) => type.id))],
    due: dueIn(script, span),
  }
}

const withWhom = /phoi hop(?: chat che| thuong xuyen| tot)?(?:,? lien ket)?\s+(?:voi\s+|cung\s+)?(?=\S)/g

/** Those the task is to be done with (*phối hợp với*). */
const partnersIn = (script: Script, span: Span, isKnown: KnownUnit | undefined): string[] => {
  const { plain, text } = script
  const part = plainAt(script, span)
  if (!part.includes("phoi hop")) return []
  const found: string[] = []
  for (const { 0: words, index } of everyMatch(withWhom, part)) {
    const units = unitsAt(text, plain, span.start + index + words.length, span.end)
    if (units === undefined) continue
    for (const name of namesIn(script, units, isKnown)) found.push(name)
  }
  return [...new Set(found)]
}

const directs = /(?:chi dao|giao(?: cho)?|phan cong)\s+(?=\S)/g
const ownLevels = /\s(?:cac cap|cap xa|cap huyen|co so|truc thuoc)$/

/** Those that the unit has do the work (*chỉ đạo … thực hiện*). */
const delegationsIn = (script: Script, span: Span, isKnown: KnownUnit | undefined): Delegation[] => {
  const { plain, text } = script
  const part = plainAt(script, span)
  if (!part.includes("chi dao") && !part.includes("giao") && !part.includes("phan cong")) return []
  const found: string[] = []
  for (const { 0: words, index } of everyMatch(directs, part)) {
    if (
      /(?:su|ban|duoc|y kien|van ban|theo)\s$/.test(
        plain.slice(Math.max(span.start, span.start + index - 8), span.start + index),
      )
    )
      continue
    const units = delegateAt(text, plain, span.start + index + words.length, span.end)
    if (units === undefined) continue
    for (const name of namesIn(script, units, isKnown)) found.push(name)
  }
  return [...new Set(found)].map((to) => ({ to }))
}

/** A body or group; an organisation in small letters counts with its levels: *hội khuyến học các cấp*. */
const delegateAt = (text: string, plain: string, at: number, to: number): Span | undefined => {
  const head = unitHeadAt(text, plain, at)
  const named = head === undefined ? undefined : unitsAt(text, plain, at, to)
  if (named !== undefined) return named
  if (!/^(?:hoi|doan|phong|ban|to|trung tam|dai|nganh) [a-z]/.test(plain.slice(at, at + 20))) return undefined
  const end = unitsEnd(text, plain, at, to)
  return ownLevels.test(plain.slice(at, end)) ? { start: at, end } : undefined
}

const dated = /(?:ngay|thang|nam|han chot|cham nhat|truoc)\s+\d/

const dueIn = (script: Script, span: Span): Due | null => {
  const plain = plainAt(script, span)
  if (!dated.test(plain)) return null
  const found = duesIn(plain).find(({ due: { kind }, yearless }) => !yearless || kind !== "yearly")
  return found?.due ?? null
}
