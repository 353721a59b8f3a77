import { soundPlan, testRule, withCitation, withDocument, withRecipients, withText } from "../../../testing/index.ts"
import { everyYearOneWay } from "./every-year-one-way.ts"
import { groupNamesOneWay } from "./group-names-one-way.ts"
import { knownConfusions } from "./known-confusions.ts"
import { oneNamePerProject } from "./one-name-per-project.ts"
import { peopleCapital } from "./people-capital.ts"
import { referenceCapitals } from "./reference-capitals.ts"
import { toneMarksOneWay } from "./tone-marks-one-way.ts"
import { yearRangeSpacing } from "./year-range-spacing.ts"

const says = (...texts: readonly string[]) => soundPlan(withText(...texts.map((text) => `- ${text}`)))
const at = ["s1.2:p2"]

testRule(knownConfusions, {
  valid: {
    "no slip": soundPlan(),
    "words that look like one": says(
      "Giành giải nhất; dành thời gian đọc sách; sử dụng sách; công trình; hàng công vụ.",
    ),
    "a word inside another": says("Thành công thông tin hai chiều."),
  },
  invalid: [
    {
      name: "at the start of a sentence",
      plan: says("Giành thời lượng cho sách."),
      finds: [{ message: "slip", at, says: "“Giành thời lượng” (1 chỗ): nhầm từ, phải là “Dành thời lượng”" }],
    },
    {
      name: "inside a sentence",
      plan: says("Đăng trên công/trang thông tin điện tử."),
      finds: [{ message: "slip", at, says: "“cổng/trang”" }],
    },
    {
      name: "two slips, one of them twice",
      plan: says("Xử dụng sách, xử dụng loa; bổ xung kệ sách."),
      finds: [
        { message: "slip", at, says: "“Xử dụng” (2 chỗ)" },
        { message: "slip", at, says: "“bổ sung”" },
      ],
    },
  ],
})

testRule(everyYearOneWay, {
  valid: {
    "one way": soundPlan(),
    "the other way all through": soundPlan(withText("- Đọc sách hằng tháng.")),
    customers: says("Tri ân khách hàng năm 2026."),
  },
  invalid: [
    {
      name: "one of the other",
      plan: says("Đọc sách hàng năm."),
      finds: [{ message: "mixed", at, says: "“hàng năm” (1 chỗ), “hằng năm” (3 chỗ); nên dùng “hằng năm”" }],
    },
    {
      name: "with a capital and another word",
      plan: says("Hàng quý họp một lần."),
      finds: [{ message: "mixed", at, says: "nên dùng “hằng quý”" }],
    },
    {
      name: "more of the other",
      plan: says("Hàng năm, hàng quý, hàng tháng, hàng tuần, hàng ngày."),
      finds: [{ message: "mixed", at: ["s2.1:p2"], says: "nên dùng “hàng năm”" }],
    },
  ],
})

testRule(peopleCapital, {
  valid: {
    "the noun with its capital": soundPlan(),
    "names of bodies": says(
      "Phối hợp với Ủy ban nhân dân, Hội đồng nhân dân, Tòa án nhân dân, lực lượng công an nhân dân.",
    ),
    "part of a longer name": says("Đọc báo Quân đội nhân dân."),
  },
  invalid: [
    {
      name: "one small letter",
      plan: says("Vận động các tầng lớp nhân dân."),
      finds: [
        {
          message: "small",
          at,
          says: "1 chỗ (chỗ đầu: “tầng lớp nhân dân”); phải viết hoa “Nhân dân” như ở 1 chỗ khác",
        },
      ],
    },
    {
      name: "two of them",
      plan: says("Đưa sách tới nhân dân, phục vụ nhân dân."),
      finds: [{ message: "small", at, says: "2 chỗ" }],
    },
    {
      name: "beside a name",
      plan: says("Ủy ban nhân dân phục vụ nhân dân."),
      finds: [{ message: "small", at, says: "1 chỗ" }],
    },
  ],
})

testRule(toneMarksOneWay, {
  valid: {
    "the older place": soundPlan(),
    "syllables with no choice": says("Quý bạn đọc, quà tặng, toán, hoài, thuyền."),
    "a vowel that is no glide": says("Của, mía, múa."),
  },
  invalid: [
    {
      name: "one in the newer place",
      plan: says("Nhà văn hoá."),
      finds: [{ message: "mixed", at, says: "“hoá” (1 chỗ)" }],
    },
    { name: "uy and oe", plan: says("Uỷ ban, sức khoẻ."), finds: [{ message: "mixed", at, says: "nên viết “Ủy”" }] },
    {
      name: "more in the newer place",
      plan: soundPlan(withText(`- ${"văn hoá, ".repeat(40)}hết.`)),
      finds: [{ message: "mixed", at: ["document", "title"], says: /nên viết “hoá”/ }],
    },
  ],
})

testRule(yearRangeSpacing, {
  valid: {
    "spaces on both sides": soundPlan(),
    "one more of them": says("Tiếp nối giai đoạn 2021 - 2025."),
    "a number that is no range of years": says("Điện thoại 0270-3836904; 15-20 cuốn."),
  },
  invalid: [
    {
      name: "a space on one side",
      plan: says("Giai đoạn 2026 -2030."),
      finds: [{ message: "uneven", at, says: "“2026 -2030” (1 chỗ); nên viết “2026 - 2030”" }],
    },
    {
      name: "none among some",
      plan: says("Giai đoạn 2026-2030."),
      finds: [{ message: "mixed", at, says: "“2026 - 2030” (2 chỗ), “2026-2030” (1 chỗ)" }],
    },
    { name: "a longer dash", plan: says("Giai đoạn 2026 – 2030."), finds: [{ message: "mixed", at }] },
    {
      name: "the title",
      plan: soundPlan(withDocument({ title: "Truyền thông giai đoạn 2026 -2030" })),
      finds: [{ message: "uneven", at: ["document", "title"] }],
    },
  ],
})

