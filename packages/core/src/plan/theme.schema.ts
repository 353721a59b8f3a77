import * as z from "zod"
import { lazyObject } from "../text/lazy-object.schema.ts"
import { NodeId } from "./node.schema.ts"

/** What a content theme is about (*nhóm nội dung tuyên truyền*). */
export const ThemeKind = z.enum(["policy-and-law", "awareness", "observance", "exemplars", "mobilisation", "other"])
export type ThemeKind = z.infer<typeof ThemeKind>

/** A day or week of the year that plans communicate on (*ngày, tuần lễ hưởng ứng*). */
export const ObservanceId = z.enum([
  "lifelong-learning-week",
  "book-and-reading-culture-day",
  "learning-promotion-day",
  "digital-transformation-day",
  "law-day",
  "revolutionary-press-day",
  "teachers-day",
  "vietnamese-culture-day",
])
export type ObservanceId = z.infer<typeof ObservanceId>

/** A content theme (*nội dung tuyên truyền*): one bullet of the part on content. */
export const ContentTheme = lazyObject(() => ({
  id: z.string().regex(/^theme-\d+$/),
  at: NodeId,
  text: z.string().min(1),
  kind: ThemeKind,
  observances: z.array(ObservanceId),
}))
export interface ContentTheme extends z.infer<typeof ContentTheme> {}
