import type { CommandSpec } from "../../arguments/spec.ts"

/** `lantoa explain` */
export const spec: CommandSpec = {
  name: "explain",
  summary: {
    vi: "giải thích một quy tắc; hoặc cho biết lớp nào áp dụng ở một tỉnh",
    en: "explain a rule; or say which layer answers in a province",
  },
  operand: {
    name: { vi: "QUY-TẮC|TÊN", en: "RULE|NAME" },
    about: {
      vi: "mã quy tắc như trong kết quả của lệnh check; hoặc tham số, kênh, cơ quan, nhóm của tỉnh; không ghi thì liệt kê",
      en: "a rule's id as check prints it; or a parameter, channel, body or group of the province; without one all are listed",
    },
    min: 0,
    max: 1,
  },
  options: {
    province: {
      about: {
        vi: "tỉnh để hỏi lớp; mặc định là tỉnh của tệp biến thể đang dùng",
        en: "the province whose layers are asked about; by default the one of the variant file in use",
      },
      value: { vi: "TÊN", en: "NAME" },
    },
    on: {
      about: {
        vi: "ngày xét các lớp; mặc định ngày của tệp biến thể, hoặc hôm nay",
        en: "the day of the layers; by default the variant file's, or today",
      },
      value: { vi: "NGÀY", en: "DAY" },
    },
  },
  details: [
    {
      vi: "Các lớp từ dưới lên: cả nước, khuôn mẫu (hoặc gói tỉnh), tỉnh, cơ quan. Lớp trên cùng có nội dung thì được áp dụng.",
      en: "Layers from below: the nation, the preset (or plugin), the province, the agency. The highest that says something wins.",
    },
  ],
  examples: ["lantoa explain", 'lantoa explain "Sở Tài chính" --province "Cà Mau"', "lantoa check vinh-long-2026"],
}
