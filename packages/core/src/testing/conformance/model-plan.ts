import { yearOf } from "../../calendar/index.ts"
import { type Body, type FunctionId, type Group, type UnitId, whoHolds } from "../../directory/index.ts"
import type { Jurisdiction, Letterhead } from "../../jurisdiction/index.ts"
import type { Plan } from "../../plan/index.ts"
import { type Province, type StatedPlan, type StatedSection, statePlan } from "../../province/index.ts"

/** Who a model plan speaks of, as the province's directory names them on the day. */
interface Cast {
  readonly issuer: Body
  readonly letterhead: Letterhead
  readonly superior: Body | undefined
  readonly budget: Body | undefined
  readonly association: Body | undefined
  readonly press: readonly Body[]
  readonly committees: Group | undefined
}

/**
 * A made-up plan on reading culture (*kế hoạch mẫu*) that gives work to the bodies of this very province, so that a plugin
 * with no plan of its own can be tried; undefined where no body with a letterhead holds press and grassroots information.
 */
export const modelPlan = (province: Province, jurisdiction: Jurisdiction): Plan | undefined => {
  const cast = castOf(province.unit, jurisdiction)
  return cast === undefined ? undefined : statePlan(modelStatement(province, jurisdiction, cast))
}

const castOf = (place: UnitId, { day, directory, letterheads }: Jurisdiction): Cast | undefined => {
  const bodies = directory.bodiesOn(day)
  const holding = (held: FunctionId): readonly Body[] => {
    const answer = whoHolds(directory, held, place, day)
    const holders = answer.kind === "held" ? answer.holders.map(({ body }) => body) : []
    return holders.filter(({ tier }) => tier === "province")
  }
  for (const issuer of holding("press-and-grassroots-information")) {
    const letterhead = letterheads.find((each) => each.issuer === issuer.id)
    if (letterhead === undefined) continue
    return {
      issuer,
      letterhead,
      superior: bodies.find(({ id }) => id === issuer.superior),
      budget: holding("budget")[0],
      association: holding("learning-promotion")[0],
      press: [...new Set([...holding("provincial-press"), ...holding("provincial-broadcasting")])],
      committees: committeesIn({ day, directory }),
    }
  }
  return undefined
}

/** The committees of the tier right below the province, where every one of them is known. */
const committeesIn = ({ day, directory }: Pick<Jurisdiction, "day" | "directory">): Group | undefined => {
  const groups = directory.groups.filter(
    (group) => group.kinds.includes("peoples-committee") && directory.membersOf(group, day).length > 0,
  )
  return groups.find(({ tier }) => tier === "district") ?? groups.find(({ tier }) => tier === "commune")
}

const modelStatement = ({ slug }: Province, { day, name }: Jurisdiction, cast: Cast): StatedPlan => {
  const { committees, issuer, letterhead, press, superior } = cast
  const first = yearOf(day)
  const years = `giai đoạn ${first} - ${first + 4}`
  const where = name.vi.charAt(0).toLowerCase() + name.vi.slice(1)
  return {
    id: `${slug}/model`,
    province: slug,
    document: {
      type: "plan",
      ordinal: "45",
      symbol: letterhead.planSymbol,
      ...(superior === undefined ? {} : { superior: superior.name }),
      issuer: issuer.name,
      place: letterhead.place,
      date: day,
      title: `Truyền thông về văn hóa đọc ${years} trên địa bàn ${where}`,
      signatory: { position: "GIÁM ĐỐC", name: "Nguyễn Văn A" },
      recipients: [
        ...(superior === undefined ? [] : [`${superior.name} (để b/c)`]),
        ...[cast.budget, cast.association].flatMap((body) => (body === undefined ? [] : [`${body.name} (p/h)`])),
        ...press.map((body) => `${body.name} (t/h)`),
        ...(committees === undefined ? [] : [`${committees.name} (t/h)`]),
        "Lưu: VT",
      ],
    },
    period: { from: first, to: first + 4 },
    preamble: [
      `Thực hiện Kế hoạch số 12/KH-UBND ngày 15 tháng 01 năm ${first - 1} của ${superior?.name ?? issuer.name} về phát triển văn hóa đọc ${years};`,
      `${issuer.name} ban hành Kế hoạch với những nội dung sau:`,
    ],
    body: [aims, whatAndHow(first), money, { label: "IV", heading: "TỔ CHỨC THỰC HIỆN", children: dutiesOf(cast) }],
    closing: [
      {
        text: `Đề nghị các cơ quan, đơn vị thực hiện và gửi báo cáo kết quả về ${issuer.name} trước ngày 20/12 hằng năm./.`,
        reporting: [
          {
            frequency: "annual",
            due: [{ kind: "yearly", month: 12, day: 20, before: true }],
            from: ["các cơ quan, đơn vị"],
            to: [issuer.name],
          },
        ],
      },
    ],
    acts: [{ number: "12/KH-UBND", role: "implements" }],
  }
}

