import * as z from "zod"
import { IsoDate } from "../calendar/iso-date.schema.ts"
import { Validity } from "../calendar/validity.schema.ts"
import { Basis } from "../law/basis.schema.ts"
import { lazyObject } from "../text/lazy-object.schema.ts"

/** Identity of a territorial unit over time, opaque: `u:ha-nam/phu-ly`. Never its code. */
export const UnitId = z
  .string()
  .regex(/^u:[a-z0-9-]+(\/[a-z0-9-]+)*$/)
  .brand<"UnitId">()
export type UnitId = z.infer<typeof UnitId>

/** Identity of a body over time, opaque: `b:ha-nam/so-tai-chinh`. */
export const BodyId = z
  .string()
  .regex(/^b:[a-z0-9-]+(\/[a-z0-9-]+)*$/)
  .brand<"BodyId">()
export type BodyId = z.infer<typeof BodyId>

/** Identity of a group of bodies that plans name together: `g:vinh-long/ubnd-cac-xa-phuong`. */
export const GroupId = z
  .string()
  .regex(/^g:[a-z0-9-]+(\/[a-z0-9-]+)*$/)
  .brand<"GroupId">()
export type GroupId = z.infer<typeof GroupId>

/** The level of government (*cấp*). The district level ended on 2025-06-30. */
export const Tier = z.enum(["central", "province", "district", "commune"])
export type Tier = z.infer<typeof Tier>

/**
 * The code of a unit (*mã đơn vị hành chính*) with a day on which it meant that unit. Codes were given out again on
 * 2025-07-01, so a code alone names nothing and two of them never compare without their days.
 */
export const UnitCode = lazyObject(() => ({ code: z.string().regex(/^\d{2,5}$/), on: IsoDate }))
export interface UnitCode extends z.infer<typeof UnitCode> {}

/** The type of a territorial unit (*loại đơn vị hành chính*). */
export const UnitType = z.enum([
  "province",
  "centrally-run-city",
  "urban-district",
  "rural-district",
  "town",
  "provincial-city",
  "commune",
  "ward",
  "township",
  "special-zone",
])
export type UnitType = z.infer<typeof UnitType>

/** A territorial unit (*đơn vị hành chính*) while its type, name and parent stay the same. */
export const AdministrativeUnit = lazyObject(() => ({
  id: UnitId,
  tier: Tier,
  type: UnitType,
  /** The name without the type word, as registered: `Phủ Lý`. */
  name: z.string().min(1),
  /** With the type word: `Thành phố Phủ Lý`. */
  fullName: z.string().min(1),
  parent: UnitId.nullable(),
  code: UnitCode.nullable(),
  validity: Validity,
}))
export interface AdministrativeUnit extends z.infer<typeof AdministrativeUnit> {}

/** What kind of body one is (*loại cơ quan, tổ chức*); groups such as "các sở, ban, ngành" cover kinds. */
export const BodyKind = z.enum([
  "ministry",
  "peoples-committee",
  "peoples-council",
  "department",
  "provincial-agency",
  "department-unit",
  "commune-office",
  "public-service-unit",
  "party-committee",
  "party-commission",
  "front",
  "mass-organisation",
  "association",
  "press",
  "station",
  "school",
  "enterprise",
  "other",
])
export type BodyKind = z.infer<typeof BodyKind>

/** What a body is for (*chức năng*), as far as communication plans need it. */
export const FunctionId = z.enum([
  "press-and-grassroots-information",
  "digital-and-telecommunications",
  "culture-and-libraries",
  "education",
  "budget",
  "propaganda-orientation",
  "mass-mobilisation",
  "learning-promotion",
  "provincial-press",
  "provincial-broadcasting",
  "district-broadcasting",
  "commune-broadcasting",
  "general-administration",
  "public-services",
])
export type FunctionId = z.infer<typeof FunctionId>

/** A body that can be given work or receive a document (*cơ quan, tổ chức, đơn vị*). */
export const Body = lazyObject(() => ({
  id: BodyId,
  name: z.string().min(1),
  /** Other ways documents write it: `Sở VHTTDL`, `Đài PT&TH Hà Nam`. */
  aliases: z.array(z.string().min(1)),
  kind: BodyKind,
  tier: Tier,
  /** The territorial unit it serves; null for bodies of the nation. */
  unit: UnitId.nullable(),
  /** The body it is part of or under (*cơ quan chủ quản, cấp trên*). */
  superior: BodyId.nullable(),
  functions: z.array(FunctionId),
  validity: Validity,
  basis: z.array(Basis),
}))
export interface Body extends z.infer<typeof Body> {}

/** A phrase by which plans name many bodies at once (*nhóm đơn vị*: "Ủy ban nhân dân các xã, phường"). */
export const Group = lazyObject(() => ({
  id: GroupId,
  name: z.string().min(1),
  /** The spellings that mean this group; compared folded. */
  phrases: z.array(z.string().min(1)).min(1),
  tier: Tier,
  /** Which bodies belong: all bodies of these kinds at this tier, */
  kinds: z.array(BodyKind),
  /** and these in particular. */
  bodies: z.array(BodyId),
  /**
   * Whether the directory knows every member. Where it does not, a duty of the group stays one duty of the group:
   * its members are not guessed.
   */
  complete: z.boolean(),
  validity: Validity,
}))
export interface Group extends z.infer<typeof Group> {}

/** Who follows a body, or a level, in one function or in all (*kế thừa chức năng*). */
export const Succession = lazyObject(() => ({
  from: BodyId,
  /** null: everything it did. */
  function: FunctionId.nullable(),
  /** Empty: it ended with no successor. */
  to: z.array(BodyId),
  /** First day the successors hold it; null when no source gives one. */
  on: IsoDate.nullable(),
  /** The day is not exact in the sources: it is shown with "about". */
  about: z.boolean(),
  /** The first day on which it can have happened, where the sources give a month or a year. From it on until the day, or
   * until the body surely ended, nobody knows which of the two held the function. */
  notBefore: IsoDate.optional(),
  basis: z.array(Basis).min(1),
  note: lazyObject(() => ({ vi: z.string(), en: z.string() })).nullable(),
}))
export interface Succession extends z.infer<typeof Succession> {}

/** Units, bodies, groups and who followed whom: the data of a directory (*danh bạ*). */
export const DirectoryData = lazyObject(() => ({
  units: z.array(AdministrativeUnit),
  bodies: z.array(Body),
  groups: z.array(Group),
  successions: z.array(Succession),
}))
export interface DirectoryData extends z.infer<typeof DirectoryData> {}
