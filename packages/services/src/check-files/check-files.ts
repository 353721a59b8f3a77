import type { Baseline, CheckConfig, Text } from "@lantoa/core"
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Layer from "effect/Layer"
import * as Path from "effect/Path"
import type * as z from "zod"
import { messages } from "./messages.ts"

/** A file that says how to check is not there, or is not what it should be. */
export class CheckFileBroken extends Data.TaggedError("CheckFileBroken")<{
  readonly file: string
  readonly text: Text
}> {
  override get message(): string {
    return `${this.text.vi} (${this.text.en})`
  }
}

/** The files that say how plans are checked (*tệp cấu hình kiểm tra*): a configuration, the findings known before. */
export class CheckFiles extends Context.Service<
  CheckFiles,
  {
    /** A configuration as YAML or JSON. Its baseline is named from where the file stands. */
    readonly config: (file: string) => Effect.Effect<CheckConfig, CheckFileBroken>
    /** Findings known before, as `lantoa check --baseline-write` writes them. */
    readonly baseline: (file: string) => Effect.Effect<Baseline, CheckFileBroken>
  }
>()("@lantoa/services/CheckFiles") {
  /** Files of the file system. zod and the YAML parser are loaded only when a file is asked for. */
  static readonly layer: Layer.Layer<CheckFiles, never, FileSystem.FileSystem | Path.Path> = Layer.effect(
    CheckFiles,
    Effect.gen(function* () {
      const files = yield* FileSystem.FileSystem
      const path = yield* Path.Path
      const read = Effect.fnUntraced(function* (file: string) {
        const text = yield* files
          .readFileString(file)
          .pipe(Effect.mapError((error) => broken(file, messages.unreadable, error.reason._tag)))
        const { parseYaml } = yield* Effect.promise(() => import("../plan-source/parse-yaml.ts"))
        return yield* Effect.try({
          try: (): unknown => parseYaml(text) ?? {},
          catch: (cause) => broken(file, messages.notData, reasonOf(cause)),
        })
      })
      const config = Effect.fn("CheckFiles.config")(function* (file: string) {
        const value = yield* read(file)
        const schemas = yield* Effect.promise(() => import("@lantoa/core/schema"))
        const parsed = yield* fitting(file, schemas.CheckConfig, value)
        if (parsed.baseline === undefined) return parsed
        return { ...parsed, baseline: path.join(path.dirname(file), parsed.baseline) }
      })
      const baseline = Effect.fn("CheckFiles.baseline")(function* (file: string) {
        const value = yield* read(file)
        const schemas = yield* Effect.promise(() => import("@lantoa/core/schema"))
        return yield* fitting(file, schemas.Baseline, value)
      })
      return CheckFiles.of({ config, baseline })
    }),
  )
}

const fitting = <A>(file: string, schema: z.ZodType<A>, value: unknown): Effect.Effect<A, CheckFileBroken> => {
  const parsed = schema.safeParse(value)
  if (parsed.success) return Effect.succeed(parsed.data)
  const reasons = parsed.error.issues
    .slice(0, shown)
    .map(({ message, path }) => `${path.map(String).join(".")}: ${message}`)
  return Effect.fail(broken(file, messages.misshapen, reasons.join("; ")))
}

/** How many reasons a message spells out. */
const shown = 3

const reasonOf = (cause: unknown): string =>
  (cause instanceof Error ? cause.message : String(cause)).split("\n")[0]?.replace(/:$/, "") ?? ""

const broken = (file: string, template: Text, reason: string): CheckFileBroken =>
  new CheckFileBroken({
    file,
    text: {
      vi: template.vi.replace("{file}", () => file).replace("{reason}", () => reason),
      en: template.en.replace("{file}", () => file).replace("{reason}", () => reason),
    },
  })
