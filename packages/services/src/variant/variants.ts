import { type IsoDate, type Province, provinceRegistry, type Text } from "@lantoa/core"
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Layer from "effect/Layer"
import * as Path from "effect/Path"
import { VariantExists } from "./errors.ts"
import { findVariant } from "./find-variant.ts"
import { loadVariant, type VariantError } from "./load-variant.ts"
import type { LoadedVariant } from "./loaded-variant.ts"
import type { VariantFileCode } from "./variant-fault.ts"

/** No province of a day has the name that was asked for, or several may be meant; `code` says which. */
export class NoProvince extends Data.TaggedError("NoProvince")<{
  readonly code: VariantFileCode
  readonly text: Text
  /** The names that may have been meant, nearest first. */
  readonly nearest: readonly string[]
}> {
  override get message(): string {
    return `${this.text.vi} (${this.text.en})`
  }
}

/** A province by its name, and what is said of it in a new variant file. */
export interface TemplateOptions {
  readonly province: string
  readonly on: IsoDate
  /** The JSON Schema as the file names it; the published one unless given. */
  readonly schema?: string | undefined
}

/** Variant files (*tệp biến thể*): found, loaded, and written for any province of the country. */
export class Variants extends Context.Service<
  Variants,
  {
    /** The file that holds in a folder: `findVariant`. */
    readonly find: (folder: string, home: string | undefined) => Effect.Effect<string | undefined>
    /** Reads a variant file and what it stands on. */
    readonly load: (file: string) => Effect.Effect<LoadedVariant, VariantError>
    /** A province by its name on a day: the plugin that speaks for it, else its preset. */
    readonly provinceNamed: (name: string, on: IsoDate) => Effect.Effect<Province, NoProvince>
    /** The text of a new variant file, commented in Vietnamese. */
    readonly template: (options: TemplateOptions) => Effect.Effect<string, NoProvince>
    /** The published JSON Schema of variant files. */
    readonly schema: Effect.Effect<unknown>
    /** Fails when there is something at a path: a new file never replaces one. */
    readonly refuseExisting: (file: string) => Effect.Effect<void, VariantExists>
  }
>()("@lantoa/services/Variants") {
  /** Files of the file system, over these province plugins and the presets. */
  static readonly layer = (
    provinces: readonly Province[],
  ): Layer.Layer<Variants, never, FileSystem.FileSystem | Path.Path> =>
    Layer.effect(
      Variants,
      Effect.gen(function* () {
        const files = yield* FileSystem.FileSystem
        const path = yield* Path.Path
        const plugins = provinceRegistry(provinces)
        const provinceNamed = Effect.fn("Variants.provinceNamed")(function* (name: string, on: IsoDate) {
          const { baseOf, isNoBase } = yield* Effect.promise(() => import("./base-of.ts"))
          const found = baseOf({ province: name, on }, plugins)
          if (!isNoBase(found)) return found
          const { code, nearest, text } = found
          return yield* new NoProvince({ code, nearest, text })
        })
        const template = Effect.fn("Variants.template")(function* ({ on, province, schema }: TemplateOptions) {
          const base = yield* provinceNamed(province, on)
          const { publishedSchema, writeVariant } = yield* Effect.promise(() => import("./write-variant.ts"))
          return writeVariant({ base, on, schema: schema ?? publishedSchema })
        })
        return Variants.of({
          find: (folder, home) =>
            findVariant(folder, home).pipe(
              Effect.provideService(FileSystem.FileSystem, files),
              Effect.provideService(Path.Path, path),
            ),
          load: (file) => loadVariant(file, plugins).pipe(Effect.provideService(FileSystem.FileSystem, files)),
          provinceNamed,
          template,
          schema: Effect.promise(async () => (await import("./variant-schema.ts")).variantSchema()),
          refuseExisting: Effect.fnUntraced(function* (file: string) {
            const there = yield* files.exists(file).pipe(Effect.catch(() => Effect.succeed(false)))
            if (there) return yield* new VariantExists({ file })
          }),
        })
      }),
    )
}
