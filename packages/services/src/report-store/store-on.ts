import * as Effect from "effect/Effect"
import { addEvents, type KnownPeriods } from "./adding.ts"
import { freeze, frozenSets, lastFrozen, refreeze } from "./freezing.ts"
import { keepOriginal, readOriginal } from "./originals.ts"
import type { Pieces } from "./pieces.ts"
import { plansOf } from "./plan-folders.ts"
import { periodIds, readEvents } from "./reading-events.ts"
import type { ReportStoreShape } from "./shape.ts"
import type { Shelf } from "./shelf.ts"
import { trailOf } from "./trail.ts"
import { checkTrail, trailLines } from "./verify-trail.ts"

/** A store whose bytes are on a shelf. */
export const storeOn = (shelf: Shelf): ReportStoreShape => {
  const pieces: Pieces = { shelf, trail: trailOf(shelf) }
  const known: KnownPeriods = new Map()
  return {
    freeze: Effect.fn("ReportStore.freeze")((set, by) => freeze(pieces, set, by ?? null)),
    refreeze: Effect.fn("ReportStore.refreeze")((set, exception) => refreeze(pieces, set, exception)),
    expected: Effect.fn("ReportStore.expected")((plan, period) =>
      Effect.map(lastFrozen(pieces, { plan, period }), (frozen) => frozen?.set ?? null),
    ),
    freezings: Effect.fn("ReportStore.freezings")((plan, period) => frozenSets(pieces, { plan, period })),
    periods: Effect.fn("ReportStore.periods")((plan) => periodIds(pieces, plan)),
    plans: plansOf(pieces),
    add: Effect.fn("ReportStore.add")((events) => addEvents(pieces, known, events)),
    events: Effect.fn("ReportStore.events")((filter) => readEvents(pieces, filter)),
    keepFile: Effect.fn("ReportStore.keepFile")((bytes, name, by) => keepOriginal(pieces, bytes, name, by ?? null)),
    file: Effect.fn("ReportStore.file")((sha256) => readOriginal(pieces, sha256)),
    trail: trailLines(pieces),
    verifyTrail: checkTrail(pieces),
  }
}
