import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Path from "effect/Path"
import { type Entry, type Fault, faultyFiles } from "./faulty-files.ts"
import { OutputFiles } from "./output-files.ts"

const old: Entry = { type: "File", text: "cũ", mode: 0o600 }
const folder: Entry = { type: "Directory" }

const writeWith = (start: Readonly<Record<string, Entry>>, fault?: Fault) => {
  const files = faultyFiles(start, fault)
  const layer = OutputFiles.layer.pipe(Layer.provide([files.layer, Path.layer]))
  const write = (file: string, content: string) =>
    Effect.exit(Effect.flatMap(OutputFiles, (service) => service.write(file, content))).pipe(Effect.provide(layer))
  return { ...files, write }
}

const textAt = (entries: ReadonlyMap<string, Entry>, path: string): string | undefined => {
  const entry = entries.get(path)
  return entry?.type === "File" ? entry.text : undefined
}

/** The calls that writing over an old file makes, in order. The last two only make the new name durable. */
const steps = ["stat", "realPath", "makeDirectory", "open", "write", "sync", "rename", "openFolder", "sync"]

describe("OutputFiles.write", () => {
  it.effect("writes beside the target, flushes, renames, in this order", () =>
    Effect.gen(function* () {
      const { write, entries, calls } = writeWith({ "/out/a.txt": old })
      assert.isTrue(Exit.isSuccess(yield* write("/out/a.txt", "mới")))
      assert.deepStrictEqual(calls, steps)
      assert.deepStrictEqual(entries.get("/out/a.txt"), { type: "File", text: "mới", mode: 0o600 })
      assert.deepStrictEqual([...entries.keys()].sort(), ["/out", "/out/a.txt"])
    }),
  )

  it.effect("makes a file that is not there yet, and the folders above it", () =>
    Effect.gen(function* () {
      const { write, entries } = writeWith({})
      assert.isTrue(Exit.isSuccess(yield* write("/new/deep/b.txt", "mới")))
      assert.strictEqual(textAt(entries, "/new/deep/b.txt"), "mới")
      assert.deepStrictEqual(entries.get("/new/deep"), folder)
    }),
  )

  for (const outcome of ["fails", "stops"] as const)
    it.effect.each(steps.map((step, at) => ({ step, at })))(
      `leaves the old file or the new one when $step (call $at) ${outcome}`,
      ({ at }) =>
        Effect.gen(function* () {
          const { write, entries } = writeWith({ "/out/a.txt": old }, (_, number) =>
            number === at + 1 ? outcome : "works",
          )
          const exit = yield* write("/out/a.txt", "mới")
          const renamed = at >= steps.indexOf("openFolder")
          assert.strictEqual(textAt(entries, "/out/a.txt"), renamed ? "mới" : "cũ")
          assert.deepStrictEqual(
            [...entries.keys()].filter((path) => path.endsWith(".tmp")),
            [],
          )
          if (!renamed) assert.isTrue(Exit.isFailure(exit))
          else if (outcome === "fails") assert.isTrue(Exit.isSuccess(exit))
        }),
    )

  it.effect("leaves the old file even when the temporary one cannot be removed", () =>
    Effect.gen(function* () {
      const { write, entries } = writeWith({ "/out/a.txt": old }, (call) =>
        call === "sync" || call === "remove" ? "fails" : "works",
      )
      const exit = yield* write("/out/a.txt", "mới")
      assert.isTrue(Exit.isFailure(exit))
      assert.strictEqual(textAt(entries, "/out/a.txt"), "cũ")
    }),
  )

  it.effect("refuses to replace a folder", () =>
    Effect.gen(function* () {
      const { write, entries } = writeWith({ "/out": folder })
      const exit = yield* write("/out", "mới")
      assert.match(String(exit), /OutputIsFolder/)
      assert.deepStrictEqual([...entries.keys()], ["/out"])
    }),
  )

  it.effect("writes into a device and does not rename anything over it", () =>
    Effect.gen(function* () {
      const { write, entries, calls } = writeWith({ "/dev/null": { type: "CharacterDevice" } })
      assert.isTrue(Exit.isSuccess(yield* write("/dev/null", "mới")))
      assert.deepStrictEqual(calls, ["stat", "writeFile"])
      assert.strictEqual(textAt(entries, "/dev/null got"), "mới")
    }),
  )

  it.effect("says in both languages what it could not do", () =>
    Effect.gen(function* () {
      const { layer } = faultyFiles({}, (call) => (call === "open" ? "fails" : "works"))
      const write = Effect.flatMap(OutputFiles, (service) => service.write("/out/a.txt", "mới"))
      const error = yield* Effect.flip(write).pipe(
        Effect.provide(OutputFiles.layer.pipe(Layer.provide([layer, Path.layer]))),
      )
      assert.strictEqual(error._tag, "OutputFailed")
      assert.strictEqual(
        error.text.vi,
        "Không ghi được “/out/a.txt” (mở tệp tạm): PermissionDenied. Tệp cũ, nếu có, vẫn nguyên vẹn.",
      )
      assert.match(error.text.en, /^Cannot write “\/out\/a\.txt” \(opening the temporary file\): PermissionDenied/)
    }),
  )
})
