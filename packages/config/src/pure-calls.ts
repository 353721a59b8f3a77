import { readFile } from "node:fs/promises"
import type { Options } from "tsup"
import ts from "typescript"
import { childrenOf } from "./children-of.ts"

type EsbuildPlugin = NonNullable<Options["esbuildPlugins"]>[number]

/** Text to put into a source at a place. */
interface Insertion {
  readonly at: number
  readonly text: string
}

const pure = "/* @__PURE__ */ "

/**
 * Marks what a module does while it is loaded to fill a constant as pure: calls, and whole values that are put together
 * by spreading or by reading properties. Bundlers may then leave a constant out where nobody uses it. Our packages
 * promise `sideEffects: false`; this keeps the promise inside a bundled file, where tables of law and vocabulary stand
 * beside functions.
 */
export const markPureCalls = (code: string, fileName: string): string => {
  const source = ts.createSourceFile(fileName, code, ts.ScriptTarget.ESNext, false, ts.ScriptKind.TS)
  return source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ initializer }) => (initializer === undefined ? [] : insertionsFor(initializer, source)))
    .toSorted((left, right) => right.at - left.at)
    .reduce((text, { at, text: added }) => text.slice(0, at) + added + text.slice(at), code)
}

const insertionsFor = (value: ts.Expression, source: ts.SourceFile): readonly Insertion[] => {
  const loaded = [...nodesLoaded(value)]
  if (loaded.some((node) => isGathering(node)))
    return [
      { at: value.getStart(source), text: `${pure}(() => (` },
      { at: value.end, text: "))()" },
    ]
  return loaded.filter(isCall).map((node) => ({ at: node.getStart(source), text: pure }))
}

/** A node and all below it that run while the module is loaded: not what stands inside functions. */
function* nodesLoaded(node: ts.Node): Generator<ts.Node> {
  if (ts.isFunctionLike(node) || ts.isTypeNode(node)) return
  yield node
  for (const child of childrenOf(node)) yield* nodesLoaded(child)
}

const isCall = (node: ts.Node): boolean => ts.isCallExpression(node) || ts.isNewExpression(node)

/** Spreading, reading properties and writing values into text may run code for all a bundler knows. */
const isGathering = (node: ts.Node): boolean =>
  ts.isSpreadElement(node) ||
  ts.isSpreadAssignment(node) ||
  ts.isTemplateExpression(node) ||
  ts.isElementAccessExpression(node) ||
  ts.isPropertyAccessExpression(node)

/** Runs `markPureCalls` on every source of a package while it is built. */
export const pureCalls = (): EsbuildPlugin => ({
  name: "lantoa:pure-calls",
  setup(build) {
    build.onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => ({
      contents: markPureCalls(await readFile(path, "utf8"), path),
      loader: "ts",
    }))
  },
})
