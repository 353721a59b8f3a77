import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { DirectoryData } from "../directory/index.ts"
import { deriveObligations } from "./derive-obligations.ts"
import { obligationsOf } from "./groups.ts"
import {
  assignment,
  sampleDirectory,
  sampleJurisdiction,
  samplePlan,
  task,
  yearlyReport,
} from "./obligation.fixture.ts"
import { Obligation } from "./obligation.schema.ts"

const derive = (...args: Parameters<typeof samplePlan>) => deriveObligations(samplePlan(...args), sampleJurisdiction())
const who = (obligations: readonly Obligation[], kind: Obligation["kind"]) =>
  obligations.filter((each) => each.kind === kind).map(({ obligor, item }) => `${item} ${obligor.name}`)

describe("what each unit owes", () => {
  it("is one obligation per unit and task, in the order of the plan", () => {
    expect(who(derive(), "task")).toEqual([
      "task-1.1 Sở Văn hóa",
      "task-1.2 Sở Văn hóa",
      "task-2.1 Sở Giáo dục",
      ...["task-3.1", "task-3.2", "task-3.3"].flatMap((item) =>
        [1, 2, 3].map((n) => `${item} Ủy ban nhân dân xã Mẫu ${n}`),
      ),
      "task-4.1 các hội quần chúng",
      "task-4.1 Câu lạc bộ Đọc sách",
    ])
  })

  it("has the shape of the schema", () => {
    for (const obligation of derive()) expect(Obligation.safeParse(obligation).error).toBeUndefined()
  })

  it.each([
    ["a body", "Sở Giáo dục", { kind: "body", id: "b:mau/so-giao-duc", name: "Sở Giáo dục", tier: "province" }],
    [
      "a group whose members are not all known",
      "các hội quần chúng",
      { kind: "group", id: "g:mau/cac-hoi", name: "các hội quần chúng", tier: "province" },
    ],
    ["a name that nobody knows", "Câu lạc bộ Đọc sách", { kind: "unresolved", name: "Câu lạc bộ Đọc sách" }],
  ])("is owed by %s as itself", (_, phrase, obligor) => {
    expect(derive({ assignments: [assignment(1, [phrase], 1)], reporting: [] }).map((each) => each.obligor)).toEqual([
      obligor,
    ])
  })

  it("is owed under the printed name by a body that does not exist on that day", () => {
    const data = sampleDirectory()
    const ended: DirectoryData = {
      ...data,
      bodies: data.bodies.map((each) =>
        each.name === "Sở Giáo dục" ? { ...each, validity: { from: null, until: sampleJurisdiction().day } } : each,
      ),
    }
    const [owed] = deriveObligations(
      samplePlan({ assignments: [assignment(1, ["Sở Giáo dục"], 1)] }),
      sampleJurisdiction(ended),
    )
    expect(owed?.obligor).toEqual({ kind: "unresolved", name: "Sở Giáo dục" })
    expect(owed?.because.at(-1)?.text.vi).toContain("không vào ngày này")
  })

  it("is owed once by a unit that is named itself and as a member of a group", () => {
    const owed = derive({
      assignments: [assignment(1, ["Ủy ban nhân dân xã Mẫu 2", "Ủy ban nhân dân các xã"], 1)],
      reporting: [],
    })
    expect(owed.map(({ id }) => id.split("@")[1])).toEqual(["b:mau/ubnd-xa-2", "b:mau/ubnd-xa-1", "b:mau/ubnd-xa-3"])
  })

  it("is to coordinate for units that only support", () => {
    const owed = derive({
      assignments: [assignment(1, ["Sở Văn hóa"], 1, { supports: ["Sở Giáo dục", "Sở Văn hóa"] })],
      reporting: [],
    })
    expect(owed.map(({ obligor, roles }) => [obligor.name, roles])).toEqual([
      ["Sở Văn hóa", ["implement"]],
      ["Sở Giáo dục", ["coordinate"]],
    ])
  })

  it("keeps two unknown names apart that fold to the same letters", () => {
    const owed = derive({ assignments: [assignment(1, ["Câu lạc bộ Đọc", "Câu lạc bộ Độc"], 2)], reporting: [] })
    expect(owed.map(({ id }) => id)).toEqual([
      "mau/kh-2026#task-1.1@n:cau-lac-bo-doc",
      "mau/kh-2026#task-1.1@n:cau-lac-bo-doc-2",
      "mau/kh-2026#task-1.2@n:cau-lac-bo-doc",
      "mau/kh-2026#task-1.2@n:cau-lac-bo-doc-2",
    ])
  })

  it("carries the task's roles, partners, delegations and deadline, and the modality of its assignment", () => {
    const given = task(1, 1, {
      roles: ["direct"],
      partners: ["Sở Giáo dục"],
      delegations: [{ to: "Phòng Văn hóa - Xã hội" }],
      due: { kind: "year", year: 2027 },
    })
    const [owed] = derive({ assignments: [assignment(1, ["Sở Văn hóa"], 0, { tasks: [given], modality: "assigned" })] })
    expect(owed).toMatchObject({
      roles: ["direct"],
      partners: ["Sở Giáo dục"],
      delegations: [{ to: "Phòng Văn hóa - Xã hội" }],
      due: { kind: "year", year: 2027 },
      modality: "assigned",
      frequency: null,
      period: { from: 2026, to: 2030 },
    })
  })

  it("says why: the clause, the group that was expanded, the province", () => {
    const [first] = obligationsOf(derive(), "b:mau/ubnd-xa-1")
    expect(first?.because.map(({ kind, text }) => [kind, text.vi])).toEqual([
      ["clause", "mục I.3, gạch đầu dòng 1 của kế hoạch"],
      ["group", "“Ủy ban nhân dân các xã” gồm 3 đơn vị: mỗi đơn vị một nghĩa vụ"],
      ["province", "danh bạ tỉnh Mẫu, lớp national › mau, ngày 11/03/2026"],
    ])
  })
})

