import { defineRule } from "../../rule.ts"
import { decree30Since, mainComponent } from "../decree-30.ts"

/** The place of issue of a province is its own name: `Vĩnh Long`, not `Tỉnh Vĩnh Long`. */
export const placeWithoutTypeWord = defineRule({
  id: "form/place-without-type-word",
  severity: "information",
  title: {
    vi: "Địa danh của văn bản cấp tỉnh ghi tên riêng, không ghi chữ “tỉnh”",
    en: "The place of issue of a province's document is its own name, without “tỉnh”",
  },
  explain: {
    vi: "Địa danh là tên gọi chính thức của đơn vị hành chính nơi cơ quan đóng trụ sở; các văn bản ghi tên riêng. Chỉ đơn vị đặt theo tên người, chữ số hoặc sự kiện lịch sử mới ghi cả từ chỉ loại: “Thành phố Hồ Chí Minh”, “Phường 1”.",
    en: "The place is the official name of the unit where the body sits, and documents print its own name. Only units named after a person, a number or an event keep the type word: “Thành phố Hồ Chí Minh”, “Phường 1”.",
  },
  remedy: { vi: "Bỏ chữ “tỉnh” trước tên riêng.", en: "Leave out “tỉnh” before the name." },
  examples: { right: ["Vĩnh Long, ngày …"], wrong: ["Tỉnh Vĩnh Long, ngày …"] },
  basis: [mainComponent("4 điểm a")],
  since: decree30Since,
  messages: {
    typeWord: {
      vi: "Địa danh ghi “{place}”; chỉ cần ghi “{expected}”.",
      en: "The place of issue says “{place}”; “{expected}” is enough.",
    },
  },
  check({ plan: { document } }, report) {
    const { place } = document
    const expected =
      place === null ? undefined : /^tỉnh\s+(?<name>.+)$/iu.exec(place.normalize("NFC"))?.groups?.["name"]
    if (place === null || expected === undefined) return
    report("typeWord", { path: ["document", "place"] }, { place, expected })
  },
})
