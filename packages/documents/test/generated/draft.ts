/** A line or paragraph of a part (*đoạn*). */
export interface ParagraphDraft {
  readonly kind: "paragraph"
  readonly text: string
}

/** A bullet, with those under it (*gạch đầu dòng*). */
export interface BulletDraft {
  readonly kind: "bullet"
  readonly text: string
  readonly under: readonly string[]
}

/** A numbered sentence: it counts like a heading and is none. */
export interface SentenceDraft {
  readonly kind: "sentence"
  readonly text: string
}

/** A headed part. */
export interface PartDraft {
  readonly kind: "part"
  readonly heading: string
  /** Text on the heading's own line, after a colon: `1. Sở Y tế: Chủ trì …`. The line is then no heading. */
  readonly runIn: string | null
  readonly blocks: readonly BlockDraft[]
}

/** What a plan's parts hold. */
export type BlockDraft = ParagraphDraft | BulletDraft | SentenceDraft | PartDraft

export const paragraph = (text: string): ParagraphDraft => ({ kind: "paragraph", text })
export const bullet = (text: string, under: readonly string[] = []): BulletDraft => ({ kind: "bullet", text, under })
export const sentence = (text: string): SentenceDraft => ({ kind: "sentence", text })
export const part = (heading: string, blocks: readonly BlockDraft[]): PartDraft => ({
  kind: "part",
  heading,
  runIn: null,
  blocks,
})
export const runIn = (heading: string, text: string): PartDraft => ({ kind: "part", heading, runIn: text, blocks: [] })
