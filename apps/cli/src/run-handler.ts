import * as NodeFileSystem from "@effect/platform-node/NodeFileSystem"
import * as NodePath from "@effect/platform-node/NodePath"
import { CheckFiles, OutputFiles, PlanSource, Variants } from "@lantoa/services"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import type { Handler } from "./command.ts"
import { type ExitCode, exitCodes } from "./exit-code.ts"
import type { Invocation } from "./invocation.ts"
import { provinces } from "./provinces.ts"
import { plain } from "./text/plain.ts"
import { variantInUse } from "./variant-in-use.ts"

const platform = Layer.mergeAll(NodeFileSystem.layer, NodePath.layer)
const services = Layer.mergeAll(OutputFiles.layer, CheckFiles.layer, Variants.layer(provinces)).pipe(
  Layer.provide(platform),
)

/** Plans are understood with the variant file in use, if the command works with one. */
const withVariant = Effect.fnUntraced(function* (run: Handler, invocation: Invocation, takesVariant: boolean) {
  const variant = takesVariant ? yield* variantInUse(invocation) : undefined
  const plans = PlanSource.layer(provinces, variant).pipe(Layer.provide(platform))
  return yield* run({ ...invocation, variant }).pipe(Effect.provide(plans))
})

/** Runs a command on the real file system. Ctrl-C and a request to end stop it tidily: no temporary file is left. */
export const runHandler = async (run: Handler, invocation: Invocation, takesVariant: boolean): Promise<ExitCode> => {
  const fiber = Effect.runFork(withVariant(run, invocation, takesVariant).pipe(Effect.provide(services)))
  const stop = (): void => fiber.interruptUnsafe()
  for (const signal of stopSignals) process.once(signal, stop)
  const exit = await Effect.runPromise(Fiber.await(fiber))
  for (const signal of stopSignals) process.removeListener(signal, stop)
  return Exit.isSuccess(exit) ? exit.value : explain(exit.cause, invocation)
}

const stopSignals = ["SIGINT", "SIGTERM"] as const

const explain = (
  cause: Cause.Cause<{ readonly text: Readonly<Record<"vi" | "en", string>> }>,
  { terminal, language }: Invocation,
): ExitCode => {
  if (Cause.hasInterruptsOnly(cause)) return exitCodes.failed
  const failure = cause.reasons.find(Cause.isFailReason)
  terminal.err(
    failure === undefined
      ? `${defect[language]}\n${Cause.pretty(cause)}\n`
      : `lantoa: ${plain(failure.error.text[language])}\n`,
  )
  return exitCodes.failed
}

const defect = {
  vi: "lantoa: chương trình có lỗi, không phải do kế hoạch. Chi tiết để báo cho người phát triển:",
  en: "lantoa: the program has a fault; the plan is not to blame. Details for its developers:",
}
