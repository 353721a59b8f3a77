import type { Obligation } from "../obligation/index.ts"

/**
 * Which form a unit gets (*nhóm đơn vị dùng chung mẫu*): units whose keys are equal owe the same tasks in the same way,
 * and fill in one form. The order of the obligations does not matter.
 *
 * @param owed the obligations of one unit; what it reports is left aside
 */
export const formClassOf = (owed: readonly Obligation[]): string =>
  [...mandatoryByTask(owed)]
    .map(([item, mandatory]) => `${item}${mandatory ? "" : "?"}`)
    .sort()
    .join(" ")

/** The tasks owed, and whether a unit must tell how far each is: not where it only coordinates (*phối hợp*). */
export const mandatoryByTask = (owed: readonly Obligation[]): ReadonlyMap<string, boolean> => {
  const tasks = new Map<string, boolean>()
  for (const { item, kind, roles } of owed) {
    if (kind !== "task") continue
    const own = roles.some((role) => role !== "coordinate")
    tasks.set(item, own || (tasks.get(item) ?? false))
  }
  return tasks
}
