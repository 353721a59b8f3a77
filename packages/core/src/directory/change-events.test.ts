import { expect, it } from "vitest"
import { changeEventsOf } from "./change-events.ts"
import { createDirectory } from "./create-directory.ts"
import { body, data, sample, step } from "./made-up-data.ts"

it("changes of bodies are told in the order of time, with function and act", () => {
  expect(
    changeEventsOf(createDirectory(sample)).map(({ about, from, function: held, kind, on, to }) => [
      kind,
      on,
      about,
      from[0]?.name,
      to[0]?.id,
      held,
    ]),
  ).toEqual([
    [
      "function-transfer",
      "2025-03-01",
      true,
      "Sở Thông tin và Truyền thông",
      "b:cu/so-khcn",
      "digital-and-telecommunications",
    ],
    [
      "function-transfer",
      "2025-03-01",
      true,
      "Sở Thông tin và Truyền thông",
      "b:cu/so-vhttdl",
      "press-and-grassroots-information",
    ],
    ["succession", "2025-07-01", false, "Sở Khoa học và Công nghệ", "b:moi/so-khcn", null],
    ["succession", "2025-07-01", false, "Sở Văn hóa, Thể thao và Du lịch", "b:moi/so-vhttdl", null],
  ])
})

it("two into one is a merger, one into two a split, into none an end", () => {
  const bodies = ["a", "b", "c", "d", "e"].map((slug) => body(`b:${slug}`, slug.toUpperCase()))
  const successions = [step("b:a", ["b:c"]), step("b:b", ["b:c"]), step("b:c", ["b:d", "b:e"]), step("b:d", [])]
  const events = changeEventsOf(createDirectory(data({ bodies, successions })))
  expect(events.map(({ from, kind }) => [from[0]?.name, kind])).toEqual([
    ["A", "merge"],
    ["B", "merge"],
    ["C", "split"],
    ["D", "ended"],
  ])
})
