import { isUpper } from "../../letters.ts"

/** Nouns of places that are listed by level: *xã, phường, đặc khu*. */
const levels =
  "tinh|thanh pho|huyen|quan|thi xa|thi tran|xa|phuong|dac khu|thon|ap|ban|lang|buon|khom|to dan pho|khu pho|khu dan cu|khu vuc"
/** Nouns of bodies that are listed by kind: *sở, ban, ngành, đoàn thể*. */
const kinds =
  "so|bo|ban|nganh|ban nganh|hoi|doan the|doan|phong|khoa|to|doi|tram|co quan|don vi|to chuc|dia phuong|doanh nghiep|ca nhan|truong(?! (?:cac|thon|ban|phong|ap|khu|khoa|doan|cong an|to|bo mon)(?![a-z]))|nha truong|vien|benh vien|cong ty|tong cong ty|tap doan|bao|dai|tap chi|chi bo|chi|dang bo|dang uy|chi doan|cong doan|cong doan co so|chi hoi|ho gia dinh|ho|co so|co so giao duc|hoi quan chung|nhan dan|bo phan|cau lac bo|cuc|vu|trung tam|chi cuc|hiep hoi|hop tac xa|linh vuc|cap|can bo|giao vien|nhan vien|hoc sinh|cong chuc|vien chuc|hoi vien|doan vien|dang vien|nguoi lao dong"
const plurals = "cac|nhung|moi|tung|toan the|tat ca cac|cac co quan|cac don vi"

/** The last of a list that only names levels or kinds, so far: *UBND các xã*, *Các sở, ban*. */
const openLevel = new RegExp(`(?:^|(?<!(?:^|\\s)co)\\s)(?:${levels})$`)
const openKind = new RegExp(
  `(?:^|,\\s*|\\s(?:va|hoac)\\s|\\s(?=(?:${plurals})\\s))(?:(?:${plurals})\\s)*((?:(?:${kinds})\\s?)+)$`,
)
/** A group without *các*: *Sở, ban, ngành*, *cơ quan, đơn vị*. */
const bareKinds =
  /^(?:(?:so|bo|ban|nganh|ban nganh|hoi|doan the|phong|co quan|don vi|to chuc|dia phuong|doanh nghiep|ca nhan|can bo|giao vien|nhan vien|cong chuc|vien chuc|hoi vien|doan vien|dang vien|nguoi lao dong|nhan dan)(?:,\s*|$))+$/
/** *Các* before a kind counts for every kind of the list, until it is said whose they are: *các bộ, cơ quan ngang bộ*. */
const pluralKinds = new RegExp(`(?:^|\\s)(?:${plurals})\\s(?:${kinds})(?![a-z])`)
const closed =
  /(?:^|(?<!(?:^|\s)co)\s)(?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|dac khu|trung uong|lien quan|truc thuoc)$/
/** Whoever stands at the head of each of a list: *thủ trưởng cơ quan, đơn vị*. */
const headOfSeveral =
  /^(?:thu truong|nguoi dung dau|lanh dao|dai dien|cap uy) (?:cap uy|chinh quyen|co quan|don vi|dia phuong|doanh nghiep|phong|ban)/
const hasPlural = new RegExp(`(?:^|\\s)(?:${plurals})\\s`)
const nextLevel = new RegExp(`(?:${levels})(?![a-z])`, "y")
const nextKind = new RegExp(`(?:${kinds})(?![a-z])`, "y")
/** What a group belongs to, rather than the name of one body: *các phòng, ban Quận*. */
const owner = /(?:thanh pho|tinh|trung uong|huyen|xa|phuong|quan|thi xa|dac khu|so|truong|bo|dang uy|cong ty)(?![a-z])/y

/**
 * Whether a comma or *và* stands within a group that is named by a list of levels or kinds (*nhóm*): behind it the same
 * list goes on. `UBND các xã, phường`, `các sở, ban, ngành`, `Các chi bộ, đảng bộ trực thuộc`.
 *
 * @param from Where the name begins.
 * @param to Where the comma stands.
 * @param next Where the text goes on behind it.
 */
export const isWithinGroup = (text: string, plain: string, from: number, to: number, next: number): boolean => {
  const before = plain.slice(from, to)
  if (hasPlural.test(before)) {
    if (openLevel.test(before) && goesOn(nextLevel, plain, next) > 0) return true
    const kind = openKind.exec(before)?.[1]
    if (kind === undefined) return pluralKinds.test(before) && !closed.test(before) && isSmallKind(text, plain, next)
    return (
      isNext(nextLevel, text, plain, to - kind.length, next) || isNext(nextKind, text, plain, to - kind.length, next)
    )
  }
  if (headOfSeveral.test(before) && !closed.test(before)) return isSmallKind(text, plain, next)
  return bareKinds.test(before) && isNext(nextKind, text, plain, from, next)
}

const isSmallKind = (text: string, plain: string, next: number): boolean =>
  !isUpper(text.charCodeAt(next)) && goesOn(nextKind, plain, next) > 0

/** Whether a level or kind goes on the list, and not the name of one body: *các phòng, Ban Giám hiệu*. */
const isNext = (list: RegExp, text: string, plain: string, kind: number, next: number): boolean => {
  const end = goesOn(list, plain, next)
  if (end < 0) return false
  if (isUpper(text.charCodeAt(next)) && !isUpper(text.charCodeAt(kind))) return false
  return plain.charCodeAt(end) !== 0x20 || !isUpper(text.charCodeAt(end + 1)) || goesOn(owner, plain, end + 1) > 0
}

/** Where a phrase that stands at an offset ends; -1 when none does. */
const goesOn = (list: RegExp, plain: string, at: number): number => {
  list.lastIndex = at
  return list.test(plain) ? list.lastIndex : -1
}