describe("who owes a report", () => {
  it("is every unit with a task where the plan says “all of you”, except the receiver", () => {
    expect(who(derive(), "report")).toEqual([
      "reporting-1 Sở Giáo dục",
      "reporting-1 Ủy ban nhân dân xã Mẫu 1",
      "reporting-1 Ủy ban nhân dân xã Mẫu 2",
      "reporting-1 Ủy ban nhân dân xã Mẫu 3",
      "reporting-1 các hội quần chúng",
      "reporting-1 Câu lạc bộ Đọc sách",
    ])
  })

  it.each([
    ["as named", { from: ["Báo Mẫu"] }, ["Báo Mẫu"]],
    [
      "every unit with a task where nobody is named",
      { from: [] },
      [
        "Sở Giáo dục",
        "Ủy ban nhân dân xã Mẫu 1",
        "Ủy ban nhân dân xã Mẫu 2",
        "Ủy ban nhân dân xã Mẫu 3",
        "các hội quần chúng",
        "Câu lạc bộ Đọc sách",
      ],
    ],
    ["the unit of the task it stands in where nobody is named", { from: [], at: task(2, 1).at }, ["Sở Giáo dục"]],
    [
      "the members of a group",
      { from: ["Ủy ban nhân dân các xã"] },
      ["Ủy ban nhân dân xã Mẫu 1", "Ủy ban nhân dân xã Mẫu 2", "Ủy ban nhân dân xã Mẫu 3"],
    ],
    ["a unit with no task that nobody knows", { from: ["Trường Mẫu"] }, ["Trường Mẫu"]],
  ])("is %s", (_, change, names) => {
    const reports = derive({ reporting: [{ ...yearlyReport, ...change }] }).filter(({ kind }) => kind === "report")
    expect(reports.map(({ obligor }) => obligor.name)).toEqual(names)
  })

  it("is asked where the sentence asks, else told or asked as the unit is for its tasks", () => {
    const modalities = (text: string) =>
      derive({ reporting: [{ ...yearlyReport, text }] })
        .filter(({ kind }) => kind === "report")
        .map(({ modality }) => modality)
    expect(modalities("Đề nghị các đơn vị báo cáo")).toEqual(Array(6).fill("requested"))
    expect(modalities("Các đơn vị báo cáo")).toEqual([
      "requested",
      "assigned",
      "assigned",
      "assigned",
      "requested",
      "requested",
    ])
  })

  it("is one obligation per date of the duty", () => {
    const due = [
      { kind: "yearly", month: 6, day: 15, before: false },
      { kind: "yearly", month: 12, day: 15, before: false },
    ] as const
    const reports = derive({ reporting: [{ ...yearlyReport, due: [...due], from: ["Báo Mẫu"] }] }).filter(
      ({ kind }) => kind === "report",
    )
    expect(reports.map(({ id, due, item }) => [id, due, item])).toEqual([
      ["mau/kh-2026#reporting-1.1@b:mau/bao", due[0], "reporting-1"],
      ["mau/kh-2026#reporting-1.2@b:mau/bao", due[1], "reporting-1"],
    ])
  })

  it("is told by its clause and by the task that makes it one of “all of you”", () => {
    const report = derive().find(({ kind }) => kind === "report")
    expect(report?.because.map(({ text }) => text.vi)).toEqual([
      "phần kết của kế hoạch",
      "“các cơ quan, đơn vị” là mọi đơn vị có nhiệm vụ, trừ nơi nhận báo cáo",
      "mục I.2, gạch đầu dòng 1 của kế hoạch",
      "“Sở Giáo dục” (danh bạ tỉnh Mẫu, lớp national › mau, ngày 11/03/2026)",
    ])
  })
})

