import { isoDate } from "../calendar/index.ts"
import type { Text } from "../text/index.ts"
import { clause } from "./basis.ts"
import { defineParameter } from "./parameter.ts"

/** A form that an act names, and the channel of the vocabulary that it is. */
export interface RegulatedForm {
  readonly name: Text
  /** Id of a channel type of the plan vocabulary. */
  readonly channel: string
}

const form = (channel: string, vi: string, en: string): RegulatedForm => ({ channel, name: { vi, en } })
const checkedOn = isoDate("2026-11-21")

/** The forms of grassroots information (*loại hình thông tin cơ sở*), eight since 01/7/2024. */
export const grassrootsForms = defineParameter<readonly RegulatedForm[]>({
  id: "channels/grassroots-forms",
  unit: "name",
  label: { vi: "Loại hình thông tin cơ sở", en: "Forms of grassroots information" },
  values: [
    {
      from: isoDate("2024-07-01"),
      value: [
        form("commune-loudspeaker-station", "Đài truyền thanh cấp xã", "commune loudspeaker station"),
        form("public-notice-board", "Bảng tin công cộng", "public notice board"),
        form("grassroots-bulletin", "Bản tin thông tin cơ sở", "grassroots bulletin"),
        form(
          "non-commercial-material",
          "Tài liệu không kinh doanh phục vụ hoạt động thông tin cơ sở",
          "non-commercial material",
        ),
        form(
          "grassroots-communicator",
          "Tuyên truyền trực tiếp qua tuyên truyền viên cơ sở",
          "direct work by grassroots communicators",
        ),
        form("agency-website", "Cổng, trang thông tin điện tử", "portals and websites"),
        form("social-network", "Mạng xã hội, ứng dụng nhắn tin trên Internet", "social networks and messaging apps"),
        form("text-message", "Tin nhắn viễn thông", "text messages"),
      ],
      basis: [clause("49/2024/NĐ-CP", "loại hình thông tin cơ sở")],
    },
  ],
  checkedOn,
})

/** The types of press by the Press Law of the day (*loại hình báo chí*). */
export const pressTypes = defineParameter<readonly RegulatedForm[]>({
  id: "channels/press-types",
  unit: "name",
  label: { vi: "Loại hình báo chí", en: "Types of press" },
  values: [
    {
      from: isoDate("2017-01-01"),
      value: [
        form("print-newspaper", "Báo in", "print"),
        form("radio", "Báo nói", "radio"),
        form("television", "Báo hình", "television"),
        form("online-newspaper", "Báo điện tử", "online"),
      ],
      basis: [clause("103/2016/QH13", "Điều 3")],
    },
    {
      // Whether the new law keeps the names "báo nói" and "báo hình" is not known: they are not listed.
      from: isoDate("2026-07-01"),
      value: [form("print-newspaper", "Báo chí in", "print"), form("online-newspaper", "Báo chí điện tử", "online")],
      basis: [clause("126/2025/QH15", "thuật ngữ “báo chí in”, “báo chí điện tử”")],
    },
  ],
  checkedOn,
})
