import { measureId } from "./id.ts"
import type { Measure, MeasureId } from "./indicator.schema.ts"

const measure = (id: string, vi: string, en: string): Measure => ({ id: measureId(id), name: { vi, en } })

/**
 * The units of measure of the default catalogue (*đơn vị tính*). Attendances (*lượt người*) are not people (*người*);
 * minutes of radio, of television and of a district station are units of their own; hours are reported as minutes.
 */
export const measures: readonly Measure[] = [
  measure("news-item", "tin, bài", "news items"),
  measure("feature", "phóng sự, chuyên đề", "features"),
  measure("column", "chuyên mục", "columns"),
  measure("radio-minute", "phút phát thanh", "minutes of radio"),
  measure("television-minute", "phút truyền hình", "minutes of television"),
  measure("district-broadcast-minute", "phút phát của đài cấp huyện", "minutes of district broadcasts"),
  measure("loudspeaker-item", "tin, bài truyền thanh", "loudspeaker items"),
  measure("loudspeaker-session", "buổi truyền thanh", "loudspeaker sessions"),
  measure("board-item", "tin, bài trên bảng tin", "notices"),
  measure("message", "tin nhắn", "text messages"),
  measure("post", "bài đăng", "posts"),
  measure("interaction", "lượt tương tác", "interactions"),
  measure("meeting", "cuộc", "meetings"),
  measure("class", "lớp", "classes"),
  measure("attendance", "lượt người", "attendances"),
  measure("show", "buổi diễn, buổi lưu động", "shows"),
  measure("contest", "cuộc thi", "contests"),
  measure("person", "người", "people"),
  measure("piece", "tấm", "pieces"),
  measure("metre", "mét", "metres"),
  measure("sheet", "tờ", "sheets"),
  measure("household", "gia đình", "households"),
  measure("clan", "dòng họ", "clans"),
  measure("community", "cộng đồng", "communities"),
  measure("organisation", "đơn vị", "organisations"),
]

/** Units of measure of what people come to: a meeting, a class, a contest, a show. */
export const eventMeasures: ReadonlySet<MeasureId> = new Set(["meeting", "class", "contest", "show"].map(measureId))

/** Units of measure of those who come. */
export const audienceMeasures: ReadonlySet<MeasureId> = new Set(["attendance", "person"].map(measureId))