testRule(groupNamesOneWay, {
  valid: {
    "one way": soundPlan(),
    "a capital at the start of a line": soundPlan(
      withText("- Các đơn vị."),
      withRecipients("Các sở, ban, ngành", "UBND các xã, phường", "Lưu: VT"),
    ),
    "two groups": soundPlan(withRecipients("Các sở, ban, ngành", "Các Sở, ngành", "Lưu: VT")),
  },
  invalid: [
    {
      name: "two lines",
      plan: soundPlan(withRecipients("Các sở, ban, ngành tỉnh", "Các Sở, ban, ngành tỉnh", "Lưu: VT")),
      finds: [
        {
          message: "differ",
          at: ["document", "recipients", 1],
          says: "“Các Sở, ban, ngành tỉnh” và “Các sở, ban, ngành tỉnh”",
        },
      ],
    },
    {
      name: "small letters first",
      plan: soundPlan(withRecipients("các sở, ban, ngành tỉnh", "Các Sở, Ban, Ngành tỉnh", "Lưu: VT")),
      finds: [{ message: "differ", at: ["document", "recipients", 1] }],
    },
    {
      name: "three ways, said once",
      plan: soundPlan(withRecipients("Các sở, ngành", "Các Sở, ngành", "Các Sở, Ngành", "Lưu: VT")),
      finds: [{ message: "differ", at: ["document", "recipients", 1] }],
    },
  ],
})

const project = "Đề án “Xây dựng xã hội học tập giai đoạn 2021 - 2030”"

testRule(oneNamePerProject, {
  valid: {
    "no project": soundPlan(),
    "one name with other spaces": says(
      `Thực hiện ${project}; tiếp tục Đề án “Xây dựng xã hội học tập giai đoạn 2021-2030”.`,
    ),
    "the name in short": says(`Thực hiện ${project}; tiếp tục Đề án “Xây dựng xã hội học tập”.`),
    "two projects": says(`Thực hiện ${project} và Đề án “Chuyển đổi số thư viện công cộng”.`),
    "the name in the decision that is cited": soundPlan(
      withCitation(`- Theo Quyết định số 1373/QĐ-TTg về ${project}.`, "1373/QĐ-TTg"),
    ),
    "the years after the mark": says(
      `Thực hiện ${project}; tiếp tục Đề án “Xây dựng xã hội học tập” giai đoạn 2021 - 2030.`,
    ),
  },
  invalid: [
    {
      name: "other years",
      plan: says(`Thực hiện ${project}; tiếp tục Đề án “Xây dựng xã hội học tập” giai đoạn 2026 - 2030.`),
      finds: [{ message: "differ", at, says: "2 tên khác nhau" }],
    },
    {
      name: "another word",
      plan: says(`Thực hiện ${project}.`, "Tiếp tục Đề án “Phát triển xã hội học tập giai đoạn 2021 - 2030”."),
      finds: [
        { message: "differ", at: ["s1.2:p3"], says: "“Phát triển xã hội học tập giai đoạn 2021 - 2030” (1 chỗ)" },
      ],
    },
    {
      name: "another name than in the decision that is cited",
      plan: soundPlan(
        withCitation(
          "- Theo Quyết định số 1373/QĐ-TTg; Đề án “Xây dựng xã hội học tập” giai đoạn 2026-2030.",
          "1373/QĐ-TTg",
        ),
      ),
      finds: [
        {
          message: "notOfficial",
          at,
          says: "“Xây dựng xã hội học tập giai đoạn 2026-2030” (1 chỗ), khác với tên trong “1373/QĐ-TTg”",
        },
      ],
    },
    {
      name: "three names, said once",
      plan: says(
        `${project}.`,
        "Đề án “Xây dựng xã hội học tập giai đoạn 2026 - 2030”.",
        "Đề án “Xây dựng một xã hội học tập giai đoạn 2021 - 2030”.",
      ),
      finds: [{ message: "differ", at: ["s1.2:p3"], says: "3 tên khác nhau" }],
    },
  ],
})

const refers = (text: string, sentence = `- Thực hiện nội dung tại ${text} của Kế hoạch này.`) =>
  soundPlan(withText({ text: sentence, references: [{ text, target: "s2.1" }] }))

testRule(referenceCapitals, {
  valid: {
    "no reference": soundPlan(),
    "as the decree writes": refers("khoản 1 Mục II"),
    "the first word of a sentence": refers("Khoản 1 Mục II", "- Khoản 1 Mục II được tuyên truyền trước."),
    "a point": refers("điểm a khoản 1 Mục II"),
  },
  invalid: [
    {
      name: "a capital clause",
      plan: refers("Khoản 1, Mục II"),
      finds: [{ message: "capitals", at, says: "“Khoản 1, Mục II”; phải viết “khoản 1, Mục II”" }],
    },
    { name: "a small part", plan: refers("mục II"), finds: [{ message: "capitals", at, says: "“Mục II”" }] },
    {
      name: "a capital point",
      plan: refers("Điểm a Khoản 1 phần thứ hai"),
      finds: [{ message: "capitals", at, says: "“điểm a khoản 1 Phần thứ hai”" }],
    },
  ],
})
