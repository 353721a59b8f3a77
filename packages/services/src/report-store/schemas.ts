import * as Effect from "effect/Effect"

/** The schemas of what is stored, loaded with the first thing that is read or kept. */
export const schemas = Effect.promise(() => import("./stored.schema.ts"))
