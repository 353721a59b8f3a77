import { rules } from "@lantoa/core/rules"
import { provinceFinder } from "@lantoa/services"
import * as Effect from "effect/Effect"
import { createConnection, ProposedFeatures } from "vscode-languageserver/node"
import { exitCodes } from "../../exit-code.ts"
import type { Invocation } from "../../invocation.ts"
import { provinces } from "../../provinces.ts"
import { serve } from "./server.ts"

/** Serves an editor until it ends the connection. */
export const run = Effect.fn("lsp")(function* ({ language, today, variant }: Invocation) {
  const provinceFor = yield* Effect.promise(() => provinceFinder(provinces, variant))
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout)
  yield* Effect.promise(() => serve(connection, { provinces: [], provinceFor, rules, today, language }))
  return exitCodes.done
})
