import { isValidOn } from "../calendar/index.ts"
import type { Obligation } from "../obligation/index.ts"
import type { ChannelType, NodeId, Plan } from "../plan/index.ts"
import type { CarryContext } from "./carry-context.ts"
import { districtBudgets } from "./district-duties.ts"
import { messages } from "./messages.ts"
import { type CarriedName, lostText } from "./names-carried.ts"
import { dayIn, say } from "./step-text.ts"
import type { NotCarried } from "./succession.schema.ts"

/** Channels that the plan uses and that no longer exist on the later day (*kênh đã kết thúc*). */
export const channelsNotCarried = (
  plan: Plan,
  obligations: readonly Obligation[],
  { to }: CarryContext,
): readonly NotCarried[] => {
  const tasks = plan.assignments.flatMap((assignment) => assignment.tasks)
  return to.channels
    .filter(({ validity }) => !isValidOn(validity, to.day))
    .flatMap((channel) => {
      const uses = plan.channels.filter(({ type }) => type === channel.id).map(({ at }) => at)
      const inTasks = tasks.filter(({ channels }) => channels.includes(channel.id))
      const at = [...new Set([...uses, ...inTasks.map((task) => task.at)])]
      const items = new Set(inTasks.map(({ id }) => id))
      return at.length === 0
        ? []
        : [
            channelEntry(
              to.day,
              channel,
              at,
              obligations.filter(({ item }) => items.has(item)),
            ),
          ]
    })
}

const channelEntry = (
  day: CarryContext["to"]["day"],
  { basis, name }: ChannelType,
  at: NodeId[],
  obligations: readonly Obligation[],
): NotCarried => ({
  kind: "channel",
  reason: "ended",
  name: name.vi,
  text: say(messages.channelEnded, (language) => ({ name: name[language], ...dayIn(day)(language) })),
  at,
  obligations: obligations.map((each) => each.id),
  steps: [],
  basis: [...basis],
})

/** Money of a budget tier that there is no more on the later day. */
export const fundingNotCarried = ({ funding }: Plan, { to }: CarryContext): readonly NotCarried[] =>
  funding
    .filter(({ tier }) => tier !== null && tier !== "by-decentralisation" && !to.budgetTiers.value.includes(tier))
    .map(({ at, text, tier }) => ({
      kind: "funding",
      reason: "ended",
      name: text,
      text: say(messages.budgetEnded, (language) => ({ name: text, ...dayIn(to.day)(language) })),
      at: [at],
      obligations: [],
      steps: [],
      basis: tier === "district" ? [...districtBudgets] : [],
    }))

/**
 * Partners and receivers whom nobody is known to have followed. A phrase that the directory did not know on the plan's day
 * either (*các đơn vị liên quan*) is no loss: it stays as printed.
 */
export const namesNotCarried = (
  obligations: readonly Obligation[],
  ofPhrase: (phrase: string) => CarriedName,
): readonly NotCarried[] => {
  const found = new Map<string, NotCarried>()
  for (const obligation of obligations)
    for (const [kind, phrases] of [
      ["partner", obligation.partners],
      ["receiver", obligation.to],
    ] as const)
      for (const phrase of phrases) addLost(found, kind, obligation, ofPhrase(phrase))
  return [...found.values()]
}

const addLost = (
  found: Map<string, NotCarried>,
  kind: "partner" | "receiver",
  { at, id }: Obligation,
  carried: CarriedName,
): void => {
  for (const { obligor, fate, text } of lostText(carried)) {
    if (obligor.kind === "unresolved") continue
    const key = `${kind} ${obligor.name} ${at}`
    const known = found.get(key)
    if (known !== undefined) known.obligations.push(id)
    else
      found.set(key, {
        kind,
        reason: fate.kind,
        name: obligor.name,
        text,
        at: [at],
        obligations: [id],
        steps: fate.kind === "ended" ? [...fate.steps] : [],
        basis: fate.kind === "unknown" ? [...fate.basis] : [],
      })
  }
}