const aims: StatedSection = {
  label: "I",
  heading: "MỤC ĐÍCH, YÊU CẦU",
  children: [
    { label: "1", heading: "Mục đích", holds: "objectives", children: ["- Đưa sách đến gần Nhân dân."] },
    { label: "2", heading: "Yêu cầu", holds: "requirements", children: ["- Thiết thực, hiệu quả, tiết kiệm."] },
  ],
}

const whatAndHow = (first: number): StatedSection => ({
  label: "II",
  heading: "NỘI DUNG, HÌNH THỨC, THỜI GIAN",
  children: [
    {
      label: "1",
      heading: "Nội dung tuyên truyền",
      holds: "themes",
      children: [
        "- Chủ trương, chính sách, pháp luật về phát triển văn hóa đọc.",
        "- Gương điển hình, cách làm hay trong phong trào đọc sách.",
      ],
    },
    {
      label: "2",
      heading: "Hình thức tuyên truyền",
      children: [
        {
          text: "- Trên báo in, báo điện tử, phát thanh, truyền hình.",
          channels: ["báo in", "báo điện tử", "phát thanh", "truyền hình"],
        },
        { text: "- Qua bảng tin công cộng, cuộc thi.", channels: ["bảng tin công cộng", "cuộc thi"] },
      ],
    },
    { label: "3", heading: "Thời gian thực hiện", children: [`Từ năm ${first} đến hết năm ${first + 4}.`] },
  ],
})

const money: StatedSection = {
  label: "III",
  heading: "KINH PHÍ",
  children: [{ text: "Từ nguồn ngân sách tỉnh.", funding: [{ kind: "state-budget", tier: "province" }] }],
}

const dutiesOf = ({ association, budget, committees, issuer, press }: Cast): readonly StatedSection[] => {
  const asked: readonly (readonly [units: readonly string[], task: string])[] = [
    ...(budget === undefined ? [] : [[[budget.name], "Thẩm định, bố trí kinh phí theo phân cấp."] as const]),
    ...(association === undefined
      ? []
      : [[[association.name], "Tuyên truyền gương điển hình, cách làm hay trong các dòng họ."] as const]),
    ...press.map(({ name }) => [[name], "Mở chuyên mục về sách."] as const),
    ...(committees === undefined ? [] : [[[committees.name], "Tuyên truyền trên bảng tin công cộng."] as const]),
  ]
  return [
    {
      label: "1",
      heading: issuer.name,
      assigns: { units: [issuer.name], modality: "assigned" },
      children: [
        "- Chủ trì tuyên truyền chủ trương, chính sách về văn hóa đọc; tổ chức các cuộc thi.",
        {
          text: "- Tổ chức Ngày Sách và Văn hóa đọc Việt Nam trước ngày 30 tháng 4 hằng năm.",
          due: { kind: "yearly", month: 4, day: 30, before: true },
        },
        "- Kiểm tra, đôn đốc; tổng hợp kết quả.",
      ],
    },
    ...asked.map(
      ([units, task], at): StatedSection => ({
        label: String(at + 2),
        heading: `Đề nghị ${units.join(", ")}`,
        assigns: { units, modality: "requested" },
        children: [task],
      }),
    ),
  ]
}
