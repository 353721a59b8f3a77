import { always, isoDate } from "../calendar/index.ts"
import {
  type Body,
  type BodyKind,
  bodyId,
  type DirectoryData,
  type Group,
  groupId,
  type Tier,
} from "../directory/index.ts"
import { type Jurisdiction, jurisdictionOn, nationalLayer } from "../jurisdiction/index.ts"
import { type Assignment, nodeId, type Plan, planId, type ReportingDuty, type Task } from "../plan/index.ts"

/** A body of the made-up province, valid always. */
export const body = (path: string, name: string, kind: BodyKind = "department", tier: Tier = "province"): Body => ({
  id: bodyId(`b:${path}`),
  name,
  aliases: [],
  kind,
  tier,
  unit: null,
  superior: null,
  functions: [],
  validity: always,
  basis: [],
})

/** A group of all bodies of these kinds at a tier. */
export const group = (path: string, name: string, kinds: BodyKind[], tier: Tier, complete = true): Group => ({
  id: groupId(`g:${path}`),
  name,
  phrases: [name],
  tier,
  kinds,
  bodies: [],
  complete,
  validity: always,
})

/** The People's Committees of a number of made-up communes. */
export const communes = (count: number): Body[] =>
  Array.from({ length: count }, (_, index) =>
    body(`mau/ubnd-xa-${index + 1}`, `Ủy ban nhân dân xã Mẫu ${index + 1}`, "peoples-committee", "commune"),
  )

/** A directory of one issuing department, one asked department, a newspaper, communes and an open group. */
export const sampleDirectory = (communeCount = 3): DirectoryData => ({
  units: [],
  bodies: [
    body("mau/so-van-hoa", "Sở Văn hóa"),
    body("mau/so-giao-duc", "Sở Giáo dục"),
    body("mau/bao", "Báo Mẫu", "press"),
    ...communes(communeCount),
  ],
  groups: [
    group("mau/ubnd-cac-xa", "Ủy ban nhân dân các xã", ["peoples-committee"], "commune"),
    group("mau/cac-hoi", "các hội quần chúng", ["mass-organisation"], "province", false),
  ],
  successions: [],
})

/** The made-up province on a day. */
export const sampleJurisdiction = (directory: DirectoryData = sampleDirectory(), day = "2026-03-11"): Jurisdiction =>
  jurisdictionOn(
    [nationalLayer, { slug: "mau", name: { vi: "tỉnh Mẫu", en: "Mẫu province" }, directory }],
    isoDate(day),
  )

/** A task, the `index`-th of the `assignment`-th, changed as told. */
export const task = (assignment: number, index: number, change: Partial<Task> = {}): Task => ({
  id: `task-${assignment}.${index}`,
  at: nodeId(`s1.${assignment}:p${index}`),
  text: `Việc ${assignment}.${index}`,
  roles: ["implement"],
  partners: [],
  delegations: [],
  themes: [],
  observances: [],
  channels: [],
  due: null,
  ...change,
})

/** An assignment of the given number of tasks. */
export const assignment = (
  index: number,
  units: string[],
  tasks: number,
  change: Partial<Assignment> = {},
): Assignment => ({
  id: `assignment-${index}`,
  at: nodeId(`s1.${index}`),
  units,
  modality: "requested",
  tasks: Array.from({ length: tasks }, (_, at) => task(index, at + 1)),
  ...change,
})

/** The yearly report of "all of you" to the issuing department, before 30 November. */
export const yearlyReport: ReportingDuty = {
  id: "reporting-1",
  at: nodeId("end:p1"),
  text: "Các cơ quan, đơn vị báo cáo về Sở Văn hóa trước ngày 30/11 hằng năm",
  frequency: "annual",
  due: [{ kind: "yearly", month: 11, day: 30, before: true }],
  from: ["các cơ quan, đơn vị"],
  to: ["Sở Văn hóa"],
}

/** A plan of four assignments with a yearly report, changed as told. */
export const samplePlan = (change: Partial<Plan> = {}): Plan => {
  const assignments = change.assignments ?? [
    assignment(1, ["Sở Văn hóa"], 2, { modality: "assigned" }),
    assignment(2, ["Sở Giáo dục"], 1),
    assignment(3, ["Ủy ban nhân dân các xã"], 3, { modality: "assigned" }),
    assignment(4, ["các hội quần chúng", "Câu lạc bộ Đọc sách"], 1),
  ]
  return {
    format: "lantoa.plan/1",
    id: planId("mau/kh-2026"),
    province: "mau",
    document: {
      type: "plan",
      number: { ordinal: null, symbol: "KH-SVH" },
      superior: null,
      issuer: "Sở Văn hóa",
      place: "Mẫu",
      date: null,
      title: "Truyền thông mẫu",
      urgency: null,
      signatory: { prefix: null, position: "GIÁM ĐỐC", name: null, lines: ["GIÁM ĐỐC"] },
      recipients: [],
    },
    period: { from: 2026, to: 2030 },
    preamble: [],
    body: [outlineOf(assignments)],
    closing: [{ kind: "paragraph", id: nodeId("end:p1"), mark: "none", label: null, text: yearlyReport.text }],
    annexes: [],
    citations: [],
    references: [],
    objectives: [],
    requirements: [],
    themes: [],
    channels: [],
    funding: [],
    reporting: [yearlyReport],
    ...change,
    assignments,
  }
}

const outlineOf = (assignments: readonly Assignment[]): Plan["body"][number] => ({
  kind: "section",
  id: nodeId("s1"),
  label: "I",
  heading: "TỔ CHỨC THỰC HIỆN",
  children: assignments.map((each, index) => ({
    kind: "section",
    id: each.at,
    label: `${index + 1}`,
    heading: each.units.join(", "),
    children: each.tasks.map(({ at, text }) => ({ kind: "paragraph", id: at, mark: "dash", label: null, text })),
  })),
})
