import {
  inPart,
  soundPlan,
  testRule,
  withAssignment,
  withChannels,
  withDocument,
  withoutAssignment,
} from "../../../testing/index.ts"
import { channelsCarriedOut } from "./channels-carried-out.ts"
import { channelsStated } from "./channels-stated.ts"

testRule(channelsStated, {
  valid: {
    "a plan with channels": soundPlan(),
    "a plan about something else": soundPlan(withChannels(), withDocument({ title: "Trồng cây năm 2026" })),
    "a report": soundPlan(withChannels(), withDocument({ type: "report", symbol: "BC-SVHTTDL" })),
  },
  invalid: [
    { name: "none", plan: soundPlan(withChannels()), finds: [{ message: "none", at: ["channels"] }] },
    {
      name: "a propaganda plan",
      plan: soundPlan(withChannels(), withDocument({ title: "Tuyên truyền cải cách" })),
      finds: [{ message: "none", at: ["channels"] }],
    },
    {
      name: "a programme",
      plan: soundPlan(withChannels(), withDocument({ type: "programme", symbol: "CTr-S" })),
      finds: [{ message: "none", at: ["channels"] }],
    },
  ],
})

const system = withAssignment("Sở Giáo dục và Đào tạo", ["Tuyên truyền trên hệ thống thông tin cơ sở."])
const noPress = withoutAssignment("Báo và Phát thanh, Truyền hình Ví Dụ")

testRule(channelsCarriedOut, {
  valid: {
    "every channel with a unit": soundPlan(),
    "forms of the grassroots system, which a task names whole": soundPlan(
      withChannels("đài truyền thanh cấp xã", "bản tin thông tin cơ sở", "mạng xã hội"),
      system,
    ),
    "the press by a newspaper's own part": soundPlan(withChannels("báo in", "truyền hình")),
    "a task that takes in the whole part": soundPlan(
      withChannels("hội nghị", "tờ rơi"),
      withAssignment("Sở Giáo dục và Đào tạo", [
        {
          text: "Tuyên truyền bằng hình thức tại khoản 2 Mục II.",
          references: [{ text: "khoản 2 Mục II", target: "s2.2" }],
        },
      ]),
    ),
    "a family named whole, one member in a part": soundPlan(withChannels("hệ thống thông tin cơ sở")),
    "a channel of no known type": soundPlan(withChannels({ text: "sân đình", type: null })),
    "a post and culture point before the forms were counted": {
      plan: soundPlan(withDocument({ date: "2024-06-30" }), withChannels("điểm bưu điện - văn hóa xã"), system),
    },
  },
  invalid: [
    {
      name: "an event that no unit organises",
      plan: soundPlan(withChannels("hội nghị", "cuộc thi")),
      finds: [{ message: "nobody", at: ["channels", 0], says: "1 hình thức nêu ở đây: “hội nghị”" }],
    },
    {
      name: "a post and culture point, which is no form of the grassroots system",
      plan: soundPlan(withChannels("bảng tin công cộng", "điểm bưu điện - văn hóa xã"), system),
      finds: [{ message: "nobody", at: ["channels", 1], says: "“điểm bưu điện - văn hóa xã”" }],
    },
    {
      name: "material that lies at one",
      plan: soundPlan(
        withChannels({
          text: "tài liệu tuyên truyền đặt tại điểm bưu điện - văn hóa xã",
          type: "non-commercial-material",
        }),
        system,
      ),
      finds: [{ message: "nobody", at: ["channels", 0] }],
    },
    {
      name: "a plan without the press",
      plan: soundPlan(noPress),
      finds: [{ message: "nobody", at: ["channels", 0], says: "4 hình thức" }],
    },
    {
      name: "channels of two paragraphs",
      plan: soundPlan(
        noPress,
        inPart("s4.1", (part) => ({ ...part, children: ["- Chủ trì."] })),
      ),
      finds: [
        { message: "nobody", at: ["channels", 0] },
        { message: "nobody", at: ["channels", 5], says: "“cuộc thi”" },
      ],
    },
  ],
})
