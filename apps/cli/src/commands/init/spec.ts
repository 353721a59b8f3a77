import type { CommandSpec } from "../../arguments/spec.ts"

/** `lantoa init` */
export const spec: CommandSpec = {
  name: "init",
  summary: {
    vi: "lập tệp biến thể cho một tỉnh bất kỳ, không cần lập trình",
    en: "write a variant file for any province, without code",
  },
  operand: {
    name: { vi: "(không có)", en: "(none)" },
    about: { vi: "không nhận gì", en: "takes nothing" },
    min: 0,
    max: 0,
  },
  options: {
    province: {
      about: { vi: "tên tỉnh, thành phố; có dấu hoặc không dấu", en: "the province's name, with marks or without" },
      value: { vi: "TÊN", en: "NAME" },
    },
    on: {
      about: {
        vi: "ngày tra tên tỉnh và cơ quan; mặc định hôm nay. Trước 01/7/2025 là 63 tỉnh, ba cấp",
        en: "the day on which names are looked up; today by default. Before 2025-07-01: 63 provinces, three tiers",
      },
      value: { vi: "NGÀY", en: "DAY" },
    },
    out: {
      about: {
        vi: "ghi vào tệp này; mặc định lantoa.yaml; - để in ra",
        en: "write to this file; lantoa.yaml by default; - prints it",
      },
      value: { vi: "TỆP", en: "FILE" },
    },
    schema: {
      about: {
        vi: "ghi cả lược đồ JSON vào tệp này để trình soạn thảo gợi ý; mặc định dùng lược đồ của @lantoa/core",
        en: "write the JSON Schema to this file too, for editors; by default the one of @lantoa/core is named",
      },
      value: { vi: "TỆP", en: "FILE" },
    },
  },
  details: [
    {
      vi: "Tệp ghi ra đã dùng được ngay: mọi lệnh chạy trong thư mục đó, hoặc với --variant, dùng tỉnh ấy. Các dòng # là giải thích và ví dụ.",
      en: "The file works as it is: every command run in that folder, or with --variant, uses the province. Lines with # explain and give examples.",
    },
    {
      vi: "Không ghi đè tệp đang có.",
      en: "Never replaces a file that is there.",
    },
  ],
  examples: ['lantoa init --province "Cà Mau"', 'lantoa init --province "Hà Nam" --on 2025-06-30 --out ha-nam.yaml'],
  takesVariant: false,
}
