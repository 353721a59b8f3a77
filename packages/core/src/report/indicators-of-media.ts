import { validity } from "../calendar/index.ts"
import { clause, practice } from "../law/index.ts"
import type { Indicator } from "./indicator.schema.ts"
import { customary, indicator, inPlans, inReports } from "./indicator.ts"

const newspapers = ["print-newspaper", "online-newspaper", "broadcaster-website"]
const anyPress = [...newspapers, "radio", "television"]
const districtStation = {
  validity: validity(null, "2025-07-01"),
  basis: [
    clause("72/2025/QH15", "kết thúc cấp huyện từ ngày 01/7/2025", "inferred"),
    practice("báo cáo năm 2016 của một huyện có ghi thời lượng phát thanh", "verified"),
  ],
}
const survey = [practice("nội dung khảo sát của Công văn 1253 về thông tin, tuyên truyền", "verified")]

/** What the press, the stations and electronic media carried. */
export const mediaIndicators: readonly Indicator[] = [
  indicator("news-items", "news-item", "Số tin, bài đăng báo", "News items published", newspapers, {
    help: {
      vi: "Tin, bài, ảnh đã đăng trên báo in, báo điện tử, trang của đài; đăng lại không tính thêm.",
      en: "Items and pictures published in newspapers and on news sites; the same item printed again does not count.",
    },
    basis: inPlans,
  }),
  indicator("features", "feature", "Số phóng sự, chuyên đề", "Features", anyPress, { basis: inPlans }),
  indicator("columns", "column", "Số chuyên mục", "Columns", anyPress, {
    help: {
      vi: "Số chuyên mục có trong kỳ, không phải số lần đăng, phát.",
      en: "How many columns there were, not how often they appeared.",
    },
    basis: inPlans,
  }),
  indicator("radio-minutes", "radio-minute", "Thời lượng phát thanh", "Radio time", ["radio"], {
    help: {
      vi: "Tính bằng phút: 1 giờ ghi 60. Không cộng thời lượng truyền hình.",
      en: "In minutes: write 60 for an hour. Television is not part of it.",
    },
    basis: inReports,
  }),
  indicator("television-minutes", "television-minute", "Thời lượng truyền hình", "Television time", ["television"], {
    help: {
      vi: "Tính bằng phút: 1 giờ ghi 60. Không cộng thời lượng phát thanh.",
      en: "In minutes: write 60 for an hour. Radio is not part of it.",
    },
    basis: customary,
  }),
  indicator(
    "district-broadcast-minutes",
    "district-broadcast-minute",
    "Thời lượng phát của đài truyền thanh cấp huyện",
    "Broadcasting time of district stations",
    ["district-loudspeaker-station"],
    {
      help: { vi: "Tính bằng phút: 1 giờ ghi 60.", en: "In minutes: write 60 for an hour." },
      ...districtStation,
    },
  ),
  indicator(
    "portal-items",
    "news-item",
    "Số tin, bài trên cổng, trang thông tin điện tử",
    "Items on portals and agency websites",
    ["provincial-portal", "agency-website"],
    { basis: inPlans },
  ),
  indicator("social-posts", "post", "Số bài đăng mạng xã hội", "Posts on social networks", ["social-network"], {
    basis: survey,
  }),
  indicator(
    "social-interactions",
    "interaction",
    "Số lượt tương tác trên mạng xã hội",
    "Interactions on social networks",
    ["social-network"],
    {
      help: {
        vi: "Lượt thích, chia sẻ, bình luận; không tính lượt xem.",
        en: "Likes, shares and comments; views do not count.",
      },
      basis: survey,
    },
  ),
  indicator("text-messages", "message", "Số tin nhắn viễn thông đã gửi", "Text messages sent", ["text-message"]),
]
