import type { Plan } from "../../plan/index.ts"

const communicates = /truyền thông|tuyên truyền|thông tin cơ sở|phổ biến[, ]+giáo dục pháp luật/iu

/** The name of a body, not what a plan is about. */
const bodyName = /thông tin (?:và|&) truyền thông/giu

/** Whether a plan is about communication by its subject: other plans need no themes and no channels. */
export const isCommunicationPlan = ({ document: { title, type } }: Plan): boolean =>
  (type === null || type === "plan" || type === "programme") &&
  title !== null &&
  communicates.test(title.normalize("NFC").replace(bodyName, ""))
