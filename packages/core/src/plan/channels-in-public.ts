import type { ChannelType } from "./channel.schema.ts"
import { channel, customary } from "./channel-type.ts"

/** Events. */
export const eventChannels: readonly ChannelType[] = [
  channel("conference", "event", "Hội nghị", "Conference", ["hội nghị"]),
  channel("workshop", "event", "Hội thảo", "Workshop", ["hội thảo", "tọa đàm"]),
  channel("contest", "event", "Cuộc thi, hội thi", "Contest", ["cuộc thi", "hội thi"]),
  channel("training", "event", "Tập huấn", "Training", [
    "tập huấn",
    "tập huấn chuyên đề",
    "lớp tập huấn",
    "hội nghị tập huấn",
  ]),
  channel(
    "rally",
    "event",
    "Mít tinh, lễ phát động",
    "Rally",
    ["mít tinh", "lễ mít tinh", "lễ phát động", "lễ hưởng ứng", "lễ ra quân", "diễu hành", "ngày hội"],
    {
      basis: customary,
    },
  ),
  channel(
    "performance",
    "event",
    "Văn nghệ, sân khấu hóa",
    "Performance",
    ["văn nghệ", "chương trình nghệ thuật", "sân khấu hóa", "hội diễn", "tiểu phẩm"],
    {
      basis: customary,
    },
  ),
  channel("exhibition", "event", "Triển lãm", "Exhibition", ["triển lãm", "trưng bày"], { basis: customary }),
]

/** Seen in public places. */
export const visualChannels: readonly ChannelType[] = [
  channel(
    "visual-communication",
    "visual",
    "Cổ động trực quan",
    "Visual communication",
    ["cổ động trực quan", "tuyên truyền trực quan"],
    { wholeFamily: true, basis: customary },
  ),
  channel(
    "banner",
    "visual",
    "Băng rôn, khẩu hiệu",
    "Banner",
    [
      "băng rôn",
      "khẩu hiệu",
      "băng-rôn",
      "băng zôn",
      "phướn",
      "cờ phướn",
      "cờ chuối",
      "bandroll",
      "cờ đảng",
      "cờ tổ quốc",
      "banner",
      "standee",
    ],
    {
      basis: customary,
    },
  ),
  channel(
    "billboard-poster",
    "visual",
    "Pa nô, áp phích",
    "Billboard and poster",
    ["pa nô", "panô", "pano", "pa-nô", "áp phích", "áp-phích", "poster", "tranh cổ động"],
    {
      basis: customary,
    },
  ),
  channel(
    "leaflet",
    "visual",
    "Tờ rơi, tờ gấp",
    "Leaflet",
    ["tờ rơi", "tờ gấp", "tờ bướm", "sách mỏng", "sổ tay", "cẩm nang"],
    {
      basis: customary,
    },
  ),
  channel(
    "led-screen",
    "visual",
    "Màn hình điện tử",
    "Electronic screen",
    ["màn hình led", "màn hình điện tử", "bảng điện tử", "bảng led"],
    {
      basis: customary,
    },
  ),
]

/** Institutions that people visit. */
export const institutionChannels: readonly ChannelType[] = [
  channel("cultural-institutions", "institution", "Thiết chế văn hóa", "Cultural institutions", ["thiết chế văn hóa"], {
    wholeFamily: true,
  }),
  channel("library", "institution", "Thư viện", "Library", ["thư viện"]),
  channel("museum", "institution", "Bảo tàng", "Museum", ["bảo tàng"]),
  channel("culture-house", "institution", "Nhà văn hóa", "Culture house", ["nhà văn hóa"]),
  channel("club", "institution", "Câu lạc bộ", "Club", ["câu lạc bộ", "clb"]),
  channel("community-learning-centre", "institution", "Trung tâm học tập cộng đồng", "Community learning centre", [
    "trung tâm học tập cộng đồng",
    "tthtcđ",
  ]),
]
