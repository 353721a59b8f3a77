import { assert, describe, it } from "@effect/vitest"
import { always, defineProvince, isoDate, planId, statePlan, unitId } from "@lantoa/core"
import { Plan } from "@lantoa/core/schema"
import * as ByteSize from "effect/ByteSize"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import { systemError } from "effect/PlatformError"
import { largestFileBytes } from "./limits.ts"
import { PlanSource } from "./plan-source.ts"

const stated = statePlan({
  id: "tinh-a/ke-hoach",
  province: "tinh-a",
  document: {
    type: "plan",
    symbol: "KH-S",
    issuer: "Sở",
    place: "A",
    date: "2026-03-12",
    title: "Truyền thông về an toàn đường thủy",
    signatory: { position: "GIÁM ĐỐC" },
    recipients: [],
  },
  period: { from: 2026, to: 2026 },
  preamble: [],
  body: [],
  closing: [],
  acts: [],
})

const province = defineProvince({
  slug: "tinh-a",
  name: { vi: "Tỉnh A", en: "Province A" },
  unit: unitId("u:tinh-a"),
  placeNames: ["A"],
  validity: always,
  tierSystems: [],
  directory: { units: [], bodies: [], groups: [], successions: [] },
  channels: [],
  letterheads: [],
  reportingChain: [],
  rules: [],
  plans: { "tinh-a-2026": stated },
  sources: [],
})

const json = JSON.stringify(stated)
const document =
  "Số: 5/KH-S\n\nA, ngày 12 tháng 3 năm 2026\n\nKẾ HOẠCH\nTruyền thông về an toàn đường thủy\n\nI. NỘI DUNG\n\n- Mặc áo phao.\n"

interface Entry {
  readonly type: FileSystem.File.Type
  readonly content?: string | Uint8Array
  readonly size?: number
}

const entries: Readonly<Record<string, Entry>> = {
  "plan.txt": { type: "File", content: document },
  "plan.json": { type: "File", content: json },
  "named.txt": { type: "File", content: `  ${json}` },
  "plan.yaml": { type: "File", content: json },
  "yaml.txt": { type: "File", content: "format: lantoa.plan/1\nid: x\n" },
  "other.json": { type: "File", content: '{"title":1}' },
  "other.yml": { type: "File", content: "title: 1" },
  "broken.json": { type: "File", content: "{" },
  "broken.yaml": { type: "File", content: "a: [1\nb: }" },
  "bomb.yaml": { type: "File", content: bomb() },
  "deep.json": { type: "File", content: deepPlan() },
  "foreign.json": { type: "File", content: JSON.stringify({ ...stated, province: "tinh-b" }) },
  "without.json": { type: "File", content: JSON.stringify({ ...stated, province: null }) },
  "word.docx": { type: "File", content: "PK\u0003\u0004 word/document.xml" },
  "page.htm": { type: "File", content: document.replace(/^(.*)$/gm, "<p>$1</p>").replace(/^/, "<html>") },
  "book.xlsx": { type: "File", content: "PK\u0003\u0004 xl/workbook.xml" },
  "noise.txt": { type: "File", content: Uint8Array.from({ length: 500 }, (_, at) => (at * 7) % 32) },
  "empty.txt": { type: "File", content: "" },
  "large.txt": { type: "File", content: "a", size: largestFileBytes + 1 },
  "grown.txt": { type: "File", content: new Uint8Array(largestFileBytes + 1).fill(97), size: 10 },
  "limit.txt": { type: "File", content: "a", size: largestFileBytes },
  pipe: { type: "FIFO", content: document },
  device: { type: "CharacterDevice" },
  folder: { type: "Directory" },
  "tinh-a-2026": { type: "Directory" },
  locked: { type: "File" },
}

/** Nine levels of references to references: a billion strings when written out. */
function bomb(): string {
  const levels = ["a", "b", "c", "d", "e", "f", "g", "h", "i"]
  return levels
    .map(
      (name, at) =>
        `${name}: &${name} [${
          at === 0
            ? "x"
            : Array(10)
                .fill(`*${levels[at - 1]}`)
                .join(",")
        }]`,
    )
    .join("\n")
}

