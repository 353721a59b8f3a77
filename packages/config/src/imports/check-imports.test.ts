import { describe, expect, it } from "vitest"
import { checkImports } from "./check-imports.ts"

const apps = new Set(["@lantoa/cli", "@lantoa/embed"])
const messages = (path: string, source: string): readonly string[] =>
  checkImports({ [path]: source }, apps).map(({ message }) => message)

const core = "packages/core/src"

describe("accepts", () => {
  it.each([
    ["a room that imports an earlier room's index", `${core}/plan/plan.ts`, 'import { fold } from "../text/index.ts"'],
    [
      "a room that imports an earlier room's schema",
      `${core}/plan/plan.schema.ts`,
      'import { IsoDate } from "../calendar/iso-date.schema.ts"',
    ],
    ["a room that imports itself", `${core}/lint/rules/dates/late.ts`, 'import { defineRule } from "../../rule.ts"'],
    [
      "a folder of rules that is called like a room",
      `${core}/lint/rules/index.ts`,
      'import { late } from "./calendar/late.ts"',
    ],
    ["types of zod", `${core}/plan/plan.ts`, 'import type * as z from "zod"'],
    ["types of a schema", `${core}/plan/plan.ts`, 'import type { Plan } from "./plan.schema.ts"'],
    ["types of a schema passed on", `${core}/plan/index.ts`, 'export type { Plan } from "./plan.schema.ts"'],
    ["zod in a schema", `${core}/plan/plan.schema.ts`, 'import * as z from "zod"'],
    ["schemas in the schema entry", `${core}/schema.ts`, 'export { Plan } from "./plan/plan.schema.ts"'],
    ["a schema in testing", `${core}/testing/sound-plan.ts`, 'import { Plan } from "../plan/plan.schema.ts"'],
    ["an entry that imports a nested index", `${core}/rules.ts`, 'export { rules } from "./lint/rules/index.ts"'],
    [
      "a test that imports a later room",
      `${core}/lint/rules/late.test.ts`,
      'import { testRule } from "../../testing/index.ts"',
    ],
    ["documents with core", "packages/documents/src/read.ts", 'import { fold } from "@lantoa/core"'],
    [
      "a test of documents with a province",
      "packages/documents/test/golden.test.ts",
      'import { plan } from "@lantoa/ha-nam-2021"',
    ],
    [
      "services with the data on units",
      "packages/services/src/index.ts",
      'import { findUnit } from "@lantoa/administrative-units"',
    ],
    [
      "the maker of provinces with the data on units",
      "packages/create-province/src/province-facts.ts",
      'import { findUnit } from "@lantoa/administrative-units"',
    ],
    ["services with documents", "packages/services/src/index.ts", 'import { read } from "@lantoa/documents/read"'],
    ["a province with core", "packages/ha-nam-2021/src/index.ts", 'import { defineProvince } from "@lantoa/core"'],
    ["an app with a province", "apps/cli/src/main.ts", 'const load = () => import("@lantoa/ha-nam-2021")'],
    [
      "a setting with the shared settings",
      "packages/core/vitest.config.ts",
      'import { tests } from "@lantoa/config/vitest"',
    ],
    ["a package's own name", "packages/core/test/entry.test.ts", 'import { fold } from "@lantoa/core"'],
    [
      "recognisers with what stands before them",
      "packages/documents/src/read/recognise/who/who-part.ts",
      'import { unitsEnd } from "../units/unit-name.ts"',
    ],
    ["a commented import", `${core}/text/fold.ts`, '// import { Plan } from "../plan/index.ts"'],
  ])("%s", (_, path, source) => {
    expect(messages(path, source)).toEqual([])
  })
})

