import type { Baseline, CheckConfig } from "@lantoa/core"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Layer from "effect/Layer"
import * as Path from "effect/Path"
import { systemError } from "effect/PlatformError"
import { describe, expect, it } from "vitest"
import { type CheckFileBroken, CheckFiles } from "./index.ts"

const stored = (files: Readonly<Record<string, string>>) =>
  CheckFiles.layer.pipe(
    Layer.provide(
      Layer.mergeAll(
        Path.layer,
        FileSystem.layerNoop({
          readFileString: (file) => {
            const text = files[file]
            const missing = systemError({ _tag: "NotFound", module: "FileSystem", method: "readFileString" })
            return text === undefined ? Effect.fail(missing) : Effect.succeed(text)
          },
        }),
      ),
    ),
  )

const read = (text: string, what: "config" | "baseline" = "config") =>
  Effect.runPromise(
    Effect.gen(function* () {
      const files = yield* CheckFiles
      const file = "tinh/kiem-tra.yaml"
      return what === "config"
        ? yield* Effect.result<CheckConfig | Baseline, CheckFileBroken, never>(files.config(file))
        : yield* Effect.result<CheckConfig | Baseline, CheckFileBroken, never>(files.baseline(file))
    }).pipe(Effect.provide(stored(text === "" ? {} : { "tinh/kiem-tra.yaml": text }))),
  )

describe("a configuration of checking", () => {
  it.each([
    [
      "as YAML",
      "preset: strict\nrules:\n  form/end-mark: off\n",
      { preset: "strict", rules: { "form/end-mark": "off" } },
    ],
    ["as JSON", '{"rules": {"form/end-mark": "warning"}}', { rules: { "form/end-mark": "warning" } }],
    ["that says nothing", "# chưa có gì\n", {}],
    ["with a baseline beside it", "baseline: cu.json\n", { baseline: "tinh/cu.json" }],
  ])("is read %s", async (_, text, expected) => {
    expect(await read(text)).toMatchObject({ _tag: "Success", success: expected })
  })

  it.each([
    ["is not there", "", "Không đọc được tệp cấu hình “tinh/kiem-tra.yaml” (NotFound)"],
    ["is neither YAML nor JSON", "preset: [", "không phải YAML hay JSON"],
    ["names a preset that there is not", "preset: loose\n", "không đúng khuôn dạng: preset:"],
    ["has a key that there is not", "rule: {}\n", "không đúng khuôn dạng"],
  ])("that %s is refused", async (_, text, says) => {
    const result = await read(text)
    expect(result._tag).toBe("Failure")
    expect(JSON.stringify(result)).toContain(says)
  })
})

it("reads the findings known before", async () => {
  expect(await read('{"format": "lantoa.baseline/1", "findings": []}', "baseline")).toMatchObject({
    success: { findings: [] },
  })
  expect(JSON.stringify(await read('{"findings": []}', "baseline"))).toContain("không đúng khuôn dạng: format:")
})
