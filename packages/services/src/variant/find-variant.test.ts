import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Layer from "effect/Layer"
import * as Path from "effect/Path"
import { findVariant } from "./find-variant.ts"

const withFiles = (...there: readonly string[]) =>
  Layer.mergeAll(FileSystem.layerNoop({ exists: (file) => Effect.succeed(there.includes(file)) }), Path.layer)
const find = (folder: string, home: string | undefined, ...there: readonly string[]) =>
  findVariant(folder, home).pipe(Effect.provide(withFiles(...there)))

describe("the variant file of a folder", () => {
  it.effect.each([
    ["/home/a/tinh/xa", "/home/a", ["/home/a/tinh/xa/lantoa.yaml"], "/home/a/tinh/xa/lantoa.yaml"],
    ["/home/a/tinh/xa", "/home/a", ["/home/a/tinh/lantoa.yaml"], "/home/a/tinh/lantoa.yaml"],
    ["/home/a/tinh/xa", "/home/a", ["/home/a/lantoa.yaml"], "/home/a/lantoa.yaml"],
    ["/home/a/tinh/xa", "/home/a", ["/home/lantoa.yaml"], undefined],
    ["/home/a/tinh/xa", "/home/a", ["/home/a/lantoa.yaml", "/home/a/tinh/.git"], undefined],
    ["/home/a/tinh/xa", "/home/a", ["/home/a/tinh/lantoa.yaml", "/home/a/tinh/.git"], "/home/a/tinh/lantoa.yaml"],
    ["/srv/ke-hoach", "/home/a", ["/lantoa.yaml"], "/lantoa.yaml"],
    ["/srv/ke-hoach", undefined, [], undefined],
  ] as const)("in %s of %s, with %o, is %s", ([folder, home, there, expected]) =>
    Effect.gen(function* () {
      assert.strictEqual(yield* find(folder, home, ...there), expected)
    }),
  )
})
