import { type BodyKind, nameKeys, type Tier } from "../../directory/index.ts"
import { remembered } from "../../text/index.ts"

/** What a name shows about a body or group by its words alone, where no directory knows it. */
export interface NameKind {
  /** The kinds of body it may be, or that the group takes in. Empty when the words show none. */
  readonly kinds: readonly BodyKind[]
  readonly tier: Tier | null
  /** Whether it names many bodies at once. */
  readonly group: boolean
  /** Whether it names everyone concerned: "các đơn vị liên quan", "Như trên". */
  readonly everyone: boolean
}

const everyone =
  /^(nhu (tren|dieu|phan|muc|noi dung|danh sach)|(cac )?(co quan )?((to chuc )?don vi|co quan) ?(to chuc )?(ca nhan )?(co )?(lien quan|thuc hien|neu tren|duoc giao nhiem vu)?$|(cac )?(co quan|don vi|to chuc|thanh phan|thanh vien)\b.*\b(lien quan|neu tren|co ten)|toan the)/

const bodyWords: readonly (readonly [kind: BodyKind, pattern: RegExp])[] = [
  ["peoples-council", /^(thuong truc )?hoi dong nhan dan/],
  ["peoples-committee", /^(uy ban nhan dan|chu tich uy ban nhan dan)/],
  ["party-committee", /^(thuong truc |ban thuong vu )?((tinh|thanh|huyen|dang|quan|thi) uy|cac dang uy)/],
  [
    "party-commission",
    /^(ban (tuyen giao|dan van|to chuc|noi chinh|xay dung dang)|uy ban kiem tra|van phong (tinh|thanh|huyen) uy|truong chinh tri)/,
  ],
  ["front", /(^|\s)mat tran to quoc/],
  [
    "mass-organisation",
    /^(lien doan lao dong|(tinh|thanh|huyen) doan|doan (thanh nien|tncs)|hoi (nong dan|lien hiep phu nu|lhpn|cuu chien binh|ccb|phu nu))/,
  ],
  ["press", /^(co quan )?(bao chi|thong tan)|^bao (?!cao|hiem)|^tap chi|^tttxvn|^thong tan xa/],
  ["station", /^dai (phat thanh|truyen hinh|truyen thanh|pt)/],
  ["association", /^(lien hiep (cac )?(to chuc )?hoi|lien minh|hoi |hiep hoi|cau lac bo)/],
  ["school", /^(truong |hoc vien|(co so )?giao duc )/],
  ["enterprise", /^(cong ty|tong cong ty|tap doan|doanh nghiep|vnpt|viettel|buu dien|ngan hang (?!nha nuoc))/],
  [
    "provincial-agency",
    /^(cong an|bo chi huy|bo doi bien phong|thanh tra (tinh|thanh pho)|ban (quan ly|dan toc|an toan)|kho bac|cuc |thue |thong ke|bao hiem xa hoi|toa an|vien kiem sat|ngan hang nha nuoc)/,
  ],
  ["ministry", /^bo (?!chi huy|doi|chinh tri)/],
  ["department", /^(so |van phong (uy ban nhan dan|doan dai bieu|hoi dong))/],
  ["commune-office", /^phong (van hoa xa hoi|kinh te|ha tang)/],
  ["department-unit", /^(phong|van phong|chi cuc|thanh tra so|bo phan|trung tam|ban giam doc|lanh dao)/],
]

const groupWords: readonly (readonly [kinds: readonly BodyKind[], pattern: RegExp])[] = [
  [["department", "provincial-agency"], /^so( |$)(?=.*\b(ban|nganh|don vi|co quan)\b)|^so$|^co quan chuyen mon/],
  [["provincial-agency"], /^(ban nganh|ban$|nganh( tinh| thanh pho)?$)/],
  [["mass-organisation", "front"], /\b(doan the|to chuc chinh tri)\b/],
  [["mass-organisation", "association"], /\bto chuc thanh vien\b/],
  [
    ["party-commission"],
    /\b(co quan|ban|don vi)( chuyen trach)? tham muu( va)? giup viec\b|\b(ban dang|ban xay dung dang|ban cua (tinh|thanh) uy)\b/,
  ],
  [["association"], /\b(to chuc xa hoi|cac hoi|hoi doan the|hoi nghe nghiep|to chuc hoi)\b/],
  [["press", "station"], /\bco quan (bao chi|thong tin|truyen thong)/],
  [
    ["peoples-committee"],
    /^uy ban nhan dan (xa|phuong|huyen|thi xa|quan|thanh pho|thi tran|dac khu|cac|cap)\b.*\b(xa|phuong|huyen|thi xa|thanh pho|thi tran|dac khu|quan)$|^(xa|phuong|huyen|thi xa|dac khu)\b.*\b(xa|phuong|huyen|thanh pho|thi tran|dac khu)$|^uy ban nhan dan cap (xa|huyen)/,
  ],
  [["peoples-committee"], /\bdia phuong$/],
  [["department-unit"], /^phong (ban )?(chuyen mon|don vi)|truc thuoc/],
]

const word = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "u")

/** The first that fits: "thị xã" is a district-level town, "trung ương" beats everything. */
const tierWords: readonly (readonly [tier: Tier, pattern: RegExp])[] = [
  ["central", word("trung ương|bộ (?!chỉ huy|đội)|việt nam$")],
  ["district", word("huyện|quận|thị xã")],
  ["commune", word("xã(?! hội)|phường|đặc khu|thị trấn")],
  ["province", word("tỉnh|thành phố")],
]

/**
 * What a name shows by its words.
 *
 * @example
 * ```ts import.meta.vitest
 * nameKind("Các Sở, ban, ngành, đoàn thể tỉnh").kinds // => ["department", "provincial-agency", "mass-organisation", "front"]
 * nameKind("Hội Khuyến học tỉnh").kinds // => ["association"]
 * nameKind("UBND các phường, xã, đặc khu") // => { kinds: ["peoples-committee"], tier: "commune", group: true, everyone: false }
 * nameKind("Các đơn vị có liên quan").everyone // => true
 * ```
 */
export const nameKind: (name: string) => NameKind = remembered((name) => {
  const { folded: key, marked } = nameKeys(name)
  const tier = tierWords.find(([, pattern]) => pattern.test(marked))?.[0] ?? null
  const groups = groupWords.filter(([, pattern]) => pattern.test(key)).flatMap(([kinds]) => kinds)
  if (groups.length > 0) return { kinds: [...new Set(groups)], tier, group: true, everyone: everyone.test(key) }
  const kind = bodyWords.find(([, pattern]) => pattern.test(key))?.[0]
  return { kinds: kind === undefined ? [] : [kind], tier, group: false, everyone: everyone.test(key) }
})
