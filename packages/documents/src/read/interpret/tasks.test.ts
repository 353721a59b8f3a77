import { nodeId } from "@lantoa/core"
import { expect, test } from "vitest"
import { scriptFrom } from "../recognise/words/script.fixture.ts"
import { taskOf } from "./tasks.ts"

const task = (text: string) => {
  const script = scriptFrom(text)
  return taskOf(
    script,
    "task-1.1",
    nodeId("s1:p1"),
    { start: 0, end: script.text.length },
    {
      isKnown: undefined,
      channels: undefined,
    },
  )
}

test.each<[string, readonly string[]]>([
  ["Chủ trì, phối hợp với Sở Y tế, Công an tỉnh tổ chức hội thi.", ["Sở Y tế", "Công an tỉnh"]],
  ["Phối hợp chặt chẽ với các xã, phường mở lớp.", ["các xã, phường"]],
  ["Phối hợp liên kết cùng Hội Khuyến học tỉnh vận động.", ["Hội Khuyến học tỉnh"]],
  ["Phối hợp các nguồn lực.", []],
  ["Theo dõi, tổng hợp.", []],
])("with whom: “%s”", (text, expected) => {
  expect(task(text).partners).toEqual(expected)
})

test.each<[string, readonly string[]]>([
  ["Chỉ đạo Phòng Văn hóa - Xã hội, các thôn treo băng rôn.", ["Phòng Văn hóa - Xã hội", "các thôn"]],
  ["Giao Trung tâm Y tế mở lớp.", ["Trung tâm Y tế"]],
  ["Chỉ đạo hội khuyến học các cấp vận động.", ["hội khuyến học các cấp"]],
  ["Báo cáo Ban Chỉ đạo tỉnh.", []],
  ["Theo sự chỉ đạo của tỉnh.", []],
  ["Giao ban hằng tuần.", []],
])("through whom: “%s”", (text, expected) => {
  expect(task(text).delegations.map(({ to }) => to)).toEqual(expected)
})

test.each<[string, object | null]>([
  ["Mở hội thi trước ngày 21/4/2027.", { kind: "date", date: "2027-04-21", before: true }],
  ["Hoàn thành trong tháng 6 năm 2026.", { kind: "month", year: 2026, month: 6 }],
  ["Báo cáo trước ngày 15/11 hằng năm.", { kind: "yearly", month: 11, day: 15, before: true }],
  ["Treo cờ ngày 02/9.", null],
  ["Mở hội thi.", null],
])("by when: “%s”", (text, expected) => {
  expect(task(text).due).toEqual(expected)
})

test("what is done, on what, how", () => {
  expect(
    task("Chủ trì tuyên truyền Ngày Sách và Văn hóa đọc Việt Nam trên mạng xã hội; tổng hợp, báo cáo."),
  ).toMatchObject({ roles: ["lead", "implement", "consolidate", "report"], channels: ["social-network"] })
})
