import {
  soundPlan,
  testRule,
  withAssignment,
  withChannels,
  withoutAssignment,
  withPeriod,
  withThemes,
} from "../../../testing/index.ts"
import { observanceEstablished } from "./observance-established.ts"
import { observanceOnItsDay } from "./observance-on-its-day.ts"
import { themesHaveChannel } from "./themes-have-channel.ts"

const says = (text: string) => soundPlan(withThemes(`- Hưởng ứng ${text}`))
const at = ["s2.1:p1"]

testRule(observanceOnItsDay, {
  valid: {
    "its day": says("Ngày Chuyển đổi số quốc gia (10/10)."),
    "its day in words": says("Ngày Sách và Văn hóa đọc Việt Nam ngày 21 tháng 4."),
    "no day": says("Ngày Chuyển đổi số quốc gia hằng năm."),
    "a day of something else": says("Ngày Chuyển đổi số quốc gia, họp trước ngày 01/10."),
  },
  invalid: [
    {
      name: "another day",
      plan: says("Ngày Chuyển đổi số quốc gia (01/10)."),
      finds: [{ message: "other", at, says: "là ngày 10/10" }],
    },
    {
      name: "another day in words",
      plan: says("Ngày Sách và Văn hóa đọc Việt Nam ngày 23 tháng 4."),
      finds: [{ message: "other", at, says: "21/4" }],
    },
    { name: "another month", plan: says("Ngày Pháp luật 09/10."), finds: [{ message: "other", at }] },
  ],
})

const culture = withThemes("- Hưởng ứng Ngày Văn hóa Việt Nam 24/11.")
const theme = ["themes", 0]

testRule(observanceEstablished, {
  valid: {
    "an old observance": soundPlan(),
    "a new one in its time": soundPlan(culture),
    "no theme": soundPlan(withThemes()),
  },
  invalid: [
    {
      name: "a plan of 2020 to 2025",
      plan: soundPlan(culture, withPeriod({ from: 2020, to: 2025 })),
      finds: [{ message: "later", at: theme, says: "từ năm 2026" }],
    },
    {
      name: "a plan until 2024",
      plan: soundPlan(culture, withPeriod({ from: null, to: 2024 })),
      finds: [{ message: "later", at: theme }],
    },
    {
      name: "a plan of 2025",
      plan: soundPlan(culture, withPeriod({ from: 2025, to: 2025 })),
      finds: [{ message: "later", at: theme, says: "đến 2025" }],
    },
  ],
})

const mute = [
  withChannels(),
  withoutAssignment("Báo và Phát thanh, Truyền hình Ví Dụ"),
  withoutAssignment("Ủy ban nhân dân các xã, phường"),
]
const law = withThemes("- Chủ trương, chính sách, pháp luật về văn hóa đọc.")

testRule(themesHaveChannel, {
  valid: {
    "channels for all": soundPlan(),
    "a task that names one": soundPlan(
      law,
      ...mute,
      withAssignment("Sở Tư pháp", ["- Tuyên truyền chính sách, pháp luật trên bảng tin công cộng."]),
    ),
    "no theme": soundPlan(withThemes(), ...mute),
  },
  invalid: [
    {
      name: "a theme",
      plan: soundPlan(
        law,
        ...mute,
        withoutAssignment("Sở Văn hóa, Thể thao và Du lịch"),
        withAssignment("Sở Tư pháp", ["- Tuyên truyền chính sách, pháp luật."]),
      ),
      finds: [{ message: "none", at: theme }],
    },
    {
      name: "exemplars",
      plan: soundPlan(
        withThemes("- Gương điển hình, cách làm hay."),
        ...mute,
        withoutAssignment("Sở Văn hóa, Thể thao và Du lịch"),
      ),
      finds: [{ message: "none", at: theme }],
    },
    {
      name: "both",
      plan: soundPlan(
        withThemes("- Chủ trương, chính sách, pháp luật.", "- Gương điển hình, cách làm hay."),
        ...mute,
        withoutAssignment("Sở Văn hóa, Thể thao và Du lịch"),
        withAssignment("Sở Tư pháp", ["- Tuyên truyền chính sách, pháp luật."]),
      ),
      finds: [
        { message: "none", at: theme },
        { message: "none", at: ["themes", 1] },
      ],
    },
  ],
})
