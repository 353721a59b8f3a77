import { act, issuers, type KnownAct } from "./known-act.ts"

const { primeMinister } = issuers
const learningPromotion = "công tác khuyến học, khuyến tài, xây dựng xã hội học tập"
const projectTo2020 = "Xây dựng xã hội học tập giai đoạn 2012 - 2020"
/** The province's own name for its project, which is not that of the national one. */
const projectOfVinhLong = "Xây dựng xã hội học tập"
const projectTo2030 = "Xây dựng xã hội học tập giai đoạn 2021 - 2030"

/** The learning society (*khuyến học, khuyến tài, xây dựng xã hội học tập*). */
export const actsOnLearning: readonly KnownAct[] = [
  act(
    "11-CT/TW",
    "2007-04-13",
    "Chỉ thị",
    "Bộ Chính trị",
    `về tăng cường sự lãnh đạo của Đảng đối với ${learningPromotion}`,
    "the Party's leadership of learning promotion and the learning society",
  ),
  act(
    "89/QĐ-TTg",
    "2013-01-09",
    "Quyết định",
    primeMinister,
    `phê duyệt Đề án “${projectTo2020}”`,
    "project on the learning society, 2012 to 2020",
    { project: projectTo2020 },
  ),
  act(
    "49-KL/TW",
    "2019-05-10",
    "Kết luận",
    "Ban Bí thư",
    "về tiếp tục thực hiện Chỉ thị số 11-CT/TW của Bộ Chính trị",
    "going on with Directive 11-CT/TW",
  ),
  act(
    "489/QĐ-TTg",
    "2020-04-08",
    "Quyết định",
    primeMinister,
    "ban hành Kế hoạch thực hiện Kết luận số 49-KL/TW",
    "plan to carry out Conclusion 49-KL/TW",
  ),
  act(
    "14/CT-TTg",
    "2021-05-25",
    "Chỉ thị",
    primeMinister,
    `về đẩy mạnh ${learningPromotion} giai đoạn 2021 - 2030`,
    "stepping up learning promotion, 2021 to 2030",
  ),
  act(
    "1373/QĐ-TTg",
    "2021-07-30",
    "Quyết định",
    primeMinister,
    `phê duyệt Đề án “${projectTo2030}”`,
    "project on the learning society, 2021 to 2030",
    { project: projectTo2030 },
  ),
  act(
    "3320/BGDĐT-GDTX",
    "2021-08-06",
    "Công văn",
    "Bộ Giáo dục và Đào tạo",
    "về triển khai Quyết định số 1373/QĐ-TTg",
    "carrying out Decision 1373/QĐ-TTg",
  ),
  act(
    "1307/QĐ-BTTTT",
    "2021-08-27",
    "Quyết định",
    "Bộ Thông tin và Truyền thông",
    `về việc ban hành Kế hoạch truyền thông về Đề án “${projectTo2030}”`,
    "communication plan for the project on the learning society",
  ),
  act(
    "387/QĐ-TTg",
    "2022-03-25",
    "Quyết định",
    primeMinister,
    "về gia đình, dòng họ, cộng đồng, đơn vị học tập giai đoạn 2021 - 2030",
    "learning families, clans, communities and units",
  ),
  act(
    "677/QĐ-TTg",
    "2022-06-03",
    "Quyết định",
    primeMinister,
    "về mô hình “Công dân học tập” giai đoạn 2021 - 2030",
    "the learning-citizen model",
  ),
  act(
    "1315/QĐ-TTg",
    "2023-11-09",
    "Quyết định",
    primeMinister,
    "về phong trào thi đua xây dựng xã hội học tập giai đoạn 2023 - 2030",
    "emulation movement for the learning society",
  ),
  act(
    "29-CT/TW",
    "2024-01-05",
    "Chỉ thị",
    "Bộ Chính trị",
    "về phổ cập giáo dục, giáo dục bắt buộc, xóa mù chữ cho người lớn, phân luồng học sinh",
    "universal and compulsory education, adult literacy and streaming",
  ),
  act(
    "525/QĐ-TTg",
    "2025-03-06",
    "Quyết định",
    primeMinister,
    "ban hành Kế hoạch thực hiện Chỉ thị số 29-CT/TW",
    "plan to carry out Directive 29-CT/TW",
  ),
  act(
    "84/KH-UBND",
    "2026-03-11",
    "Kế hoạch",
    "Ủy ban nhân dân tỉnh Vĩnh Long",
    `về triển khai thực hiện Đề án “${projectOfVinhLong}” giai đoạn 2026-2030 trên địa bàn tỉnh Vĩnh Long`,
    "Vĩnh Long's plan for the learning society, 2026 to 2030",
    {
      certainty: "document",
    },
  ),
]
