/** Words that begin the name of an organ, and their short forms. */
const organ =
  /^(?:(?:uy ban|hoi dong|mat tran|so|bo|ban|hoi|bao|dai|phong|to|vu|cuc|tong cuc|chi cuc|quy|trung tam|trung uong|cong an|quan khu|van phong|thanh tra|thuong truc|vien|hoc vien|toa an|truong|dai hoc|lien doan|tong lien doan|lien hiep|lien minh|doan|tinh doan|thanh doan|huyen doan|quan doan|xa doan|chi doan|lien chi|cong doan|cong ty|tong cong ty|tap doan|xi nghiep|nha may|hop tac xa|benh vien|kho bac|bao hiem|ngan hang|dang bo|dang uy|tinh uy|thanh uy|huyen uy|quan uy|thi uy|chi bo|chi uy|thu vien|bao tang|chinh phu|quoc hoi|hai quan|thue|nha|tram|hat|doi(?! (?:moi|ngoai|voi) )|khoa(?! hoc )|su doan|lu doan|trung doan|tieu doan|dai doi|quan chung|binh chung|hai doan|don(?! vi )|benh xa|cau lac bo|hiep hoi|vuon quoc gia|dien luc|buu dien|chi nhanh|lien doi|trai) |ubnd|hdnd|mttq|ubmttq|ubkt|bch |btv |btt |bcd|bchqs|bql |hdph|hdnvqs|hdpbgdpl|ldld|cdcs|cd |cdn |tdtn|dtn |lhpn|hnd |ccb |ttyt|ttgdtx|bhxh|kbnn|nhnn|nhcsxh|vksnd|tand|bvdk|pgd|ttvh|thu tuong chinh phu|trung tam$|chinh phu$|quoc hoi$|thanh tra$|truong(?:mn|mg|th|thcs|thpt|tieu|mam) ?)/

/** Whether a line begins, in plain letters, as names of organs do. */
export const beginsOrgan = (plain: string): boolean => organ.test(plain)

/** Organs whose name says nothing without the body they are of. */
const nameless =
  /^(?:ban thuong truc|thuong truc|ban chap hanh|ban thuong vu|ban giam doc|van phong|uy ban kiem tra|ban to chuc|ban tuyen giao|ban dan van|ban tuyen giao va dan van|ban noi chinh|ban xay dung dang|ban can su dang|ban chi dao(?: \d+)?|ban bien tap)$/
/** A line that ends like this ends inside a name. */
const open =
  /(?:\s(?:va|cua|cac|thuoc|uy ban|uy ban trung uong|(?<!tinh |thanh |huyen |quan |thi |dang |khu )uy|(?:bao hiem|khoa hoc|an sinh|chinh sach) xa|doi moi|(?:bo doi|don) bien|to quoc)|[,&])$|^(?:uy ban|uy ban trung uong|so|bo|ban|hoi|hoi dong|doan|cong doan|lien doan|tong lien doan|dang bo|cuc|tong cuc|chi cuc|vu|vien|quy|phong|truong|trung tam|ngan hang|kho bac|bao hiem|ban chi huy|bo chi huy|bo tu lenh|ban quan ly|thanh tra|cong ty|tong cong ty|tap doan)$/
const board =
  /^(?:ban (?:chap hanh|thuong vu|thuong truc|giam doc|bien tap|chi dao)|thuong truc|van phong)(?= (?:tinh|thanh pho|huyen|quan|thi xa|thi tran|xa|phuong|dac khu) )/

/** Whether an organ's name, in plain letters, says nothing without the body it is of: `BAN THƯỜNG TRỰC`. */
export const isNameless = (plain: string): boolean => nameless.test(plain)

/** A committee with the unit it is of: whatever word the unit's name ends in, the line is whole. */
const committeeOfUnit =
  /^(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|dang uy) (?:tinh|thanh pho|tp\.?|quan|huyen|thi xa|thi tran|xa|phuong|dac khu) \S/

const committeeAlone = /^(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan)$/
/** Units whose names begin as those of the Union's bodies do: *xã Đoàn Kết*, *huyện Đoan Hùng*. */
const unitLikeUnion = /^(?:tinh|thanh|huyen|quan|xa) doan /

/** Whether a letterhead's line ends where no name ends, `BAN THƯỜNG TRỰC ỦY BAN`, or the next one is the unit it is of. */
export const goesOnWith = (plain: string, next: string): boolean =>
  (open.test(plain) && !committeeOfUnit.test(plain)) || (committeeAlone.test(plain) && unitLikeUnion.test(next))

/**
 * The length of a board's own words in a name that has its place but not the body it is of, `BAN CHẤP HÀNH` in
 * `BAN CHẤP HÀNH TỈNH HẢI MẪU`; undefined for any other name.
 */
export const boardOfPlace = (plain: string): number | undefined => board.exec(plain)?.[0].length

/** Boards that every commune and district has, and that say nothing without it. */
const boardOfCommittee =
  /^(?:hoi dong (?:nghia vu quan su|nvqs|phoi hop|thi dua|giao duc quoc phong)|hdnvqs|hdph|hdpbgdpl|ban chi dao|bcd|ban to chuc (?:bau cu|le|ngay)|uy ban bau cu|ban chi huy (?:quan su|phong thu|phong,? chong|pctt))(?![a-z])/
const hasPlace = /(?:^| )(?:tinh|thanh pho|tp|huyen|quan(?! su)|thi xa|thi tran|xa|phuong|dac khu)(?:\.| |$)/
const belowProvince = /^(?:ubnd|uy ban nhan dan) (?=(?:huyen|quan(?! khu)|thi xa|thi tran|xa|phuong|dac khu) \S)/

/**
 * How many of the last letters of a committee's name are the unit that a board under it is of: `xã Mẫu` for a *Hội đồng
 * nghĩa vụ quân sự* under an *Ủy ban nhân dân xã Mẫu*. 0 where the board has a place in its name, or is no such board.
 */
export const placeForBoard = (board: string, committee: string): number => {
  if (!boardOfCommittee.test(board) || hasPlace.test(board)) return 0
  const head = belowProvince.exec(committee)
  return head === null ? 0 : committee.length - head[0].length
}