/** A plan whose sections stand inside each other 100,000 deep. */
function deepPlan(): string {
  const open = '[{"kind":"section","id":"s1","label":"1","heading":"a","children":'
  const depth = 100_000
  return json.replace('"body":[]', `"body":${open.repeat(depth)}[]${"}]".repeat(depth)}`)
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === "string" ? new TextEncoder().encode(content) : content

const files = FileSystem.layerNoop({
  stat: (path) => {
    const entry = entries[path]
    if (entry === undefined)
      return Effect.fail(
        systemError({ _tag: "NotFound", module: "FileSystem", method: "stat", pathOrDescriptor: path }),
      )
    return Effect.succeed(
      infoOf(entry.type, entry.size ?? (entry.content === undefined ? 0 : bytesOf(entry.content).length)),
    )
  },
  readFile: (path) => {
    const content = entries[path]?.content
    if (content !== undefined) return Effect.succeed(bytesOf(content))
    return Effect.fail(
      systemError({ _tag: "PermissionDenied", module: "FileSystem", method: "readFile", description: "EACCES" }),
    )
  },
})

const infoOf = (type: FileSystem.File.Type, size: number): FileSystem.File.Info => ({
  type,
  size: ByteSize.bytes(size),
  mode: 0o644,
  mtime: Option.none(),
  atime: Option.none(),
  birthtime: Option.none(),
  dev: 0n,
  ino: Option.none(),
  nlink: Option.none(),
  uid: Option.none(),
  gid: Option.none(),
  rdev: Option.none(),
  blksize: Option.none(),
  blocks: Option.none(),
})

const source = PlanSource.layer([province]).pipe(Layer.provide(files))
const load = (name: string) =>
  Effect.flatMap(PlanSource, (plans) => plans.load(name, { fallbackDay: isoDate("2026-11-21") }))

describe("PlanSource.load", () => {
  it.effect.each([
    ["tinh-a-2026", "built-in"],
    ["plan.txt", "document"],
    ["pipe", "document"],
    ["limit.txt", "document"],
    ["page.htm", "document"],
    ["word.docx", "document"],
    ["plan.json", "data"],
    ["named.txt", "data"],
    ["plan.yaml", "data"],
  ] as const)("%s is loaded as %s", ([name, origin]) =>
    Effect.gen(function* () {
      const loaded = yield* load(name)
      assert.strictEqual(loaded.origin, origin)
      assert.strictEqual(loaded.name, name)
      assert.strictEqual(loaded.reading === undefined, origin !== "document")
    }).pipe(Effect.provide(source)),
  )

  it.effect("gives a stored plan back as it was, with its province", () =>
    Effect.gen(function* () {
      const { plan, province: found } = yield* load("plan.json")
      assert.deepStrictEqual(plan, Plan.parse(stated))
      assert.strictEqual(plan.id, planId("tinh-a/ke-hoach"))
      assert.strictEqual(found?.slug, "tinh-a")
      assert.strictEqual((yield* load("without.json")).province, undefined)
    }).pipe(Effect.provide(source)),
  )

  it.effect("reads a document with the place of its fields", () =>
    Effect.gen(function* () {
      const { plan, provenance, reading } = yield* load("plan.txt")
      assert.strictEqual(plan.document.title, "Truyền thông về an toàn đường thủy")
      assert.strictEqual(reading?.source.text, document)
      assert.isDefined(provenance?.fields["document.title"])
    }).pipe(Effect.provide(source)),
  )

  it.effect.each([
    ["none.txt", "FileMissing", /none\.txt.*tinh-a-2026/],
    ["folder", "FileIsFolder", /thư mục.*folder/],
    ["empty.txt", "FileEmpty", /0 byte/],
    ["large.txt", "FileTooLarge", /20\D000\D001.*20\D000\D000/],
    ["grown.txt", "FileTooLarge", /20\D000\D001/],
    ["device", "FileUnreadable", /không phải tệp thường.*not a regular file/],
    ["locked", "FileUnreadable", /EACCES/],
    ["book.xlsx", "ContainerUnknown", /Excel \(\.xlsx\).*an Excel workbook/],
    ["noise.txt", "ContainerUnknown", /nhị phân.*binary data/],
    ["broken.json", "PlanMalformed", /không phải JSON.*not JSON/],
    ["broken.yaml", "PlanMalformed", /không phải YAML.*not YAML/],
    ["bomb.yaml", "PlanMalformed", /Excessive alias count|expected/],
    ["deep.json", "PlanMalformed", /lồng nhau quá sâu|s1/],
    ["other.json", "PlanMalformed", /format: .*chỗ nữa.*format: .*more/],
    ["other.yml", "PlanMalformed", /format: /],
    ["yaml.txt", "PlanMalformed", /province: |document: /],
    ["foreign.json", "ProvinceMissing", /tinh-b.*tinh-a/],
  ] as const)("%s fails with %s", ([name, tag, sentence]) =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(load(name))
      assert.strictEqual(error._tag, tag)
      assert.match(error.message, sentence)
      assert.include(error.text.vi, name)
      assert.include(error.text.en, name)
    }).pipe(Effect.provide(source)),
  )

  it.effect("keeps what zod found, and says it in both languages", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(load("other.json"))
      if (error._tag !== "PlanMalformed") return assert.fail(error._tag)
      assert.isAbove(error.issues.length, 3)
      assert.strictEqual(error.reasons.length, error.issues.length)
      assert.match(error.reasons[0]?.vi ?? "", /^format: .*(không hợp lệ|mong đợi)/)
      assert.match(error.reasons[0]?.en ?? "", /^format: Invalid/)
    }).pipe(Effect.provide(source)),
  )

  it.effect("lists what is built in, and the provinces", () =>
    Effect.gen(function* () {
      const { builtIn, provinces } = yield* PlanSource
      assert.deepStrictEqual(builtIn, ["tinh-a-2026"])
      assert.strictEqual(provinces.get("tinh-a"), province)
    }).pipe(Effect.provide(source)),
  )
})
