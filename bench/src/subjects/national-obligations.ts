import {
  type Body,
  bodyId,
  deriveObligations,
  dueDates,
  groupId,
  isoDate,
  jurisdictionOn,
  nationalLayer,
  nodeId,
  type ObligationColumns,
  obligationColumns,
  type Plan,
  vietnamCalendar,
} from "@lantoa/core"
import vinhLong from "@lantoa/vinh-long-2026"

/** CI runs on a tenth of the country. */
const communeCount = process.argv.includes("--quick") ? 332 : 3321
const years = [2026, 2027, 2028, 2029, 2030] as const
const span = { from: 2026, to: 2030 }
const always = { from: null, until: null }

/** Communes of the country, made up. */
export const communes: readonly Body[] = Array.from({ length: communeCount }, (_, index) => ({
  id: bodyId(`b:p${index % 34}/xa-${index}`),
  name: `UBND xã số ${index}`,
  aliases: [],
  kind: "peoples-committee",
  tier: "commune",
  unit: null,
  superior: null,
  functions: [],
  validity: always,
  basis: [],
}))

const phrase = "Ủy ban nhân dân các xã, phường, đặc khu"
const jurisdiction = jurisdictionOn(
  [
    nationalLayer,
    {
      slug: "country",
      name: { vi: "cả nước", en: "the country" },
      directory: {
        units: [],
        bodies: [...communes],
        groups: [
          {
            id: groupId("g:country/xa"),
            name: phrase,
            phrases: [phrase],
            tier: "commune",
            kinds: ["peoples-committee"],
            bodies: [],
            complete: true,
            validity: always,
          },
        ],
        successions: [],
      },
    },
  ],
  isoDate("2026-03-11"),
)

/** Twelve tasks, each with a day of the year. */
export const taskDays = Array.from({ length: 12 }, (_, index) => ({ month: index + 1, day: 5 + index * 2 }))

const [stated] = Object.values(vinhLong.plans)
if (stated === undefined) throw new Error("the province carries no plan")

type Task = Plan["assignments"][number]["tasks"][number]
const task = (index: number, due: Task["due"]): Task => ({
  id: `task-1.${index}`,
  at: nodeId("s1"),
  text: `Việc ${index}`,
  roles: ["implement"],
  partners: [],
  delegations: [],
  themes: [],
  observances: [],
  channels: [],
  due,
})
const planOf = (tasks: Task[]): Plan => ({
  ...stated,
  period: span,
  reporting: [],
  assignments: [{ id: "assignment-1", at: nodeId("s1"), units: [phrase], modality: "assigned", tasks }],
})
const dateOf = (year: number, month: number, day: number) =>
  isoDate(`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`)

const yearly = planOf(taskDays.map((on, index) => task(index + 1, { kind: "yearly", before: false, ...on })))
const dated = planOf(
  taskDays.flatMap(({ day, month }, index) =>
    years.map((year, at) =>
      task(index * years.length + at + 1, { kind: "date", before: false, date: dateOf(year, month, day) }),
    ),
  ),
)

const reading = { onDayOff: "next-working-day" } as const

/** What everybody owes over five years, as columns. */
export const asColumns = (): ObligationColumns => obligationColumns(yearly, jurisdiction, span, reading)

/** The same as objects of sixteen fields, and the deadline of each item. */
export const asObjects = () => {
  const obligations = deriveObligations(dated, jurisdiction)
  const days = new Map(
    dated.assignments.flatMap(({ tasks }) =>
      tasks.map(({ due, id }) => [id, dueDates({ due, period: span }, span, reading)[0]?.day]),
    ),
  )
  return { obligations, days }
}

const first = Math.round(Date.UTC(2026, 0, 1) / 86_400_000)
const working = Uint8Array.from({ length: 366 * 6 }, (_, day) => (vietnamCalendar.isWorking(first + day) ? 1 : 0))

interface HandMade {
  readonly id: string
  readonly unit: string
  readonly name: string
  readonly task: string
  readonly text: string
  readonly role: string
  readonly year: number
  readonly printed: number
  readonly due: number
  readonly isMoved: boolean
}

/** A civil day as days from 1970-01-01, by whole numbers. */
const dayByHand = (year: number, month: number, day: number): number => {
  const shifted = month <= 2 ? year - 1 : year
  const dayOfYear = (((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) | 0) + day - 1
  return shifted * 365 + (shifted >> 2) - ((shifted / 100) | 0) + ((shifted / 400) | 0) + dayOfYear - 719_468
}

/** Strings that do not change from commune to commune are made before the loop. */
const tasksByHand = taskDays.map(({ day, month }, index) => ({
  day,
  month,
  task: `task-1.${index + 1}`,
  text: `Việc ${index + 1}`,
}))

/**
 * The hand-written loop: one object of ten fields for each commune, task and year, with an id of its own and its deadline
 * by whole numbers. It remembers no deadline: that is what the columns do better.
 */
export const byHand = (): readonly HandMade[] => {
  const all: HandMade[] = []
  for (const { id: unit, name } of communes)
    for (const { day, month, task, text } of tasksByHand)
      for (const year of years) {
        const printed = dayByHand(year, month, day)
        let due = printed
        while (working[due - first] === 0) due++
        const id = `country#${task}@${unit}!${year}`
        all.push({ id, unit, name, task, text, role: "implement", year, printed, due, isMoved: due !== printed })
      }
  return all
}
