import type { Text } from "../text/index.ts"

/** What the report of a succession says. */
export const messages = {
  stays: { vi: "{name} vẫn còn vào ngày {day}", en: "{name} is still there on {day}" },
  carried: { vi: "{name} đến ngày {day} là: {heirs}", en: "{name} is on {day}: {heirs}" },
  carriedMany: { vi: "{name} đến ngày {day} là {count} cơ quan", en: "{name} is on {day} {count} bodies" },
  ended: {
    vi: "{name} đã kết thúc, không có đơn vị kế thừa",
    en: "{name} ended, and nobody followed",
  },
  undecided: {
    vi: "{name} đã chia cho nhiều cơ quan theo chức năng: {heirs}; kế hoạch không nói rõ chức năng nào",
    en: "{name} was divided by function among {heirs}; the plan does not say which function is meant",
  },
  noSuccessor: {
    vi: "{name} đã kết thúc; không nguồn nào nói cơ quan nào kế thừa",
    en: "{name} ended; no source says who followed",
  },
  groupStays: {
    vi: "“{name}” vẫn là cách gọi nhóm ấy vào ngày {day}; thành viên là cơ quan của ngày đó",
    en: "“{name}” still names that group on {day}; its members are the bodies of that day",
  },
  groupEnded: {
    vi: "ngày {day} không còn nhóm “{name}”; không rõ cơ quan nào thay",
    en: "there is no group “{name}” on {day}; who stands in its place is not known",
  },
  nameUnknown: {
    vi: "“{name}” không có trong danh bạ ngày lập kế hoạch, nên không biết ai kế thừa",
    en: "“{name}” is not in the directory of the plan's day, so nobody knows who followed",
  },
  step: { vi: "{from} → {to}, {when}", en: "{from} → {to}, {when}" },
  stepEnded: { vi: "{from} kết thúc {when}, không có kế thừa", en: "{from} ended {when}, with no successor" },
  since: { vi: "từ ngày {day}", en: "from {day}" },
  sinceAbout: { vi: "từ khoảng ngày {day}", en: "from about {day}" },
  sinceUnknown: { vi: "chưa rõ ngày", en: "on an unknown day" },
  ofFunction: { vi: "{step}, về {function}", en: "{step}, for {function}" },
  ofUnits: { vi: "{step}; địa bàn: {units}", en: "{step}; land: {units}" },
  unitPart: { vi: "{unit} ({share})", en: "{unit} ({share})" },
  concern: {
    vi: "kế hoạch truyền thông thuộc chức năng {function}: chọn cơ quan nhận chức năng ấy",
    en: "a communication plan belongs to the function {function}: the body that received it is taken",
  },
  merged: {
    vi: "{count} nghĩa vụ của {names} nhập làm một",
    en: "{count} obligations, of {names}, became one",
  },
  itselfReport: {
    vi: "{name} nay vừa là nơi báo cáo vừa là nơi nhận báo cáo",
    en: "{name} is now both who reports and who receives the report",
  },
  itselfPartner: {
    vi: "{partner} nay là chính {name}, không còn là bên phối hợp",
    en: "{partner} is now {name} itself, no longer a partner",
  },
  channelEnded: {
    vi: "kênh “{name}” không còn vào ngày {day}",
    en: "the channel “{name}” no longer exists on {day}",
  },
  budgetEnded: {
    vi: "ngày {day} không còn ngân sách cấp ấy: “{name}”",
    en: "on {day} there is no budget of that tier: “{name}”",
  },
  past: {
    vi: "đã qua trước ngày {day}: {due}",
    en: "over before {day}: {due}",
  },
  period: { vi: "giai đoạn {from} - {to}", en: "the period {from} to {to}" },
} as const satisfies Record<string, Text>
