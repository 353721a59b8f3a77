import {
  type AdministrativeUnit,
  bodyId,
  committeeIdOf,
  committeesOf,
  groupId,
  isoDate,
  type Province,
  practice,
  type ReportRegime,
  unitId,
  validity,
} from "@lantoa/core"
import vinhLong from "../src/index.ts"

const department = bodyId("b:vinh-long/so-van-hoa-the-thao-va-du-lich")
const order = practice("chế độ báo cáo giả định của mô phỏng")

const regime = (id: string, frequency: ReportRegime["frequency"], due: ReportRegime["due"]): ReportRegime => ({
  id,
  frequency,
  from: [
    groupId("g:vinh-long/ubnd-cac-xa-phuong"),
    bodyId("b:vinh-long/so-giao-duc-va-dao-tao"),
    bodyId("b:vinh-long/hoi-khuyen-hoc-tinh"),
  ],
  to: department,
  due,
  graceWorkingDays: 1,
  validity: validity("2026-01-01"),
  basis: [order],
})

/** The day on which a made-up commune of the simulation is divided. */
export const divisionDay = isoDate("2028-07-01")

const [first] = vinhLong.directory.units.filter(({ tier }) => tier === "commune")
if (first === undefined) throw new RangeError("Vĩnh Long has communes")

/** The unit that is divided, */
export const divided: AdministrativeUnit = first

const half = (name: string): AdministrativeUnit => ({
  ...divided,
  id: unitId(`${divided.id}-${name.toLowerCase()}`),
  name: `${divided.name} ${name}`,
  fullName: `${divided.fullName} ${name}`,
  code: null,
  validity: validity(divisionDay),
})

/** and the two that follow it. */
export const halves: readonly AdministrativeUnit[] = [half("Bac"), half("Nam")]

const committee = committeeIdOf(divided.id)
const superior = bodyId("b:vinh-long/ubnd-tinh")
const ended = validity(divided.validity.from, divisionDay)

/** Vĩnh Long with made-up standing orders to report, quarterly and yearly, and one commune divided halfway. */
export const provinceWithReports: Province = {
  ...vinhLong,
  reportRegimes: [
    regime("quarterly", "quarterly", { kind: "of-period", month: "next", day: 5, before: false }),
    regime("yearly", "annual", { kind: "of-period", month: "last", day: 15, before: false }),
  ],
  directory: {
    ...vinhLong.directory,
    units: [
      ...vinhLong.directory.units.map((unit) => (unit.id === divided.id ? { ...unit, validity: ended } : unit)),
      ...halves,
    ],
    bodies: [
      ...vinhLong.directory.bodies.map((body) => (body.id === committee ? { ...body, validity: ended } : body)),
      ...committeesOf(halves, { superior, basis: [order] }),
    ],
    successions: [
      ...vinhLong.directory.successions,
      {
        from: committee,
        function: null,
        to: halves.map(({ id }) => committeeIdOf(id)),
        on: divisionDay,
        about: false,
        basis: [order],
        note: null,
      },
    ],
  },
}
