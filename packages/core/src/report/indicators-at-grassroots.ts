import { clause } from "../law/index.ts"
import type { Indicator } from "./indicator.schema.ts"
import { indicator, inPlans, inReports } from "./indicator.ts"

const station = ["commune-loudspeaker-station"]
const posterList = [clause("4583/BGDĐT-GDTX", "danh mục hình thức tuyên truyền")]

/** What communes and other units put out themselves. */
export const grassrootsIndicators: readonly Indicator[] = [
  indicator("loudspeaker-items", "loudspeaker-item", "Số tin, bài phát thanh cơ sở", "Loudspeaker items", station, {
    help: {
      vi: "Số tin, bài khác nhau; phát lại nhiều lần vẫn tính một.",
      en: "Different items; one that is played often counts once.",
    },
    basis: inReports,
  }),
  indicator("loudspeaker-sessions", "loudspeaker-session", "Số buổi truyền thanh", "Loudspeaker sessions", station, {
    help: { vi: "Số buổi có phát nội dung của kế hoạch.", en: "Sessions that carried content of the plan." },
    basis: inReports,
  }),
  indicator(
    "notice-board-items",
    "board-item",
    "Số tin, bài trên bảng tin công cộng",
    "Items on public notice boards",
    ["public-notice-board"],
  ),
  indicator("banners", "piece", "Số băng rôn, khẩu hiệu", "Banners", ["banner"], { basis: inReports }),
  indicator("banner-metres", "metre", "Số mét băng rôn", "Metres of banners", ["banner"], {
    help: {
      vi: "Nơi nào đếm theo tấm thì ghi “Không áp dụng” ở dòng này.",
      en: "Where banners are counted by the piece, write “not applicable” here.",
    },
    basis: inReports,
  }),
  indicator("panels-and-posters", "piece", "Số pa nô, áp phích", "Panels and posters", ["billboard-poster"], {
    basis: posterList,
  }),
  indicator(
    "leaflets",
    "sheet",
    "Số tờ rơi, tờ gấp, bản tin",
    "Leaflets and bulletins",
    ["leaflet", "grassroots-bulletin", "non-commercial-material"],
    {
      help: { vi: "Số tờ đã in, phát; không phải số mẫu.", en: "Sheets printed and handed out, not designs." },
      basis: posterList,
    },
  ),
  indicator(
    "mobile-shows",
    "show",
    "Số đêm văn nghệ, buổi tuyên truyền lưu động",
    "Performances and mobile shows",
    ["mobile-communication", "performance"],
    { basis: [...inReports, ...inPlans] },
  ),
]
