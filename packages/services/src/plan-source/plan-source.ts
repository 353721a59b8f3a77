import { type DocumentLayout, earliestOf, type IsoDate, type Province, type ProvinceRegistry } from "@lantoa/core"
import { type CannotOpen, containerOf, isCannotOpen, openDocument } from "@lantoa/documents/files"
import type { Reading } from "@lantoa/documents/read"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Layer from "effect/Layer"
import type { VariantInUse } from "../presets/choose-province.ts"
import { type ProvinceSource, provinceSource } from "../presets/province-source.ts"
import {
  ContainerUnknown,
  FileEmpty,
  FileMissing,
  FileOverLimit,
  FileTooLarge,
  type LoadError,
  ProvinceMissing,
} from "./errors.ts"
import type { LoadedPlan } from "./loaded-plan.ts"
import { readBytes } from "./read-bytes.ts"
import { readStoredPlan, syntaxOf } from "./stored-plan.ts"

/** What loading a plan needs to know besides its name. */
export interface LoadOptions {
  /** The day on which a plan without any date is understood; usually today. */
  readonly fallbackDay: IsoDate
}

/**
 * Where plans come from (*nguồn kế hoạch*): a document, a plan stored as JSON or YAML, or one that a province plugin
 * carries. A built-in name goes before a file of that name; `./name` means the file.
 */
export class PlanSource extends Context.Service<
  PlanSource,
  {
    /** Loads one plan by its path or built-in name. */
    readonly load: (name: string, options: LoadOptions) => Effect.Effect<LoadedPlan, LoadError>
    /** The names of the plans that the province plugins carry. */
    readonly builtIn: readonly string[]
    /** The province plugins, and the variant in place of the one it stands on. Every other province has its preset. */
    readonly provinces: ProvinceRegistry
  }
>()("@lantoa/services/PlanSource") {
  /**
   * Plans of the file system, understood with these province plugins, with the variant in use where a plan is of its
   * province, and with presets for every other province. Nothing else is ever read.
   */
  static readonly layer = (
    provinces: readonly Province[],
    variant?: VariantInUse,
  ): Layer.Layer<PlanSource, never, FileSystem.FileSystem> =>
    Layer.effect(
      PlanSource,
      Effect.gen(function* () {
        const files = yield* FileSystem.FileSystem
        const source = provinceSource(provinces, variant)
        const carried = builtInPlans(source.registry)
        const load = Effect.fn("PlanSource.load")(function* (name: string, { fallbackDay }: LoadOptions) {
          const builtIn = carried.get(name)
          if (builtIn !== undefined) return builtIn
          const bytes = yield* readBytes(files, name).pipe(
            Effect.catchTag("FileMissing", () => new FileMissing({ file: name, builtIn: [...carried.keys()] })),
          )
          return yield* understand(name, bytes, source, fallbackDay)
        })
        return PlanSource.of({ load, builtIn: [...carried.keys()], provinces: source.registry })
      }),
    )
}

const builtInPlans = ({ all }: ProvinceRegistry): ReadonlyMap<string, LoadedPlan> =>
  new Map(
    all.flatMap((province) =>
      Object.entries(province.plans).map(([name, plan]): [string, LoadedPlan] => [
        name,
        { name, origin: "built-in", plan, province, provenance: undefined, reading: undefined },
      ]),
    ),
  )

const understand = Effect.fnUntraced(function* (
  name: string,
  bytes: Uint8Array,
  source: ProvinceSource,
  fallbackDay: IsoDate,
) {
  if (containerOf(bytes) !== "text") return yield* fromDocument(name, bytes, source, fallbackDay)
  const { decodeText } = yield* Effect.promise(() => import("@lantoa/documents/read"))
  const syntax = syntaxOf(name, decodeText(bytes.subarray(0, headBytes)).source.text)
  if (syntax === undefined) return yield* fromDocument(name, bytes, source, fallbackDay)
  return yield* fromData(name, decodeText(bytes).source.text, syntax, source, fallbackDay)
})

/** Where the format line of a stored plan has to stand, so that a long document is not decoded twice. */
const headBytes = 4096

const fromDocument = Effect.fnUntraced(function* (
  name: string,
  bytes: Uint8Array,
  source: ProvinceSource,
  fallbackDay: IsoDate,
) {
  const opened = yield* Effect.promise(() => openDocument(bytes, { name }))
  if (isCannotOpen(opened)) return yield* refusal(name, opened)
  const reading = yield* Effect.promise(() => source.read(opened, { fallbackDay, name }))
  const { plan, province, provenance } = reading
  const layout = containerOf(bytes) === "docx" ? yield* Effect.promise(() => layoutOf(bytes, reading)) : undefined
  return {
    name,
    origin: "document",
    plan,
    province,
    provenance,
    reading,
    layout,
    original: bytes,
  } satisfies LoadedPlan
})

/** Measuring a .docx is loaded with the first one that comes. */
const layoutOf = async (bytes: Uint8Array, reading: Reading): Promise<DocumentLayout | undefined> =>
  (await import("@lantoa/documents/docx")).readLayout(bytes, reading)

const refusal = (file: string, refused: CannotOpen): LoadError => {
  switch (refused.kind) {
    case "empty":
      return new FileEmpty({ file })
    case "unknown-container":
      return new ContainerUnknown({ file, container: refused.container })
    case "over-limit": {
      const { allowed, found, limit, text } = refused
      return limit === "fileBytes"
        ? new FileTooLarge({ file, bytes: found, limit: allowed })
        : new FileOverLimit({ file, limit, found, allowed, reason: text })
    }
  }
}

const fromData = Effect.fnUntraced(function* (
  name: string,
  text: string,
  syntax: "json" | "yaml",
  source: ProvinceSource,
  fallbackDay: IsoDate,
) {
  const plan = yield* readStoredPlan(name, text, syntax)
  const slug = plan.province
  const { date } = plan.document
  const day = date === null ? fallbackDay : earliestOf(date)
  const province = slug === null ? undefined : yield* Effect.promise(() => source.bySlug(slug, day))
  if (slug !== null && province === undefined)
    return yield* new ProvinceMissing({ file: name, slug, known: source.registry.all.map((known) => known.slug) })
  return { name, origin: "data", plan, province, provenance: undefined, reading: undefined } satisfies LoadedPlan
})
