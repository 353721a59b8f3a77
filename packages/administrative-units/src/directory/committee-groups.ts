import { type AdministrativeUnit, type Group, groupId, isoDate, type UnitId, type Validity } from "@lantoa/core"
import { twoTierSince } from "../data-version.ts"
import type { Stretch } from "../table/rows.ts"
import { sharedUnits } from "../table/units.ts"

interface GroupForm {
  readonly slug: string
  readonly tier: "district" | "commune"
  readonly name: string
  readonly spellings: readonly string[]
}

/** Until 2025-06-30. */
const threeTiers: readonly GroupForm[] = [
  {
    slug: "ubnd-cac-huyen-thi-xa-thanh-pho",
    tier: "district",
    name: "Ủy ban nhân dân các huyện, thị xã, thành phố",
    spellings: [
      "các huyện, thị xã, thành phố",
      "Ủy ban nhân dân các quận, huyện, thị xã",
      "các quận, huyện, thị xã",
      "Ủy ban nhân dân các quận, huyện",
      "Ủy ban nhân dân các quận, huyện, thị xã, thành phố",
      "Ủy ban nhân dân các huyện, thành phố",
      "UBND cấp huyện",
    ],
  },
  {
    slug: "ubnd-cac-xa-phuong-thi-tran",
    tier: "commune",
    name: "Ủy ban nhân dân các xã, phường, thị trấn",
    spellings: ["các xã, phường, thị trấn", "Ủy ban nhân dân các phường, xã, thị trấn", "UBND cấp xã"],
  },
]

/** From 2025-07-01. */
const twoTiers: readonly GroupForm[] = [
  {
    slug: "ubnd-cac-xa-phuong",
    tier: "commune",
    name: "Ủy ban nhân dân các xã, phường",
    spellings: [
      "các xã, phường",
      "Ủy ban nhân dân các phường, xã",
      "Ủy ban nhân dân xã, phường",
      "Ủy ban nhân dân các xã, phường, đặc khu",
      "các xã, phường, đặc khu",
      "UBND cấp xã",
    ],
  },
]

const until = (end: string): Validity => ({ from: null, until: isoDate(end) })

/**
 * The phrases by which plans of a province name all committees of a tier (*nhóm đơn vị*), valid on the days for which the
 * directory knows every one of them.
 */
export const committeeGroups = (
  province: UnitId,
  units: readonly AdministrativeUnit[],
  first: Stretch,
  last: Stretch,
): readonly Group[] => {
  const { dates } = sharedUnits().table
  const known: Validity = { from: dayOf(dates[first - 1]), until: dayOf(dates[last]) }
  const path = province.slice("u:".length)
  const form = ({ name, slug, spellings, tier }: GroupForm, era: Validity): readonly Group[] => {
    const validity = both(known, era)
    if (validity === undefined || !units.some((unit) => unit.tier === tier)) return []
    const id = groupId(`g:${path}/${slug}`)
    return [
      {
        id,
        name,
        phrases: [name, ...spellings],
        tier,
        kinds: ["peoples-committee"],
        bodies: [],
        complete: true,
        validity,
      },
    ]
  }
  return [
    ...threeTiers.flatMap((each) => form(each, until(twoTierSince))),
    ...twoTiers.flatMap((each) => form(each, { from: twoTierSince, until: null })),
  ]
}

const dayOf = (text: string | undefined) => (text === undefined ? null : isoDate(text))

/** The days that two validities share. */
const both = (a: Validity, b: Validity): Validity | undefined => {
  const from = a.from === null || (b.from !== null && b.from > a.from) ? b.from : a.from
  const end = a.until === null || (b.until !== null && b.until < a.until) ? b.until : a.until
  return from !== null && end !== null && from >= end ? undefined : { from, until: end }
}
