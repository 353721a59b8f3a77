import * as z from "zod"
import { Frequency } from "../calendar/frequency.schema.ts"
import { IsoDate } from "../calendar/iso-date.schema.ts"
import { BodyKind, FunctionId, Tier } from "../directory/directory.schema.ts"
import { DueOfPeriod } from "../jurisdiction/jurisdiction.schema.ts"
import { Certainty } from "../law/basis.schema.ts"
import { CheckConfig } from "../lint/check-config.schema.ts"
import { ChannelFamily } from "../plan/channel.schema.ts"
import { Due } from "../plan/due.schema.ts"
import { lazyObject } from "../text/lazy-object.schema.ts"

const name = (description: string, ...examples: readonly string[]) =>
  z
    .string()
    .min(1)
    .max(300)
    .meta({ description, examples: [...examples] })

const names = (description: string, ...examples: readonly string[]) =>
  z
    .array(z.string().min(1).max(300))
    .max(500)
    .meta({ description, examples: [[...examples]] })

const from = () =>
  IsoDate.optional().meta({
    description: "Ngày đầu có hiệu lực, dạng NĂM-THÁNG-NGÀY. Không ghi: từ trước đến nay.",
    examples: ["2025-07-01"],
  })
const until = () =>
  IsoDate.optional().meta({
    description: "Ngày đầu tiên KHÔNG còn hiệu lực. Không ghi: chưa rõ ngày hết.",
    examples: ["2027-01-01"],
  })

/** A reason in a variant file (*căn cứ*): an instrument, or without one a practice of the province. */
export const VariantBasis = lazyObject(() => ({
  instrument: name("Số, ký hiệu văn bản. Không ghi: thông lệ của tỉnh.", "06/2024/QĐ-UBND").optional(),
  at: name("Điều, khoản trong văn bản; với thông lệ thì nói thông lệ gì.", "Điều 5 khoản 2"),
  certainty: Certainty.optional().meta({
    description:
      "Chắc đến đâu: verified đã đọc văn bản; document nêu trong văn bản đã ban hành (mặc định); secondary, computed, inferred, unchecked.",
    examples: ["document"],
  }),
  url: z
    .url()
    .optional()
    .meta({ description: "Nơi đọc được văn bản.", examples: ["https://vanban.example.gov.vn"] }),
})).meta({ description: "Căn cứ: văn bản và chỗ trong văn bản." })
export interface VariantBasis extends z.infer<typeof VariantBasis> {}

const basis = () => z.array(VariantBasis).min(1).max(20).meta({ description: "Các căn cứ, ít nhất một." })
const functions = () =>
  z
    .array(FunctionId)
    .optional()
    .meta({
      description: "Chức năng mà kế hoạch truyền thông cần đến.",
      examples: [["culture-and-libraries", "press-and-grassroots-information"]],
    })
const aliases = () => names("Các cách viết khác trong văn bản.", "Sở VHTTDL").optional()

/** A body that the province has and the preset has not (*cơ quan thêm*). */
export const VariantBody = lazyObject(() => ({
  name: name("Tên đầy đủ như trong văn bản.", "Trung tâm Thông tin - Hội nghị tỉnh"),
  aliases: aliases(),
  kind: BodyKind.meta({
    description:
      "Loại: department sở; provincial-agency ban, ngành; department-unit phòng, đơn vị thuộc sở; public-service-unit đơn vị sự nghiệp; press báo chí; association hội; mass-organisation đoàn thể; other khác.",
    examples: ["public-service-unit"],
  }),
  tier: Tier.optional().meta({ description: "Cấp; mặc định province (cấp tỉnh).", examples: ["province"] }),
  under: name("Tên cơ quan cấp trên, đã có trong khuôn mẫu hoặc thêm ở đây.", "Ủy ban nhân dân tỉnh").optional(),
  functions: functions(),
  from: from(),
  until: until(),
  basis: basis(),
}))
export interface VariantBody extends z.infer<typeof VariantBody> {}

