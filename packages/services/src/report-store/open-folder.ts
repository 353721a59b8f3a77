import * as Effect from "effect/Effect"
import { flushFolder } from "../output-files/index.ts"
import { StoreFailed, StoreFileBroken, StoreForeign, StoreMissing, StoreTooNew } from "./errors.ts"
import type { FolderParts } from "./folder-shelf.ts"
import { jsonOf } from "./pack.ts"
import { readableJson } from "./pieces.ts"
import { places } from "./places.ts"
import { saidBy } from "./said-by.ts"
import { schemas } from "./schemas.ts"
import { shapeFaults } from "./shape-faults.ts"
import type { Shelf } from "./shelf.ts"

/** The format that this version writes, and the newest that it reads. */
const formatVersion = 1

/** Looks whether the folder is a store that this version knows; makes one where that is asked for. */
export const openFolder = Effect.fnUntraced(function* (shelf: Shelf, parts: FolderParts, create: boolean) {
  const { folder } = parts
  if (yield* isStore(shelf, folder)) return
  if (!create) return yield* new StoreMissing({ folder })
  const stranger = (yield* shelf.list("")).find(({ name }) => !known.includes(name))
  if (stranger !== undefined) return yield* new StoreForeign({ folder, found: stranger.name })
  yield* makeFolder(parts)
  yield* shelf.exclusive(makeStore(shelf, folder))
})

/** What a store that was not finished may have. */
const known: readonly string[] = [places.marker, places.trail, places.lock]

/** Another program may have made it in the meantime. */
const makeStore = Effect.fnUntraced(function* (shelf: Shelf, folder: string) {
  if (yield* isStore(shelf, folder)) return
  yield* shelf.append(places.trail, yield* shelf.size(places.trail), new Uint8Array())
  yield* shelf.write(places.marker, readableJson(marker))
})

const makeFolder = Effect.fnUntraced(function* ({ files, path, folder }: FolderParts) {
  yield* files
    .makeDirectory(folder, { recursive: true })
    .pipe(Effect.mapError((error) => new StoreFailed({ file: folder, step: "folder", reason: saidBy(error) })))
  yield* flushFolder(files, path.dirname(folder))
})

const marker = {
  format: `lantoa.reports/${formatVersion}`,
  vi: "Thư mục báo cáo của Lan Tỏa. Chép cả thư mục để sao lưu; không sửa, đổi tên hay xóa từng tệp.",
  en: "A folder of reports of Lan Tỏa. Copy the whole folder for a backup; do not edit, rename or delete single files.",
}

const isStore = Effect.fnUntraced(function* (shelf: Shelf, folder: string) {
  const bytes = yield* shelf.read(places.marker)
  if (bytes === null) return false
  const { Marker } = yield* schemas
  const parsed = Marker.safeParse(jsonOf(new TextDecoder().decode(bytes)))
  if (!parsed.success) return yield* new StoreFileBroken({ file: places.marker, reason: shapeFaults(parsed.error) })
  const found = parsed.data.format
  const version = Number(found.slice(found.indexOf("/") + 1))
  if (version > formatVersion) return yield* new StoreTooNew({ folder, found, known: marker.format })
  return true
})
