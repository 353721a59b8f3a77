import { type IsoDate, type Province, type ProvinceRegistry, provinceRegistry } from "@lantoa/core"
import { decodeText, readPlan } from "@lantoa/documents/read"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Layer from "effect/Layer"
import { containerOf } from "./container.ts"
import { ContainerUnknown, FileMissing, type LoadError, ProvinceMissing } from "./errors.ts"
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
    readonly provinces: ProvinceRegistry
  }
>()("@lantoa/services/PlanSource") {
  /** Plans of the file system, understood with these province plugins. Nothing else is ever read. */
  static readonly layer = (provinces: readonly Province[]): Layer.Layer<PlanSource, never, FileSystem.FileSystem> =>
    Layer.effect(
      PlanSource,
      Effect.gen(function* () {
        const files = yield* FileSystem.FileSystem
        const registry = provinceRegistry(provinces)
        const carried = builtInPlans(registry)
        const load = Effect.fn("PlanSource.load")(function* (name: string, { fallbackDay }: LoadOptions) {
          const builtIn = carried.get(name)
          if (builtIn !== undefined) return builtIn
          const bytes = yield* readBytes(files, name).pipe(
            Effect.catchTag("FileMissing", () => new FileMissing({ file: name, builtIn: [...carried.keys()] })),
          )
          return yield* understand(name, bytes, registry, fallbackDay)
        })
        return PlanSource.of({ load, builtIn: [...carried.keys()], provinces: registry })
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
  registry: ProvinceRegistry,
  fallbackDay: IsoDate,
) {
  const container = containerOf(bytes)
  if (container !== "text") return yield* new ContainerUnknown({ file: name, container })
  const syntax = syntaxOf(name, decodeText(bytes.subarray(0, headBytes)).source.text)
  if (syntax === undefined) return fromDocument(name, bytes, registry, fallbackDay)
  return yield* fromData(name, decodeText(bytes).source.text, syntax, registry)
})

/** Where the format line of a stored plan has to stand, so that a long document is not decoded twice. */
const headBytes = 4096

const fromDocument = (
  name: string,
  bytes: Uint8Array,
  registry: ProvinceRegistry,
  fallbackDay: IsoDate,
): LoadedPlan => {
  const reading = readPlan(bytes, { provinces: registry.all, fallbackDay, name })
  const { plan, province, provenance } = reading
  return { name, origin: "document", plan, province, provenance, reading }
}

const fromData = Effect.fnUntraced(function* (
  name: string,
  text: string,
  syntax: "json" | "yaml",
  registry: ProvinceRegistry,
) {
  const plan = yield* readStoredPlan(name, text, syntax)
  const slug = plan.province
  const province = slug === null ? undefined : registry.get(slug)
  if (slug !== null && province === undefined)
    return yield* new ProvinceMissing({ file: name, slug, known: registry.all.map((known) => known.slug) })
  return { name, origin: "data", plan, province, provenance: undefined, reading: undefined } satisfies LoadedPlan
})