/** A body of the preset that the province calls otherwise or places elsewhere (*cơ quan sửa*). */
export const VariantBodyChange = lazyObject(() => ({
  body: name("Cơ quan đang có, theo tên.", "Sở Văn hóa, Thể thao và Du lịch"),
  name: name("Tên của tỉnh; tên cũ vẫn được hiểu.", "Sở Văn hóa và Thể thao").optional(),
  aliases: aliases(),
  under: name("Tên cơ quan cấp trên.", "Ủy ban nhân dân tỉnh").optional(),
  functions: functions(),
  basis: basis(),
}))
export interface VariantBodyChange extends z.infer<typeof VariantBodyChange> {}

/** A body that ended, and who followed it (*cơ quan kết thúc*). */
export const VariantBodyEnd = lazyObject(() => ({
  body: name("Cơ quan đang có, theo tên.", "Liên đoàn Lao động tỉnh"),
  until: IsoDate.meta({ description: "Ngày đầu tiên không còn.", examples: ["2026-07-01"] }),
  successors: names("Ai kế thừa; không ghi: không có ai.", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh").optional(),
  basis: basis(),
}))
export interface VariantBodyEnd extends z.infer<typeof VariantBodyEnd> {}

const members = () =>
  names("Thành viên theo tên: cơ quan, hoặc nhóm khác.", "Sở Văn hóa, Thể thao và Du lịch", "Sở Giáo dục và Đào tạo")
const phrases = () => names("Các cách viết chỉ nhóm này trong văn bản.", "các sở, ban, ngành").optional()
const complete = () =>
  z
    .boolean()
    .optional()
    .meta({
      description: "Danh sách đã đủ? Đủ thì việc giao cho nhóm được chia về từng thành viên. Mặc định: có.",
      examples: [true],
    })

/** A phrase that names many bodies, with its members (*nhóm thêm*). */
export const VariantGroup = lazyObject(() => ({
  name: name("Tên nhóm.", "Các cơ quan thuộc Cụm thi đua số 1"),
  phrases: phrases(),
  tier: Tier.optional().meta({ description: "Cấp của thành viên; mặc định province.", examples: ["province"] }),
  members: members(),
  complete: complete(),
  from: from(),
  until: until(),
}))
export interface VariantGroup extends z.infer<typeof VariantGroup> {}

/** A group of the preset with the province's own members or phrases (*nhóm sửa*). */
export const VariantGroupChange = lazyObject(() => ({
  group: name("Nhóm đang có, theo tên hoặc một cách viết.", "các sở, ban, ngành"),
  phrases: names("Cách viết thêm.", "các sở, ban, ngành, đoàn thể tỉnh").optional(),
  members: members().optional(),
  complete: complete(),
}))
export interface VariantGroupChange extends z.infer<typeof VariantGroupChange> {}

/** A channel of the province (*kênh thêm*). */
export const VariantChannel = lazyObject(() => ({
  name: name("Tên kênh.", "Ứng dụng Công dân số tỉnh"),
  english: name("Tên tiếng Anh; không ghi thì dùng tên tiếng Việt.", "Digital citizen app").optional(),
  family: ChannelFamily.meta({
    description:
      "Nhóm kênh: press báo chí; grassroots thông tin cơ sở; electronic điện tử; direct trực tiếp; event sự kiện; visual cổ động trực quan; institution thiết chế.",
    examples: ["electronic"],
  }),
  phrases: names("Các cách viết trong kế hoạch; tên kênh luôn được hiểu.", "ứng dụng công dân số").optional(),
  from: from(),
  until: until(),
  basis: basis(),
}))
export interface VariantChannel extends z.infer<typeof VariantChannel> {}

/** A channel of the nation or the preset as the province has it (*kênh sửa*). */
export const VariantChannelChange = lazyObject(() => ({
  channel: name("Kênh đang có, theo tên hoặc mã.", "Báo in"),
  name: name("Tên của tỉnh.", "Báo in của tỉnh").optional(),
  phrases: names("Cách viết thêm.", "báo giấy").optional(),
  from: from(),
  until: until(),
  basis: basis(),
}))
export interface VariantChannelChange extends z.infer<typeof VariantChannelChange> {}

/** A unit of measure of the province (*đơn vị tính thêm*). */
export const VariantMeasure = lazyObject(() => ({
  name: name("Tên đơn vị tính.", "lượt xem"),
  english: name("Tên tiếng Anh; không ghi thì dùng tên tiếng Việt.", "views").optional(),
}))
export interface VariantMeasure extends z.infer<typeof VariantMeasure> {}

const channelNames = () =>
  names("Các kênh mà chỉ tiêu đếm, theo tên hoặc mã.", "Mạng xã hội, ứng dụng nhắn tin").optional()
const help = () => name("Cách đếm: tính gì, không tính gì.", "Mỗi lượt mở một lần tính một.").optional()
const partOf = () => name("Là một phần (“trong đó”) của chỉ tiêu nào, theo tên hoặc mã.", "Số lượt người dự").optional()

/** An indicator of the province's reports (*chỉ tiêu thêm*). */
export const VariantIndicator = lazyObject(() => ({
  name: name("Tên chỉ tiêu.", "Số lượt xem trên mạng xã hội"),
  english: name("Tên tiếng Anh; không ghi thì dùng tên tiếng Việt.", "Views on social networks").optional(),
  measure: name("Đơn vị tính, theo tên; có sẵn hoặc thêm ở measures.", "lượt xem"),
  help: help(),
  channels: channelNames(),
  together: z
    .enum(["sum", "last"])
    .optional()
    .meta({
      description: "Cộng các kỳ (sum, mặc định) hay lấy số cuối kỳ (last), như số được công nhận đến cuối năm.",
      examples: ["sum"],
    }),
  partOf: partOf(),
  from: from(),
  until: until(),
  basis: basis(),
}))
export interface VariantIndicator extends z.infer<typeof VariantIndicator> {}

/** An indicator there is, as the province has it (*chỉ tiêu sửa*). */
export const VariantIndicatorChange = lazyObject(() => ({
  indicator: name("Chỉ tiêu đang có, theo tên hoặc mã.", "Số hội nghị, cuộc tuyên truyền"),
  name: name("Tên của tỉnh.", "Số cuộc nói chuyện").optional(),
  help: help(),
  channels: channelNames(),
  partOf: partOf(),
  from: from(),
  until: until(),
  basis: basis(),
}))
export interface VariantIndicatorChange extends z.infer<typeof VariantIndicatorChange> {}

const letterheadLines = () => ({
  superior: z
    .string()
    .min(1)
    .nullable()
    .optional()
    .meta({ description: "Dòng cơ quan chủ quản; null: không có.", examples: ["ỦY BAN NHÂN DÂN TỈNH CÀ MAU"] }),
  line: name("Dòng cơ quan ban hành, chữ in hoa.", "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH").optional(),
  place: name("Địa danh ghi trước ngày ban hành.", "Cà Mau").optional(),
  symbol: name("Ký hiệu của kế hoạch.", "KH-SVHTTDL").optional(),
})

/** How a body heads its documents; what is left out stays as below, or is made from its name (*thể thức đầu văn bản*). */
export const VariantLetterhead = lazyObject(() => ({
  issuer: name("Cơ quan ban hành, theo tên.", "Sở Văn hóa, Thể thao và Du lịch"),
  ...letterheadLines(),
}))
export interface VariantLetterhead extends z.infer<typeof VariantLetterhead> {}

/** One step of the way that reports take (*tuyến báo cáo*). */
export const VariantReportingStep = lazyObject(() => ({
  from: name("Ai báo cáo: một cơ quan hoặc một nhóm.", "Ủy ban nhân dân các xã, phường"),
  to: name("Báo cáo ai.", "Sở Văn hóa, Thể thao và Du lịch"),
  due: Due.nullable()
    .optional()
    .meta({
      description: "Thời hạn; không ghi: chưa có ngày chung.",
      examples: [{ kind: "yearly", month: 11, day: 30, before: true }],
    }),
  basis: basis(),
}))
export interface VariantReportingStep extends z.infer<typeof VariantReportingStep> {}

/** A standing order to report (*chế độ báo cáo*), which fills in what a plan leaves open. */
export const VariantRegime = lazyObject(() => ({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .max(60)
    .optional()
    .meta({
      description: "Tên ngắn không dấu, có trong mã báo cáo; không ghi: lấy từ chu kỳ và nơi nhận.",
      examples: ["hang-quy-ve-so"],
    }),
  frequency: Frequency.exclude(["once", "ad-hoc"]).meta({
    description:
      "Chu kỳ: weekly tuần; monthly tháng; quarterly quý; semiannual 6 tháng; nine-month 9 tháng; annual năm; mid-term giữa kỳ; final cả giai đoạn.",
    examples: ["quarterly"],
  }),
  reporters: names("Ai báo cáo: các cơ quan, nhóm theo tên.", "Ủy ban nhân dân các xã, phường").min(1),
  to: name("Báo cáo ai.", "Sở Văn hóa, Thể thao và Du lịch"),
  due: z
    .union([Due, DueOfPeriod])
    .nullable()
    .optional()
    .meta({
      description: "Thời hạn: như của tuyến báo cáo, hoặc theo kỳ (of-period); không ghi: chưa có ngày chung.",
      examples: [{ kind: "of-period", month: "last", day: 20, before: true }],
    }),
  grace: z
    .int()
    .nonnegative()
    .max(60)
    .optional()
    .meta({ description: "Số ngày làm việc gia hạn; không ghi: không gia hạn.", examples: [2] }),
  from: from(),
  until: until(),
  basis: basis(),
}))
export interface VariantRegime extends z.infer<typeof VariantRegime> {}

/** A value of a parameter in place of the nation's, from a day (*giá trị riêng của tỉnh*). */
export const VariantValue = lazyObject(() => ({
  from: IsoDate.meta({ description: "Ngày đầu áp dụng.", examples: ["2026-01-01"] }),
  value: z.json().meta({ description: "Giá trị, cùng dạng với giá trị chung cả nước.", examples: [20] }),
  basis: basis(),
}))
export interface VariantValue extends z.infer<typeof VariantValue> {}

const channels = () =>
  lazyObject(() => ({
    add: z.array(VariantChannel).max(200).optional().meta({ description: "Kênh mà danh mục chung chưa có." }),
    change: z.array(VariantChannelChange).max(200).optional().meta({ description: "Kênh đang có, sửa lại." }),
  }))
    .optional()
    .meta({ description: "Kênh, hình thức truyền thông." })
const reporting = () =>
  z
    .array(VariantReportingStep)
    .min(1)
    .max(50)
    .optional()
    .meta({ description: "Tuyến báo cáo; ghi ở đây thì thay cả tuyến của khuôn mẫu." })
const regimes = () =>
  z.array(VariantRegime).min(1).max(50).optional().meta({
    description: "Chế độ báo cáo chung: thay điều kế hoạch không nêu; ghi ở đây thì thay mọi chế độ của lớp dưới.",
  })
const parameters = () =>
  z
    .record(z.string(), z.array(VariantValue).min(1).max(20))
    .optional()
    .meta({ description: "Giá trị riêng của tỉnh theo mã tham số; mỗi giá trị có ngày và căn cứ." })

const indicators = () =>
  lazyObject(() => ({
    measures: z
      .array(VariantMeasure)
      .max(100)
      .optional()
      .meta({ description: "Đơn vị tính mà danh mục chung chưa có." }),
    add: z.array(VariantIndicator).max(200).optional().meta({ description: "Chỉ tiêu mà danh mục chung chưa có." }),
    change: z
      .array(VariantIndicatorChange)
      .max(200)
      .optional()
      .meta({ description: "Chỉ tiêu đang có, sửa lại; ghi until để thôi hỏi." }),
  }))
    .optional()
    .meta({ description: "Chỉ tiêu trong mẫu báo cáo." })

/** One department's own layer, over the province's (*lớp của một cơ quan*). */
export const VariantAgency = lazyObject(() => ({
  body: name("Cơ quan dùng tệp này, theo tên.", "Sở Văn hóa, Thể thao và Du lịch"),
  letterhead: lazyObject(letterheadLines).optional().meta({ description: "Thể thức đầu văn bản của cơ quan." }),
  channels: channels(),
  reporting: reporting(),
  regimes: regimes(),
  parameters: parameters(),
}))
export interface VariantAgency extends z.infer<typeof VariantAgency> {}

/**
 * A province without code (*tệp biến thể*, `lantoa.yaml`): what it has otherwise than the preset or plugin that it stands
 * on. Bodies, groups and channels are named by their names.
 */
export const Variant = lazyObject(() => ({
  format: z.literal("lantoa.variant/1").meta({ description: "Dạng tệp.", examples: ["lantoa.variant/1"] }),
  province: name("Tên tỉnh, thành phố vào ngày “on”.", "Cà Mau", "thành phố Huế"),
  on: IsoDate.meta({
    description: "Ngày tra tên tỉnh và cơ quan: trước 01/7/2025 là khuôn mẫu ba cấp, từ ngày đó là khuôn mẫu hai cấp.",
    examples: ["2026-11-21"],
  }),
  base: name(
    "Đứng trên khuôn mẫu hoặc gói tỉnh nào; không ghi: gói tỉnh nếu có, không thì khuôn mẫu.",
    "two-tier",
  ).optional(),
  slug: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .max(60)
    .optional()
    .meta({ description: "Tên ngắn không dấu; không ghi: lấy từ tên tỉnh.", examples: ["ca-mau"] }),
  from: from(),
  until: until(),
  places: names("Địa danh khác mà văn bản của tỉnh ghi.", "Cà Mau").optional(),
  bodies: lazyObject(() => ({
    add: z.array(VariantBody).max(500).optional().meta({ description: "Cơ quan mà khuôn mẫu chưa có." }),
    change: z.array(VariantBodyChange).max(500).optional().meta({ description: "Cơ quan đang có, đổi tên hoặc sửa." }),
    end: z.array(VariantBodyEnd).max(500).optional().meta({ description: "Cơ quan đã kết thúc." }),
  }))
    .optional()
    .meta({ description: "Cơ quan, tổ chức của tỉnh." }),
  groups: lazyObject(() => ({
    add: z.array(VariantGroup).max(200).optional().meta({ description: "Nhóm mà khuôn mẫu chưa có." }),
    change: z
      .array(VariantGroupChange)
      .max(200)
      .optional()
      .meta({ description: "Nhóm đang có, thêm thành viên, cách viết." }),
  }))
    .optional()
    .meta({ description: "Nhóm đơn vị và thành viên." }),
  channels: channels(),
  letterheads: z
    .array(VariantLetterhead)
    .max(500)
    .optional()
    .meta({ description: "Thể thức đầu văn bản của các cơ quan." }),
  reporting: reporting(),
  regimes: regimes(),
  indicators: indicators(),
  parameters: parameters(),
  check: CheckConfig.optional().meta({
    description: "Kiểm tra: bộ quy tắc, mức từng quy tắc, phát hiện đã chấp nhận.",
  }),
  agency: VariantAgency.optional().meta({ description: "Lớp của một cơ quan, trên lớp của tỉnh." }),
})).meta({ description: "Biến thể của một tỉnh cho Lan Tỏa: chỉ ghi điều khác với khuôn mẫu." })
export interface Variant extends z.infer<typeof Variant> {}
