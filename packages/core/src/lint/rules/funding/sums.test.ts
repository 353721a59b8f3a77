import type { Plan } from "../../../plan/index.ts"
import { vnd } from "../../../plan/index.ts"
import { soundPlan, testRule, withAnnexes, withFunding, withText } from "../../../testing/index.ts"
import { amountsAddUp } from "./amounts-add-up.ts"
import { estimateMade } from "./estimate-made.ts"
import { tableAddsUp } from "./table-adds-up.ts"

const kind = "state-budget"
const costing = (...amounts: readonly (readonly [text: string, amount: number | null])[]): Plan => {
  const plan = soundPlan(
    withFunding("Kinh phí.", ...amounts.map(([text]) => ({ text, kind, tier: "province" }) as const)),
  )
  const funding = plan.funding.map((source, index) => {
    const amount = amounts[index]?.[1] ?? null
    return { ...source, amountVnd: amount === null ? null : vnd(amount) }
  })
  return { ...plan, funding }
}

testRule(amountsAddUp, {
  valid: {
    "no amounts": soundPlan(),
    "a sum": costing(["Tổng kinh phí", 300], ["Ngân sách tỉnh", 200], ["Xã hội hóa", 100]),
    "a part that is not known": costing(["Tổng kinh phí", 300], ["Ngân sách tỉnh", 200], ["Xã hội hóa", null]),
    "one part": costing(["Tổng kinh phí", 300], ["Trong đó ngân sách tỉnh", 200]),
  },
  invalid: [
    {
      name: "too much",
      plan: costing(["Tổng kinh phí", 300_000_000], ["Ngân sách tỉnh", 200_000_000], ["Xã hội hóa", 150_000_000]),
      finds: [
        {
          message: "differs",
          at: ["funding", 0],
          says: "Tổng ghi 300.000.000 đồng, cộng các khoản được 350.000.000 đồng",
        },
      ],
    },
    {
      name: "too little",
      plan: costing(["Tổng", 300], ["A", 100], ["B", 100]),
      finds: [{ message: "differs", at: ["funding", 0] }],
    },
    {
      name: "a total at the end",
      plan: costing(["A", 100], ["B", 100], ["Tổng cộng", 201]),
      finds: [{ message: "differs", at: ["funding", 2] }],
    },
  ],
})

const table = (...rows: readonly (readonly string[])[]) =>
  soundPlan(withAnnexes({ label: "Phụ lục", heading: "KINH PHÍ", children: ["(Kèm theo Kế hoạch)", { rows }] }))
const head = ["Hạng mục", "Số tiền"]

testRule(tableAddsUp, {
  valid: {
    "no table": soundPlan(),
    "a sum": table(head, ["Báo", "1.000.000"], ["Đài", "2.000.000"], ["Tổng cộng", "3.000.000"]),
    "no total": table(head, ["Báo", "10"], ["Đài", "20"]),
    subtotals: table(head, ["I", "30"], ["1", "10"], ["2", "20"], ["Tổng", "30"]),
    "a cell that is no number": table(head, ["Báo", "10"], ["Đài", "theo thực tế"], ["Tổng", "10"]),
  },
  invalid: [
    {
      name: "a wrong total",
      plan: table(head, ["Báo", "1.000.000"], ["Đài", "2.000.000"], ["Tổng cộng", "4.000.000"]),
      finds: [{ message: "differs", at: ["x1:t1"], says: "tổng 4.000.000 ở cột 2, cộng các dòng được 3.000.000" }],
    },
    {
      name: "without a heading",
      plan: table(["Báo", "10"], ["Đài", "20"], ["Cộng:", "31"]),
      finds: [{ message: "differs", at: ["x1:t1"] }],
    },
    {
      name: "in two columns",
      plan: table(["Năm", "A", "B"], ["2026", "1", "2"], ["2027", "3", "4"], ["Tổng", "5", "7"]),
      finds: [
        { message: "differs", at: ["x1:t1"], says: "cột 2" },
        { message: "differs", at: ["x1:t1"], says: "cột 3" },
      ],
    },
  ],
})

const money = (text: string) => soundPlan(withFunding(text, { kind, tier: "province" }))

testRule(estimateMade, {
  valid: {
    estimates: money("Các sở lập dự toán kinh phí hằng năm."),
    "a balance": soundPlan(withText("- Sở Tài chính cân đối ngân sách.")),
    "no money": soundPlan(withFunding("Không phát sinh kinh phí.")),
  },
  invalid: [
    { name: "nobody", plan: soundPlan(), finds: [{ message: "nobody", at: ["funding", 0] }] },
    {
      name: "another sentence",
      plan: money("Ngân sách tỉnh bảo đảm."),
      finds: [{ message: "nobody", at: ["funding", 0] }],
    },
    {
      name: "beside another source",
      plan: soundPlan(withFunding("Xã hội hóa và ngân sách tỉnh.", { kind: "mobilised" }, { kind, tier: "province" })),
      finds: [{ message: "nobody", at: ["funding", 1] }],
    },
  ],
})
