import { describe, expect, it } from "vitest"
import { validity } from "../calendar/index.ts"
import { unitId } from "./id.ts"
import { unitList } from "./unit-list.ts"

const options = {
  path: "u:a",
  parent: unitId("u:a"),
  tier: "commune",
  validity: validity("2025-07-01"),
  codesOn: "2025-07-01",
} as const

describe("unitList", () => {
  it.each([
    ["13285 Phường Quang Trung", "commune", "ward", "Quang Trung", "u:a/phuong-quang-trung"],
    ["13384 Thị trấn Quế", "commune", "township", "Quế", "u:a/thi-tran-que"],
    ["13306 Xã Phù Vân", "commune", "commune", "Phù Vân", "u:a/xa-phu-van"],
    ["11948 Đặc khu Cát Hải", "commune", "special-zone", "Cát Hải", "u:a/dac-khu-cat-hai"],
    ["347 Thành phố Phủ Lý", "district", "provincial-city", "Phủ Lý", "u:a/thanh-pho-phu-ly"],
    ["349 Thị xã Duy Tiên", "district", "town", "Duy Tiên", "u:a/thi-xa-duy-tien"],
    ["46 Thành phố Huế", "province", "centrally-run-city", "Huế", "u:a/thanh-pho-hue"],
  ] as const)("reads %s", (line, tier, type, name, id) => {
    expect(unitList(line, { ...options, tier })).toMatchObject([
      { id, tier, type, name, parent: "u:a", code: { on: "2025-07-01" } },
    ])
  })

  it("skips empty lines and keeps the order", () => {
    expect(unitList("\n  13285 Phường A\n\n  13288 Xã B\n", options).map(({ name }) => name)).toEqual(["A", "B"])
  })

  it.each(["Phường Quang Trung", "13285 Quang Trung", "1 Phường A"])("refuses %s", (line) => {
    expect(() => unitList(line, options)).toThrow(`"${line}" is not a unit`)
  })
})
