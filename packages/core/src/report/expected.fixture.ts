import { always, isoDate, type Validity, validity } from "../calendar/index.ts"
import { type Body, bodyId, type DirectoryData, groupId, type Succession } from "../directory/index.ts"
import {
  type Jurisdiction,
  type JurisdictionLayer,
  jurisdictionOn,
  nationalLayer,
  type ReportRegime,
} from "../jurisdiction/index.ts"
import { clause, practice } from "../law/index.ts"
import { body, sampleDirectory } from "../obligation/obligation.fixture.ts"

export const department = bodyId("b:mau/so-van-hoa")
export const province = bodyId("b:mau/ubnd-tinh")
export const communesGroup = groupId("g:mau/ubnd-cac-xa")

/** A regime of the made-up province: communes to the department every quarter by day 20 of its last month. */
export const regime = (change: Partial<ReportRegime> = {}): ReportRegime => ({
  id: "quarterly",
  frequency: "quarterly",
  from: [communesGroup],
  to: department,
  due: { kind: "of-period", month: "last", day: 20, before: false },
  graceWorkingDays: 2,
  validity: always,
  basis: [clause("06/2024/QĐ-UBND", "Điều 5")],
  ...change,
})

/** The made-up province with its committee, its way of reports up to the Government, and what a test adds. */
export const jurisdictionWith = (
  layer: Partial<JurisdictionLayer> = {},
  change: (data: DirectoryData) => DirectoryData = (data) => data,
): Jurisdiction => {
  const data = sampleDirectory()
  const committee: Body = body("mau/ubnd-tinh", "Ủy ban nhân dân tỉnh Mẫu", "peoples-committee")
  const basis = [practice("tuyến báo cáo của tỉnh Mẫu")]
  return jurisdictionOn(
    [
      nationalLayer,
      {
        slug: "mau",
        name: { vi: "tỉnh Mẫu", en: "Mẫu province" },
        directory: change({ ...data, bodies: [...data.bodies, committee] }),
        reportingChain: [
          { from: communesGroup, to: department, due: null, basis },
          { from: department, to: province, due: null, basis },
          { from: province, to: bodyId("b:vn/chinh-phu"), due: null, basis },
        ],
        ...layer,
      },
    ],
    isoDate("2026-03-11"),
  )
}

/** The directory with other days of validity for one body. */
export const valid =
  (path: string, from: string | null, until: string | null = null) =>
  (data: DirectoryData): DirectoryData => ({
    ...data,
    bodies: data.bodies.map((each) => (each.id === `b:${path}` ? { ...each, validity: daysOf(from, until) } : each)),
  })

const daysOf = (from: string | null, until: string | null): Validity => validity(from, until)

/** That one body followed another in everything on a day. */
export const followed = (from: string, to: string, on: string): Succession => ({
  from: bodyId(`b:${from}`),
  function: null,
  to: [bodyId(`b:${to}`)],
  on: isoDate(on),
  about: false,
  basis: [clause("1/2026/NQ", "Điều 1")],
  note: null,
})
