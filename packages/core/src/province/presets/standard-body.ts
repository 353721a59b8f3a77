import { always, type Validity, validity } from "../../calendar/index.ts"
import type { Body, BodyKind, FunctionId } from "../../directory/index.ts"
import { type Basis, practice } from "../../law/index.ts"
import { type PresetPlace, presetBodyId } from "./preset-place.ts"
import { sharedDays } from "./shared-days.ts"

/**
 * A body that provinces have in the same form (*cơ quan, tổ chức có ở các tỉnh*). In names, `{kind}` stands for `tỉnh` or
 * `thành phố`, `{party}` for `Tỉnh ủy` or `Thành ủy`, `{name}` for the province's name.
 */
export interface StandardBody {
  readonly slug: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind: BodyKind
  readonly superior: "committee" | "party" | null
  readonly functions: readonly FunctionId[]
  readonly validity: Validity
  readonly basis: readonly Basis[]
}

/** What a standard body has besides its names. */
export type StandardBodyDetails = Partial<
  Pick<StandardBody, "aliases" | "superior" | "functions" | "validity" | "basis">
>

/** A standard body, written in code. */
export const standardBody = (
  slug: string,
  name: string,
  kind: BodyKind,
  { aliases = [], basis = commonName, functions = [], superior = null, validity: days = always }: StandardBodyDetails,
): StandardBody => ({ slug, name, aliases, kind, superior, functions, validity: days, basis })

/** A name of common use that no source at hand shows. */
export const commonName: readonly Basis[] = [practice("tên gọi chung ở các tỉnh, chưa đối chiếu văn bản", "unchecked")]

/** A name that issued plans of some provinces show; for the others it is inferred from them. */
export const namedInPlansOf = (...provinces: readonly string[]): readonly Basis[] => [
  practice(`tên trong kế hoạch đã ban hành của ${provinces.join(", ")}; tỉnh khác suy theo đó`, "inferred"),
]

/** Valid until the first day on which it is no more. */
export const endedOn = (day: string): Validity => validity(null, day)

/** The standard bodies of a place, each while the place is what it is. */
export const bodiesOf = (place: PresetPlace, bodies: readonly StandardBody[]): readonly Body[] =>
  bodies.flatMap((body) => {
    const days = sharedDays(body.validity, place.validity)
    return days === undefined ? [] : [bodyOf(place, body, days)]
  })

const bodyOf = (place: PresetPlace, body: StandardBody, days: Validity): Body => ({
  id: presetBodyId(place, body.slug),
  name: nameIn(place, body.name),
  aliases: body.aliases.map((alias) => nameIn(place, alias)),
  kind: body.kind,
  tier: "province",
  unit: place.unit.id,
  superior: superiorOf(place, body.superior),
  functions: [...body.functions],
  validity: days,
  basis: [...body.basis],
})

/** A name with the words of the place in it. */
export const nameIn = ({ kind, party, unit }: PresetPlace, name: string): string =>
  name.replaceAll("{kind}", kind).replaceAll("{party}", party).replaceAll("{name}", unit.name)

const superiorOf = (place: PresetPlace, superior: StandardBody["superior"]): Body["superior"] => {
  if (superior === "committee") return place.committee
  return superior === "party" ? presetBodyId(place, "cap-uy") : null
}
