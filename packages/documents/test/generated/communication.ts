import { bullet, type PartDraft, part } from "./draft.ts"
import type { Draw } from "./seeded.ts"
import { channelNames, themeLines } from "./topics.ts"

/** The parts on what is told and how (*nội dung; hình thức tuyên truyền*). */
export interface CommunicationDraft {
  readonly parts: readonly PartDraft[]
  /** One for each theme: its bullet. */
  readonly themes: readonly string[]
  readonly channels: readonly string[]
  /** The bullet that names the channels. */
  readonly channelBullet: string
}

/** Draws the parts on content and on means: two parts of their own, or one with both under it. */
export const communicationOf = (draw: Draw, matter: string): CommunicationDraft => {
  const themes = draw.some(themeLines(matter), draw.whole(2, 4)).map((line) => `${line}.`)
  const channels = draw.some(channelNames, draw.whole(1, 4))
  const channelBullet = `${draw.pick(["Tuyên truyền trên", "Truyền thông qua"])} ${channels.join(", ")}.`
  const content = themes.map((line) => bullet(line))
  const means = [bullet(channelBullet)]
  const parts = draw.chance(0.5)
    ? [part("Nội dung tuyên truyền", content), part("Hình thức tuyên truyền", means)]
    : [
        part("Nội dung, hình thức tuyên truyền", [
          part("Nội dung tuyên truyền", content),
          part("Hình thức tuyên truyền", means),
        ]),
      ]
  return { parts, themes, channels, channelBullet }
}
