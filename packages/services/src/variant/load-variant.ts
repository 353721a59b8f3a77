import { fillText, type ProvinceRegistry } from "@lantoa/core"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import type { FileEmpty, FileIsFolder, FileMissing, FileTooLarge, FileUnreadable } from "../plan-source/index.ts"
import { readBytes } from "../plan-source/read-bytes.ts"
import { VariantMalformed } from "./errors.ts"
import { largestVariantBytes } from "./limits.ts"
import type { LoadedVariant } from "./loaded-variant.ts"
import { messages } from "./messages.ts"

/** Why a variant could not be loaded. */
export type VariantError = FileMissing | FileIsFolder | FileEmpty | FileTooLarge | FileUnreadable | VariantMalformed

/**
 * Loads a variant file (*nạp tệp biến thể*). zod, the YAML parser and the data on administrative units are loaded only
 * here: who uses no variant pays nothing for them.
 */
export const loadVariant = Effect.fn("loadVariant")(function* (
  file: string,
  plugins: ProvinceRegistry,
): Effect.fn.Return<LoadedVariant, VariantError, FileSystem.FileSystem> {
  const files = yield* FileSystem.FileSystem
  const bytes = yield* readBytes(files, file)
  if (bytes.length > largestVariantBytes) return yield* tooLarge(file, bytes.length)
  const { understandVariant } = yield* Effect.promise(() => import("./understand-variant.ts"))
  const found = understandVariant(file, new TextDecoder().decode(bytes), plugins)
  return "province" in found ? found : yield* new VariantMalformed({ file, faults: found })
})

const tooLarge = (file: string, bytes: number): VariantMalformed =>
  new VariantMalformed({
    file,
    faults: [
      {
        code: "too-large",
        line: 1,
        column: 1,
        text: fillText(messages.tooLarge, { bytes, limit: largestVariantBytes }),
        nearest: [],
      },
    ],
  })
