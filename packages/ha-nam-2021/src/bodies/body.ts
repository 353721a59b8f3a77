import {
  type Basis,
  type Body,
  type BodyId,
  type BodyKind,
  bodyId,
  type FunctionId,
  type UnitId,
  type Validity,
} from "@lantoa/core"

/** What most bodies of a list share, and what each may add. */
export interface BodyExtra {
  readonly aliases?: readonly string[]
  readonly superior?: BodyId | null
  readonly functions?: readonly FunctionId[]
  readonly validity?: Validity
  readonly basis?: readonly Basis[]
}

/** Where a list of provincial bodies belongs. */
export interface BodyHome extends Required<Pick<BodyExtra, "validity" | "basis">> {
  /** Where ids begin: `b:ha-nam`. */
  readonly path: string
  readonly unit: UnitId
}

/** Makes bodies of one province. */
export const bodiesAt =
  ({ basis, path, unit, validity }: BodyHome) =>
  (slug: string, name: string, kind: BodyKind, extra: BodyExtra = {}): Body => ({
    id: bodyId(`${path}/${slug}`),
    name,
    aliases: [...(extra.aliases ?? [])],
    kind,
    tier: "province",
    unit,
    superior: extra.superior ?? null,
    functions: [...(extra.functions ?? [])],
    validity: extra.validity ?? validity,
    basis: [...(extra.basis ?? basis)],
  })