const phrases = [
  "Sở Văn hóa",
  "Sở Giáo dục",
  "Báo Mẫu",
  "Ủy ban nhân dân các xã",
  "các hội quần chúng",
  "Đội tuyên truyền",
  "Sở Lạ",
  "???",
]

const assignmentsOf = fc
  .array(
    fc.tuple(
      fc.uniqueArray(fc.constantFrom(...phrases), { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 1, max: 4 }),
    ),
    { maxLength: 6 },
  )
  .map((rows) => rows.map(([units, tasks], index) => assignment(index + 1, units, tasks)))

describe("whatever the plan", () => {
  const membersOf = (phrase: string, communeCount: number) => (phrase === "Ủy ban nhân dân các xã" ? communeCount : 1)

  it("every task gives as many obligations as its units have members, and none is lost", () => {
    fc.assert(
      fc.property(assignmentsOf, fc.integer({ min: 1, max: 9 }), (assignments, communeCount) => {
        const plan = samplePlan({ assignments, reporting: [] })
        const expected = assignments.flatMap(({ units, tasks }) =>
          tasks.map(() => units.reduce((sum, unit) => sum + membersOf(unit, communeCount), 0)),
        )
        const obligations = deriveObligations(plan, sampleJurisdiction(sampleDirectory(communeCount)))
        expect(obligations).toHaveLength(expected.reduce((sum, count) => sum + count, 0))
      }),
    )
  })

  it("ids are unique, and the same in every run and for every order of the directory", () => {
    fc.assert(
      fc.property(
        assignmentsOf,
        fc.shuffledSubarray(sampleDirectory(5).bodies, { minLength: 8, maxLength: 8 }),
        (assignments, bodies) => {
          const plan = samplePlan({ assignments })
          const ids = (directory: DirectoryData) =>
            deriveObligations(plan, sampleJurisdiction(directory)).map(({ id }) => id)
          const first = ids(sampleDirectory(5))
          expect(new Set(first).size).toBe(first.length)
          expect(ids(sampleDirectory(5))).toEqual(first)
          expect(ids({ ...sampleDirectory(5), bodies })).toEqual(first)
        },
      ),
    )
  })

  it("nothing is lost when the directory is empty", () => {
    const empty: DirectoryData = { units: [], bodies: [], groups: [], successions: [] }
    fc.assert(
      fc.property(assignmentsOf, (assignments) => {
        const obligations = deriveObligations(samplePlan({ assignments, reporting: [] }), sampleJurisdiction(empty))
        const named = assignments.flatMap(({ units, tasks }) =>
          tasks.flatMap(({ id }) => units.map((unit) => `${id} ${unit}`)),
        )
        expect(obligations.map(({ item, obligor }) => `${item} ${obligor.name}`)).toEqual(named)
      }),
    )
  })
})
