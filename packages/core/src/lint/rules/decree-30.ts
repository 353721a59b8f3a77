import { type Basis, clause } from "../../law/index.ts"

/** First day of Nghị định 30/2020/NĐ-CP on clerical work (*công tác văn thư*). */
export const decree30Since = "2020-03-05"

/** A place in Nghị định 30/2020/NĐ-CP. */
export const decree30 = (at: string): Basis => clause("30/2020/NĐ-CP", at)

/** A rule of the decree on one of the main components of a document: `3 điểm c`. */
export const mainComponent = (item: string): Basis => decree30(`Phụ lục I, Phần I, mục II khoản ${item}`)

/** First day of rules that rest on what offices do: before any plan that is judged. */
export const practiceSince = "2000-01-01"
