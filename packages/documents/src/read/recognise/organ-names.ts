/** Organs whose name says nothing without the body they are of. */
const nameless =
  /^(?:ban thuong truc|thuong truc|ban chap hanh|ban thuong vu|ban giam doc|van phong|uy ban kiem tra|ban to chuc|ban tuyen giao|ban dan van|ban tuyen giao va dan van|ban noi chinh|ban xay dung dang|ban can su dang|ban chi dao(?: \d+)?|ban bien tap)$/
/** A line that ends like this ends inside a name. */
const open =
  /(?:\s(?:va|cua|cac|thuoc|uy ban|uy ban trung uong|(?<!tinh |thanh |huyen |quan |thi |dang |khu )uy|(?:bao hiem|khoa hoc|an sinh|chinh sach) xa|doi moi|(?:bo doi|don) bien|to quoc)|[,&])$|^(?:uy ban|uy ban trung uong|so|bo|ban|hoi|hoi dong|doan|cong doan|lien doan|tong lien doan|dang bo|cuc|tong cuc|chi cuc|vu|vien|quy|phong|truong|trung tam|ngan hang|kho bac|bao hiem|ban chi huy|bo chi huy|ban quan ly|thanh tra|cong ty|tong cong ty|tap doan)$/
const board =
  /^(?:ban (?:chap hanh|thuong vu|thuong truc|giam doc|bien tap|chi dao)|thuong truc|van phong)(?= (?:tinh|thanh pho|huyen|quan|thi xa|thi tran|xa|phuong|dac khu) )/

/** Whether an organ's name, in plain letters, says nothing without the body it is of: `BAN THƯỜNG TRỰC`. */
export const isNameless = (plain: string): boolean => nameless.test(plain)

/** A committee with the unit it is of: whatever word the unit's name ends in, the line is whole. */
const committeeOfUnit =
  /^(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|dang uy) (?:tinh|thanh pho|tp\.?|quan|huyen|thi xa|thi tran|xa|phuong|dac khu) \S/

/** Whether the plain text of a letterhead's line ends where no name ends: `BAN THƯỜNG TRỰC ỦY BAN`. */
export const goesOn = (plain: string): boolean => open.test(plain) && !committeeOfUnit.test(plain)

/**
 * The length of a board's own words in a name that has its place but not the body it is of, `BAN CHẤP HÀNH` in
 * `BAN CHẤP HÀNH TỈNH HẢI MẪU`; undefined for any other name.
 */
export const boardOfPlace = (plain: string): number | undefined => board.exec(plain)?.[0].length
