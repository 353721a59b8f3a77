import { expect, test } from "vitest"
import { scriptFrom } from "../words/script.fixture.ts"
import { textAt } from "../words/script.ts"
import { readTail } from "./tail.ts"

const read = (text: string) => {
  const script = scriptFrom(text)
  const { end, name, recipients, signing } = readTail(script, 0)
  return {
    recipients: recipients.map((span) => textAt(script, span)),
    signing: signing.map((span) => textAt(script, span)),
    name: name && textAt(script, name),
    left: script.entries.length - end,
  }
}
const foot = {
  recipients: ["UBND tỉnh;", "Các xã, phường;", "Lưu: VT."],
  signing: ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
  name: "Trần Thị Mẫu",
  left: 0,
}
const recipients = "- UBND tỉnh;\n- Các xã, phường;\n- Lưu: VT."
const signature = "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nTrần Thị Mẫu"

test.each<[string, string, object]>([
  ["recipients, then the signature", `Nơi nhận:\n${recipients}\n${signature}`, foot],
  ["the signature, then recipients", `${signature}\nNơi nhận:\n${recipients}`, foot],
  [
    "side by side",
    "| Nơi nhận: | KT. GIÁM ĐỐC |\n| - UBND tỉnh; | PHÓ GIÁM ĐỐC |\n| - Các xã, phường; | |\n| - Lưu: VT. | Trần Thị Mẫu |",
    foot,
  ],
  [
    "side by side in a text that runs its columns together",
    "Nơi nhận: KT. GIÁM ĐỐC\n- UBND tỉnh; PHÓ GIÁM ĐỐC\n- Các xã, phường;\n- Lưu: VT. Trần Thị Mẫu",
    foot,
  ],
  [
    "side by side, the name behind the initials of who typed it",
    "Nơi nhận: KT. GIÁM ĐỐC\n- UBND tỉnh; PHÓ GIÁM ĐỐC\n- Các xã, phường;\n- Lưu: VT, NV. THM Trần Thị Mẫu",
    { ...foot, recipients: ["UBND tỉnh;", "Các xã, phường;", "Lưu: VT, NV. THM"] },
  ],
  [
    "side by side, with a post and a rank that are seldom met",
    "Nơi nhận: KT. SƯ ĐOÀN TRƯỞNG\n- UBND tỉnh; PHÓ SƯ ĐOÀN TRƯỞNG\n- Các xã, phường;\n- Lưu: VT. Đại tá Trần Thị Mẫu",
    { ...foot, signing: ["KT. SƯ ĐOÀN TRƯỞNG", "PHÓ SƯ ĐOÀN TRƯỞNG"] },
  ],
  [
    "the signatures of two bodies, then recipients",
    `LIÊN ĐOÀN LAO ĐỘNG TỈNH\n${signature.replace("\n\n", "\n(Đã ký)\n")}\nSỞ NỘI VỤ\nGIÁM ĐỐC\n(Đã ký)\nLê Văn Thử\nNơi nhận:\n${recipients}`,
    { ...foot, signing: [...foot.signing, "GIÁM ĐỐC"] },
  ],
  [
    "recipients in the heading's line",
    "Nơi nhận: UBND tỉnh;\n- Lưu: VT.",
    { ...foot, recipients: ["UBND tỉnh;", "Lưu: VT."], signing: [], name: null },
  ],
  ["an annex after it", `Nơi nhận:\n${recipients}\n${signature}\nPHỤ LỤC I\nBIỂU MẪU`, { ...foot, left: 2 }],
  [
    "a mark of the office between",
    "GIÁM ĐỐC\n(đã ký)\nTrần Thị Mẫu",
    { ...foot, recipients: [], signing: ["GIÁM ĐỐC"] },
  ],
  [
    "a mark of the copies after the archive",
    `Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT, (MT.Tấn).\n08 KH\n${signature}`,
    { ...foot, recipients: ["UBND tỉnh;", "Lưu: VT, (MT.Tấn)."] },
  ],
  [
    "a mark of the copies after the signer",
    `Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n${signature}\n08 KH`,
    { ...foot, recipients: ["UBND tỉnh;", "Lưu: VT."], left: 1 },
  ],
  [
    "footnotes after the signer",
    `Nơi nhận:\n${recipients}\n${signature}\n1 Theo Quyết định số 7/QĐ-UBND ngày 05/01/2026 của UBND tỉnh về việc đọc sách.`,
    { ...foot, left: 1 },
  ],
])("the foot of a document: %s", (_, text, expected) => {
  expect(read(text)).toEqual(expected)
})

test("a foot whose lines a converter ran together reads the same", () => {
  expect(
    read(
      "| **Nơi nhận:** - UBND tỉnh; - Các xã, phường; - Lưu: VT. | **KT. GIÁM ĐỐC** **PHÓ GIÁM ĐỐC** **Trần Thị Mẫu** |",
    ),
  ).toEqual({ ...foot, recipients: ["UBND tỉnh;", "Các xã, phường;", "Lưu: VT."] })
  expect(
    read(
      "| Nơi nhận:<br>- UBND tỉnh;<br/>- Lưu: VT. | TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH<br>Lê Mẫu |",
    ),
  ).toEqual({
    recipients: ["UBND tỉnh;", "Lưu: VT."],
    signing: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
    name: "Lê Mẫu",
    left: 0,
  })
})
