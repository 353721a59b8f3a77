/** What the title of a part says: that it is on carrying out, or outright that it shares out the work. */
export type WhoTitle = "carries-out" | "assigns"

const carryingOut =
  /(?:^|[,;\s](?:va )?)to chuc (?:chi dao |trien khai )?(?:va )?(?:thuc hien|trien khai thuc hien)(?=$|\s*[,;:(]|\s+(?:va|ke hoach)\b|\s+(?:chuong trinh|chien dich|de an|nghi quyet|chi thi|phong trao|cuoc thi|hoi thi)(?: nay)?$)|^to chuc trien khai$|^trien khai (?:va to chuc )?thuc hien$/
const sharingOut =
  /(?:^|[,;]\s*|\sva |noi dung |bang )phan cong(?=$|[,;:(]|\s(?:nhiem vu|trach nhiem|thuc hien|to chuc|cong viec|cong tac|cu the|cho|cac|trien khai|chi dao|nguoi|phu trach|va)\b)|^trach nhiem(?:$|[,;]| (?:va |thuc hien|cua|to chuc|cac|trien khai|phoi hop|cu the))|^nhiem vu (?:cu the )?(?:(?:cua|cho) )?(?:cac |tung )?(?:co quan|don vi|so|nganh|phong|bo phan|thanh vien)\b/
/** What is not on who does what, though units may stand in it. */
const otherwise =
  /(?:kinh phi|nguon von|bao cao(?! vien)|muc dich|yeu cau|muc tieu|khen thuong|noi dung|quan diem|doi tuong|thoi gian|hinh thuc|phuong thuc|dac diem|tinh hinh|thuc trang|thanh phan|che do|chinh sach|co so vat chat|loi ich|giai thuong)/

/** What a title in plain letters says of who does what; undefined when nothing. */
export const whoTitle = (plain: string): WhoTitle | undefined => {
  if (/^(?:phan cong )?kinh phi/.test(plain)) return undefined
  if (sharingOut.test(plain)) return "assigns"
  return carryingOut.test(plain) ? "carries-out" : undefined
}

/** Whether the title of a part says that it is the one on who does what. */
export const isWhoTitle = (plain: string): boolean => whoTitle(plain) !== undefined

/** Whether a title says that its part is on something else, at least before it comes to who does what. */
export const isOnOtherMatter = (plain: string): boolean => {
  if (sharingOut.test(plain)) return otherwise.test(plain.replace(/^.*?(?:phan cong|trach nhiem|nhiem vu)/, ""))
  const index = plain.search(carryingOut)
  return otherwise.test(index < 0 ? plain : plain.slice(0, index))
}

const content = /hoat dong|giai phap|nhiem vu|noi dung|cong viec/

/** Whether a title says that its part is on what is to be done, so that units under it do not share out the work. */
export const isOnContent = (plain: string): boolean => isOnOtherMatter(plain) || content.test(plain)