describe("reports", () => {
  it.each([
    [
      "a recogniser with what stands behind it",
      "packages/documents/src/read/recognise/units/unit-name.ts",
      'import { findWhoEntries } from "../who/who-part.ts"',
      /"units" may import only words/,
    ],
    [
      "a recogniser outside the folders",
      "packages/documents/src/read/recognise/other.ts",
      'import { fold } from "@lantoa/core"',
      /no place in the order/,
    ],
    [
      "a later room",
      `${core}/text/fold.ts`,
      'import type { Plan } from "../plan/index.ts"',
      /"text" may import only itself/,
    ],
    [
      "the room after it",
      `${core}/budget/estimate.ts`,
      'import { derive } from "../report/index.ts"',
      /"budget" may import only text/,
    ],
    [
      "a later room's schema",
      `${core}/law/basis.schema.ts`,
      'import { Plan } from "../plan/plan.schema.ts"',
      /"law" may import only/,
    ],
    [
      "a later room re-exported",
      `${core}/lint/index.ts`,
      'export { soundPlan } from "../testing/index.ts"',
      /"lint" may import only/,
    ],
    [
      "a later room loaded lazily",
      `${core}/lint/rule.ts`,
      'const load = () => import("../province/index.ts")',
      /"lint" may import only/,
    ],
    [
      "a later room in a type",
      `${core}/lint/rule.ts`,
      'type P = import("../province/index.ts").Province',
      /"lint" may import only/,
    ],
    [
      "a file behind another room's index",
      `${core}/plan/walk.ts`,
      'import { fold } from "../text/fold.ts"',
      /import text\/index\.ts/,
    ],
    [
      "an entry file that reaches behind an index",
      `${core}/index.ts`,
      'export { fold } from "./text/fold.ts"',
      /import text\/index\.ts/,
    ],
    [
      "a room that imports an entry",
      `${core}/plan/walk.ts`,
      'import { fold } from "../index.ts"',
      /an entry of the package/,
    ],
    [
      "a folder without a place in the order",
      `${core}/helpers/x.ts`,
      'import { a } from "./a.ts"',
      /"helpers", which has no place/,
    ],
    ["zod outside a schema", `${core}/plan/walk.ts`, 'import * as z from "zod"', /loads "zod"/],
    ["a part of zod", `${core}/plan/walk.ts`, 'import { z } from "zod/mini"', /loads "zod\/mini"/],
    [
      "a schema loaded outside a schema",
      `${core}/plan/walk.ts`,
      'import { Plan } from "./plan.schema.ts"',
      /loads "\.\/plan/,
    ],
    [
      "a type import that still loads the schema",
      `${core}/plan/index.ts`,
      'export { type Plan } from "./plan.schema.ts"',
      /loads/,
    ],
    ["a schema in the root entry", `${core}/index.ts`, 'export { Plan } from "./plan/plan.schema.ts"', /loads/],
    [
      "core with a province",
      `${core}/index.ts`,
      'import hn from "@lantoa/ha-nam-2021"',
      /packages\/core may import no package/,
    ],
    [
      "core's test with documents",
      "packages/core/test/x.test.ts",
      'import { read } from "@lantoa/documents"',
      /may import no package/,
    ],
    [
      "documents with services",
      "packages/documents/src/read.ts",
      'import { Store } from "@lantoa/services"',
      /may import only @lantoa\/core/,
    ],
    [
      "documents with a province outside tests",
      "packages/documents/src/read.ts",
      'import hn from "@lantoa/ha-nam-2021"',
      /may import only @lantoa\/core/,
    ],
    [
      "a province with documents",
      "packages/ha-nam-2021/src/index.ts",
      'import { read } from "@lantoa/documents/read"',
      /may import only @lantoa\/core/,
    ],
    [
      "the maker of provinces with a province",
      "packages/create-province/src/main.ts",
      'import vl from "@lantoa/vinh-long-2026"',
      /may import only @lantoa\/core, @lantoa\/administrative-units/,
    ],
    [
      "a province with a province",
      "packages/ha-nam-2021/src/index.ts",
      'import vl from "@lantoa/vinh-long-2026"',
      /may import only @lantoa\/core/,
    ],
    [
      "documents with the data on units",
      "packages/documents/src/index.ts",
      'import { findUnit } from "@lantoa/administrative-units"',
      /may import only @lantoa\/core/,
    ],
    ["services with an app", "packages/services/src/index.ts", 'import { run } from "@lantoa/cli"', /may import only/],
    ["an app with an app", "apps/cli/src/main.ts", 'import { host } from "@lantoa/embed"', /may import only/],
    [
      "shared settings in a source",
      `${core}/index.ts`,
      'import { tests } from "@lantoa/config/vitest"',
      /only settings/,
    ],
    [
      "a path into another package",
      "packages/documents/src/read.ts",
      'import { fold } from "../../core/src/text/fold.ts"',
      /across packages/,
    ],
  ])("%s", (_, path, source, message) => {
    expect(messages(path, source)).toEqual([expect.stringMatching(message)])
  })

  it("gives the place", () => {
    const source = 'import { a } from "./a.ts"\n\nimport {\n  b,\n} from "../plan/index.ts"\n'
    expect(checkImports({ [`${core}/text/x.ts`]: source })).toEqual([
      { path: `${core}/text/x.ts`, line: 5, message: expect.stringContaining("../plan/index.ts") },
    ])
  })
})
