import * as z from "zod"
import { PartialDate } from "../calendar/iso-date.schema.ts"
import { DocumentType } from "../law/document-type.schema.ts"
import { lazyObject } from "../text/lazy-object.schema.ts"
import { NodeId } from "./node.schema.ts"

export { DocumentType }

/** Number and symbol (*số, ký hiệu*). The ordinal is null in a draft, which has no number yet. */
export const DocumentNumber = lazyObject(() => ({
  /** Digits as printed, leading zeros kept. */
  ordinal: z.string().regex(/^\d+$/).nullable(),
  /** After the slash (`KH-UBND`); for party documents the part that is not the ordinal. */
  symbol: z.string().min(1).nullable(),
}))
export interface DocumentNumber extends z.infer<typeof DocumentNumber> {}

/** Who signs (*quyền hạn, chức vụ, họ tên người ký*). */
export const Signatory = lazyObject(() => ({
  /** `TM.`, `KT.`, `TL.`, `TUQ.`, `Q.`, joined by a space when two; null when the head signs. */
  prefix: z.string().min(1).nullable(),
  /** The signer's own post as printed: `PHÓ GIÁM ĐỐC`. */
  position: z.string().min(1).nullable(),
  name: z.string().min(1).nullable(),
  /** All lines above the name as printed: `["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]`. */
  lines: z.array(z.string().min(1)),
}))
export interface Signatory extends z.infer<typeof Signatory> {}

/** Why a recipient gets the document (*mục đích gửi*): practice, not part of the decree. */
export const RecipientPurpose = z.enum([
  "report",
  "in-lieu-of-report",
  "coordinate",
  "implement",
  "information",
  "archive",
])
export type RecipientPurpose = z.infer<typeof RecipientPurpose>

/** One line of *Nơi nhận*. */
export const Recipient = lazyObject(() => ({
  id: z.string().regex(/^recipient-\d+$/),
  /** Without dash, closing mark and purpose bracket. `Lưu: VT` keeps its word. */
  text: z.string().min(1),
  purpose: RecipientPurpose.nullable(),
  /** The purpose bracket as printed, `(thay b/c)`; null without one. */
  printed: z.string().nullable(),
}))
export interface Recipient extends z.infer<typeof Recipient> {}

/** What a document is: the fields around its body (*thể thức*). */
export const DocumentIdentity = lazyObject(() => ({
  type: DocumentType.nullable(),
  number: DocumentNumber,
  /** The superior body above the issuer in the letterhead (*cơ quan chủ quản*). */
  superior: z.string().min(1).nullable(),
  /** The issuing body (*cơ quan ban hành*), not its superior. */
  issuer: z.string().min(1).nullable(),
  /** Place of issue (*địa danh*): `Vĩnh Long`. */
  place: z.string().min(1).nullable(),
  date: PartialDate.nullable(),
  /** The subject (*trích yếu*) without the type word. */
  title: z.string().min(1).nullable(),
  /** `HỎA TỐC`, `THƯỢNG KHẨN`, `KHẨN`. */
  urgency: z.string().min(1).nullable(),
  signatory: Signatory,
  recipients: z.array(Recipient),
}))
export interface DocumentIdentity extends z.infer<typeof DocumentIdentity> {}

/** One place that names an act. */
export const Mention = lazyObject(() => ({
  at: NodeId,
  /** Where in the text of that node, half open. */
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** The number as printed there. */
  number: z.string().min(1),
  /** The type word before it as printed, `Quyết định`; null without one. */
  typeWord: z.string().min(1).nullable(),
  /** Whether "số" stands before the number. */
  withSo: z.boolean(),
  /** Whether a comma stands before "ngày". */
  commaBeforeDate: z.boolean(),
  date: PartialDate.nullable(),
  /** The issuer as named after it: `Thủ tướng Chính phủ`. */
  issuer: z.string().min(1).nullable(),
  /** The subject as given after "về", "phê duyệt", "ban hành"; null when none follows. */
  subject: z.string().min(1).nullable(),
}))
export interface Mention extends z.infer<typeof Mention> {}

/** An act that a plan cites by number (*văn bản được viện dẫn*), with every place that names it. */
export const CitedAct = lazyObject(() => ({
  id: z.string().regex(/^act-\d+$/),
  /** First form, spaces inside dropped: `84/KH-UBND`. */
  number: z.string().min(1),
  /** The first date printed for it anywhere. */
  date: PartialDate.nullable(),
  /** How the plan rests on it: named in the preamble as a basis, as what the plan carries out, or only mentioned. */
  role: z.enum(["basis", "implements", "mention"]),
  mentions: z.array(Mention).min(1),
}))
export interface CitedAct extends z.infer<typeof CitedAct> {}

/** A reference to another place of the same plan (*viện dẫn nội bộ*): "Khoản 1, Mục II của Kế hoạch này". */
export const InternalReference = lazyObject(() => ({
  id: z.string().regex(/^reference-\d+$/),
  at: NodeId,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string().min(1),
  /** What it names; null when no such place exists. */
  target: NodeId.nullable(),
}))
export interface InternalReference extends z.infer<typeof InternalReference> {}
