import { describe, expect, it, test } from "vitest"
import { FundingKind } from "./funding.schema.ts"
import { fundingIn, fundingKinds } from "./funding-kinds.ts"

test("every kind of the schema has its phrases", () => {
  expect(fundingKinds.map(({ id }) => id)).toEqual(FundingKind.options)
})

describe("sources in a text on funding", () => {
  it.each([
    ["Nguồn ngân sách nhà nước", ["state-budget"]],
    [
      "Ngân sách trung ương; ngân sách tỉnh; ngân sách cấp xã",
      ["state-budget central", "state-budget province", "state-budget commune"],
    ],
    ["ngân sách cấp huyện", ["state-budget district"]],
    ["ngân sách nhà nước theo phân cấp", ["state-budget by-decentralisation"]],
    ["nguồn chi thường xuyên của đơn vị", ["recurrent-allocation"]],
    ["lồng ghép các chương trình", ["integrated-programme"]],
    ["nguồn xã hội hoá, viện trợ", ["mobilised", "international-aid"]],
    ["theo phương thức đối tác công tư (PPP)", ["public-private-partnership", "public-private-partnership"]],
    ["nguồn dự phòng và các nguồn hợp pháp khác", ["contingency", "other-lawful"]],
    ["Thực hiện theo quy định hiện hành", ["unspecified"]],
    ["Ngân sách tỉnh, theo quy định", ["state-budget province"]],
    ["theo quy định của Luật Ngân sách nhà nước", []],
    ["các đơn vị lập dự toán ngân sách nhà nước", []],
    ["Trung tâm y tế dự phòng", []],
    ["kinh phí hoạt động thường xuyên; quỹ hoạt động thường xuyên", ["recurrent-allocation", "recurrent-allocation"]],
    ["kinh phí sự nghiệp y tế; kinh phí không tự chủ", ["state-budget", "state-budget"]],
    ["kinh phí Chương trình mục tiêu quốc gia", ["state-budget"]],
    ["nguồn hỗ trợ của các dự án nước ngoài", ["international-aid"]],
    ["giám sát thu - chi ngân sách, công khai ngân sách", []],
  ])("%s", (text, expected) => {
    expect(fundingIn(text).map(({ kind, tier }) => (tier === null ? kind : `${kind} ${tier}`))).toEqual(expected)
  })
})
