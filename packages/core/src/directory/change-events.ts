import type { ChangeEvent, ChangeEventKind, ChangeParty } from "./change-event.schema.ts"
import type { BodyId, Succession } from "./directory.schema.ts"
import type { Directory } from "./directory.ts"

/**
 * The changes of bodies that a directory knows (*sự kiện thay đổi cơ quan*), in the order of time, those without a day
 * last: functions handed over, bodies merged, divided, replaced, or ended with no successor.
 */
export const changeEventsOf = (directory: Directory): readonly ChangeEvent[] =>
  directory.successions.map((step) => eventOf(step, directory)).sort((a, b) => (whenOf(a) < whenOf(b) ? -1 : 1))

const whenOf = ({ on, from, to }: ChangeEvent): string =>
  [on ?? "9999", ...[...from, ...to].map(({ id }) => id)].join(" ")

const eventOf = (step: Succession, directory: Directory): ChangeEvent => ({
  kind: kindOf(step, directory.successions),
  on: step.on,
  about: step.about,
  from: [party(step.from, directory, step.function === null ? "full" : "partial")],
  to: step.to.map((id) => party(id, directory, step.to.length > 1 ? "partial" : "full")),
  function: step.function,
  known: true,
  basis: [...step.basis],
})

const kindOf = ({ function: held, from, on, to }: Succession, all: readonly Succession[]): ChangeEventKind => {
  if (to.length === 0) return "ended"
  if (held !== null) return "function-transfer"
  if (to.length > 1) return "split"
  const joins = all.some(
    (other) => other.from !== from && other.function === null && other.on === on && other.to.some((id) => id === to[0]),
  )
  return joins ? "merge" : "succession"
}

const party = (id: BodyId, directory: Directory, extent: ChangeParty["extent"]): ChangeParty => ({
  id,
  name: directory.body(id)?.name ?? id,
  extent,
})
