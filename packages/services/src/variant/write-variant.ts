import { formatDate, type IsoDate, isValidOn, jurisdictionFor, type Province, slugOf } from "@lantoa/core"

/** What a new variant file is for. */
export interface VariantTemplate {
  /** What it stands on. */
  readonly base: Province
  readonly on: IsoDate
  /** The published JSON Schema, as the file shall name it. */
  readonly schema: string
}

/** Where editors find the JSON Schema in a folder that has `@lantoa/core`. */
export const publishedSchema = "./node_modules/@lantoa/core/schemas/variant.json"

/**
 * A variant file for any province, commented in Vietnamese (*tệp biến thể mẫu*). It says nothing but the province and the
 * day; every example that it comments out holds for the province, once the sign in front is deleted.
 */
export const writeVariant = ({ base, on, schema }: VariantTemplate): string => {
  const facts = factsOf(base, on)
  return [
    head(facts, schema, on),
    bodies(facts),
    groups(facts),
    channels(),
    letterheads(facts),
    reporting(facts),
    regimes(facts),
    indicators(),
    rest(facts, on),
  ].join("\n")
}

interface Facts {
  readonly base: Province
  readonly name: string
  readonly kind: "tỉnh" | "thành phố"
  readonly bodies: readonly string[]
  readonly groups: readonly string[]
  /** The group of committees below the province, with how many it has. */
  readonly below: { readonly name: string; readonly count: number }
  readonly capital: string
}

const factsOf = (base: Province, on: IsoDate): Facts => {
  const { directory, tiers } = jurisdictionFor(base, on)
  const unit = directory.unit(base.unit)
  const tier = tiers.value.includes("district") ? "district" : "commune"
  const ours = directory.bodiesOn(on).filter((body) => body.tier === "province" && body.unit === base.unit)
  const groupsThen = directory.groups.filter((group) => isValidOn(group.validity, on) && group.tier !== "central")
  const committees = groupsThen.find((group) => group.tier === tier && group.kinds.includes("peoples-committee"))
  const name = unit?.name ?? base.name.vi
  return {
    base,
    name,
    kind: unit?.type === "centrally-run-city" ? "thành phố" : "tỉnh",
    bodies: ours.map((body) => body.name),
    groups: groupsThen.map((group) => group.name),
    below: {
      name: committees?.name ?? "Các sở, ban, ngành",
      count: committees === undefined ? 0 : directory.membersOf(committees, on).length,
    },
    capital: (unit?.fullName ?? base.name.vi).toUpperCase(),
  }
}

const head = (
  { base, below, name }: Facts,
  schema: string,
  on: IsoDate,
): string => `# yaml-language-server: $schema=${schema}
#
# Biến thể của ${base.name.vi} cho Lan Tỏa. Chỉ ghi điều khác với “${base.slug}”;
# không ghi gì thêm thì mọi lệnh vẫn chạy: ${below.count} đơn vị trong “${below.name}”.
# Dấu # rồi một dấu cách là lời giải thích; các dòng # khác là ví dụ: xóa dấu # ở đầu dòng để dùng.
# Mỗi điều ghi thêm cần căn cứ (basis): văn bản và điều khoản, hoặc thông lệ của tỉnh.

format: lantoa.variant/1
province: ${name}
# Ngày tra tên cơ quan; trước 01/7/2025 là ba cấp, từ ngày đó là hai cấp.
on: ${on}

# Địa danh khác mà văn bản của tỉnh ghi.
#places:
#  - ${name}
`

const list = (names: readonly string[]): string => names.map((name) => `# - ${name}`).join("\n")

const bodies = ({ bodies: names, kind }: Facts): string => `# Cơ quan, tổ chức. Đã có:
${list(names)}
#bodies:
#  add:
#    - name: Trung tâm Thông tin - Hội nghị ${kind}
#      kind: public-service-unit
#      under: Ủy ban nhân dân ${kind}
#      basis:
#        - at: quyết định thành lập của ${kind}
#  change:
#    - body: Sở Văn hóa, Thể thao và Du lịch
#      aliases: [Sở VH-TT-DL]
#      basis:
#        - at: cách viết trong văn bản của ${kind}
`

