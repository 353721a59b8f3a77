import { expect, it } from "vitest"
import { definedNames } from "./defined-names.ts"

it("tells where the names of a form point, and of no other", () => {
  const names = definedNames(
    `<workbook><definedNames>
    <definedName name="lantoa_1">&apos;Số liệu&apos;!$D$7</definedName>
    <definedName name="lantoa_2">Tasks!$C$6</definedName>
    <definedName name="lantoa_3">'Nhà ''A'''!AB12</definedName>
    <definedName name="lantoa_4">'Số liệu'!#REF!</definedName>
    <definedName name="other">'Số liệu'!$A$1</definedName>
    </definedNames></workbook>`,
  )
  expect([...names]).toEqual([
    ["lantoa_1", "Số liệu!D7"],
    ["lantoa_2", "Tasks!C6"],
    ["lantoa_3", "Nhà 'A'!AB12"],
    ["lantoa_4", undefined],
  ])
})
