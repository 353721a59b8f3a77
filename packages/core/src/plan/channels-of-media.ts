import type { ChannelType } from "./channel.schema.ts"
import { channel, decree49, pressLaw } from "./channel-type.ts"

/** The press, and whole families of media. */
export const pressChannels: readonly ChannelType[] = [
  channel("press", "press", "Cơ quan báo chí", "The press", ["cơ quan báo chí", "báo chí", "báo, đài", "báo đài"], {
    wholeFamily: true,
  }),
  channel(
    "mass-media",
    "press",
    "Phương tiện thông tin đại chúng",
    "Mass media",
    [
      "phương tiện thông tin đại chúng",
      "hệ thống thông tin đại chúng",
      "thông tin đại chúng",
      "truyền thông đại chúng",
    ],
    { wholeFamily: true },
  ),
  channel(
    "other-media",
    "press",
    "Các phương tiện truyền thông khác",
    "Other media",
    [
      "phương tiện truyền thông khác",
      "phương tiện truyền thông",
      "kênh truyền thông khác",
      "phương tiện thông tin khác",
    ],
    { wholeFamily: true },
  ),
  channel("print-newspaper", "press", "Báo in", "Print newspaper", ["báo in", "báo giấy", "báo chí in", "báo viết"], {
    basis: pressLaw("báo in"),
  }),
  channel(
    "online-newspaper",
    "press",
    "Báo điện tử",
    "Online newspaper",
    ["báo điện tử", "báo chí điện tử", "báo mạng điện tử", "báo mạng"],
    { basis: pressLaw("báo điện tử") },
  ),
  channel(
    "radio",
    "press",
    "Báo nói, phát thanh",
    "Radio",
    [
      "báo nói",
      "phát thanh",
      "kênh phát thanh",
      "sóng phát thanh",
      "hệ thống phát thanh",
      "chương trình phát thanh",
      "đài phát thanh",
    ],
    { basis: pressLaw("báo nói") },
  ),
  channel(
    "television",
    "press",
    "Báo hình, truyền hình",
    "Television",
    ["báo hình", "truyền hình", "kênh truyền hình", "sóng truyền hình", "chương trình truyền hình", "đài truyền hình"],
    { basis: pressLaw("báo hình") },
  ),
  channel("broadcaster-website", "press", "Trang tin điện tử của Đài", "Broadcaster's news site", [
    "trang tin điện tử của đài",
    "trang thông tin điện tử của đài",
    "trang tin điện tử",
  ]),
]

/** Electronic means. */
export const electronicChannels: readonly ChannelType[] = [
  channel(
    "provincial-portal",
    "electronic",
    "Cổng Thông tin điện tử tỉnh",
    "Provincial portal",
    [
      "cổng thông tin điện tử tỉnh",
      "cổng thông tin điện tử của tỉnh",
      "cổng thông tin điện tử thành phố",
      "cổng thông tin điện tử của thành phố",
      "cổng ttđt tỉnh",
      "cổng ttđt của tỉnh",
      "cổng ttđt thành phố",
    ],
    { basis: decree49("cổng, trang thông tin điện tử") },
  ),
  channel(
    "agency-website",
    "electronic",
    "Cổng, trang thông tin điện tử của cơ quan, đơn vị",
    "Agency website",
    [
      "trang thông tin điện tử",
      "cổng thông tin điện tử",
      "cổng/trang thông tin điện tử",
      // The misprint of an issued plan.
      "công/trang thông tin điện tử",
      "trang/cổng thông tin điện tử",
      "cổng, trang thông tin điện tử",
      "trang, cổng thông tin điện tử",
      "cổng và trang thông tin điện tử",
      "cổng hoặc trang thông tin điện tử",
      "trang ttđt",
      "cổng ttđt",
      "cổng giao tiếp điện tử",
      "cổng/trang ttđt",
      "website",
      "trang web",
    ],
    { basis: decree49("cổng, trang thông tin điện tử") },
  ),
  channel(
    "social-network",
    "electronic",
    "Mạng xã hội, ứng dụng nhắn tin",
    "Social networks and messaging apps",
    [
      "mạng xã hội",
      "ứng dụng nhắn tin",
      "facebook",
      "fanpage",
      "zalo",
      "nhóm zalo",
      "youtube",
      "tiktok",
      "viber",
      "instagram",
      "nền tảng xã hội",
    ],
    { basis: decree49("mạng xã hội, ứng dụng nhắn tin trên Internet") },
  ),
  channel(
    "text-message",
    "electronic",
    "Tin nhắn viễn thông",
    "Text message",
    ["tin nhắn viễn thông", "tin nhắn sms", "tin nhắn", "nhắn tin sms"],
    { basis: decree49("tin nhắn viễn thông") },
  ),
]