const groups = ({ groups: names }: Facts): string => `# Nhóm đơn vị. Đã có:
${list(names)}
# Ghi đủ thành viên (members) thì việc giao cho nhóm được chia về từng cơ quan.
#groups:
#  change:
#    - group: Các sở, ban, ngành
#      members:
#        - Sở Văn hóa, Thể thao và Du lịch
#        - Sở Giáo dục và Đào tạo
#        - Sở Tài chính
`

const channels = (): string => `# Kênh, hình thức truyền thông riêng.
#channels:
#  add:
#    - name: Ứng dụng Công dân số
#      family: electronic
#      phrases: [app công dân số]
#      basis:
#        - at: kênh đang dùng của địa phương
`

const indicators = (): string => `# Chỉ tiêu trong mẫu báo cáo; ngoài các chỉ tiêu thường dùng.
#indicators:
#  measures:
#    - name: lượt xem
#  add:
#    - name: Số lượt xem trên mạng xã hội
#      measure: lượt xem
#      channels: ["Mạng xã hội, ứng dụng nhắn tin"]
#      basis:
#        - at: số liệu địa phương đang theo dõi
#  change:
#    - indicator: Số mét băng rôn
#      until: 2027-01-01
#      basis:
#        - at: địa phương đếm băng rôn theo tấm
`

const letterheads = ({ capital, name }: Facts): string => `# Thể thức đầu văn bản; dòng không ghi lấy từ tên cơ quan.
#letterheads:
#  - issuer: Sở Giáo dục và Đào tạo
#    superior: ỦY BAN NHÂN DÂN ${capital}
#    place: ${name}
#    symbol: KH-SGDĐT
`

const reporting = ({
  below,
}: Facts): string => `# Tuyến báo cáo; ghi ở đây thì thay cả tuyến của khuôn mẫu. due: chưa có ngày chung thì không ghi.
#reporting:
#  - from: ${below.name}
#    to: Sở Văn hóa, Thể thao và Du lịch
#    due: { kind: yearly, month: 11, day: 30, before: true }
#    basis:
#      - at: chế độ báo cáo của địa phương
`

const regimes = ({
  below,
  kind,
}: Facts): string => `# Chế độ báo cáo chung: thay điều mà kế hoạch không nêu (ai báo cáo, chu kỳ, ngày, gia hạn).
#regimes:
#  - frequency: quarterly
#    reporters: ["${below.name}"]
#    to: Sở Văn hóa, Thể thao và Du lịch
#    due: { kind: of-period, month: last, day: 20, before: true }
#    grace: 2
#    basis:
#      - at: quy định chế độ báo cáo của ${kind}
`

const rest = (
  { base, kind }: Facts,
  on: IsoDate,
): string => `# Giá trị riêng theo ngày, cùng dạng với giá trị chung cả nước.
#parameters:
#  reporting/government-due:
#    - from: ${on}
#      value: 20
#      basis:
#        - at: quy định của ${kind} về ngày gửi báo cáo

# Kiểm tra: bộ quy tắc (recommended, strict, form-only) và mức từng quy tắc (off, information, warning, error).
#check:
#  preset: recommended
#  rules:
#    language/tone-marks-one-way: information

# Lớp của một cơ quan, trên lớp của tỉnh.
#agency:
#  body: Sở Văn hóa, Thể thao và Du lịch
#  letterhead:
#    symbol: KH-SVHTTDL

# Lập ngày ${formatDate(on, "vi")} trên khuôn mẫu ${base.slug}; tên ngắn: ${slugOf(base.placeNames[0] ?? base.name.vi)}.
`
