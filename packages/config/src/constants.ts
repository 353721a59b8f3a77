import type { Options } from "tsup"
import ts from "typescript"
import { childrenOf } from "./children-of.ts"

type TsupPlugin = NonNullable<Options["plugins"]>[number]

/**
 * Gives names at the top of a bundled file back as `const`, which the bundler had turned into `var`. Engines look a
 * `var` up anew at each use and trust nothing of it; a constant they compile in. A name that is written to anywhere in
 * the file, or that another scope writes to under the same name, stays as it is. Lines keep their lengths and values
 * their columns, so that source maps stay true.
 */
export const restoreConstants = (code: string): string => {
  const source = ts.createSourceFile("chunk.js", code, ts.ScriptTarget.ESNext, false, ts.ScriptKind.JS)
  const written = new Set(namesWritten(source))
  return source.statements
    .filter(ts.isVariableStatement)
    .filter((statement) => isConstant(statement, written))
    .toReversed()
    .reduce((text, statement) => withConst(text, statement, source), code)
}

const isConstant = ({ declarationList }: ts.VariableStatement, written: ReadonlySet<string>): boolean => {
  const [declaration] = declarationList.declarations
  return (
    (declarationList.flags & ts.NodeFlags.BlockScoped) === 0 &&
    declarationList.declarations.length === 1 &&
    declaration?.initializer !== undefined &&
    [...namesIn(declaration.name)].every((name) => !written.has(name))
  )
}

const withConst = (text: string, { declarationList }: ts.VariableStatement, source: ts.SourceFile): string => {
  const [declaration] = declarationList.declarations
  if (declaration?.initializer === undefined) return text
  const { name, initializer } = declaration
  const to = initializer.getStart(source)
  const [begin, end] = [declarationList.getStart(source), name.end]
  const equals = text.slice(end, to).replace(/ ?= ?/, "=")
  return `${text.slice(0, begin)}const ${text.slice(name.getStart(source), end)}${equals}${text.slice(to)}`
}

/** The names that a file writes to after they are declared, or declares twice. */
function* namesWritten(node: ts.Node): Generator<string> {
  if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) yield* namesIn(node.left)
  else if (isStep(node)) yield* namesIn(node.operand)
  else if (ts.isForInStatement(node) || ts.isForOfStatement(node)) yield* namesIn(node.initializer)
  else if (ts.isSourceFile(node)) yield* namesTwice(node)
  for (const child of childrenOf(node)) yield* namesWritten(child)
}

const isAssignment = (kind: ts.SyntaxKind): boolean =>
  kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment

/** Whether a node is `a++` or its like; `-a` and `!a` write nothing. */
const isStep = (node: ts.Node): node is ts.PrefixUnaryExpression | ts.PostfixUnaryExpression =>
  ts.isPostfixUnaryExpression(node) ||
  (ts.isPrefixUnaryExpression(node) &&
    (node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken))

function* namesTwice(source: ts.SourceFile): Generator<string> {
  const seen = new Set<string>()
  for (const { declarationList } of source.statements.filter(ts.isVariableStatement))
    for (const { name } of declarationList.declarations)
      for (const own of namesIn(name)) {
        if (seen.has(own)) yield own
        seen.add(own)
      }
}

/**
 * The names that a pattern binds or a target writes to: not those of the properties that it takes apart, nor what
 * `a.b = 1` and `a[b] = 1` write into.
 */
function* namesIn(node: ts.Node): Generator<string> {
  if (ts.isIdentifier(node)) yield node.text
  else if (ts.isBindingElement(node) || ts.isShorthandPropertyAssignment(node)) yield* namesIn(node.name)
  else if (ts.isPropertyAssignment(node)) yield* namesIn(node.initializer)
  else if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node))
    for (const child of childrenOf(node)) yield* namesIn(child)
}

/** Runs `restoreConstants` on every file of a package after it is bundled. */
export const constants = (): TsupPlugin => ({
  name: "lantoa:constants",
  renderChunk: (code, { path }) => (/\.c?js$/.test(path) ? { code: restoreConstants(code) } : undefined),
})
