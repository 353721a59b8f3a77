import ts from "typescript"

const mark = /\/\/\s*=>/g
const atStart = /^\/\/\s*=>\s*/

/** An example that cannot be turned into a test, with what is wrong in it. */
export class ExampleError extends Error {}

/** A change of the example's text: what stands from `start` to `end` becomes `text`. */
interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Turns the body of an example into the body of an async test function: `expression // => value` and
 * `const name = expression // => value` become assertions, imports become dynamic imports. A value may go on over the
 * following comment lines until it is complete.
 *
 * @throws ExampleError when a `// =>` follows nothing that has a value, or an import cannot be moved into a function.
 */
export const runnable = (code: string, expect: string): string => {
  const file = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true)
  const edits = file.statements.map((statement) =>
    ts.isImportDeclaration(statement) ? importEdit(statement, file) : assertionEdit(statement, file, expect),
  )
  const found = edits.filter((edit) => edit !== undefined)
  const handled = file.statements.filter((statement) => expectation(statement, file) !== undefined).length
  if (handled !== (code.match(mark)?.length ?? 0)) {
    throw new ExampleError("`// =>` must follow an expression, or a `const` with one name, on the line where it ends")
  }
  return found.reduceRight((text, { start, end, text: to }) => text.slice(0, start) + to + text.slice(end), code)
}

const assertionEdit = (statement: ts.Statement, file: ts.SourceFile, expect: string): Edit | undefined => {
  const expected = expectation(statement, file)
  if (expected === undefined) return undefined
  if (ts.isExpressionStatement(statement)) {
    const actual = statement.expression.getText(file)
    return {
      start: statement.getStart(file),
      end: expected.end,
      text: `${expect}(${actual}).toEqual(${expected.value});`,
    }
  }
  const name = onlyName(statement)
  if (name === undefined) throw new ExampleError("`// =>` follows a statement that has no value")
  return { start: statement.end, end: expected.end, text: `; ${expect}(${name}).toEqual(${expected.value});` }
}

const onlyName = (statement: ts.Statement): string | undefined => {
  if (!ts.isVariableStatement(statement)) return undefined
  const [declaration, ...others] = statement.declarationList.declarations
  return declaration !== undefined && others.length === 0 && ts.isIdentifier(declaration.name)
    ? declaration.name.text
    : undefined
}

/** The value after the statement's `// =>`, and where the comment ends. */
const expectation = (statement: ts.Statement, file: ts.SourceFile): { value: string; end: number } | undefined => {
  const text = file.text
  const [first] = ts.getTrailingCommentRanges(text, statement.end) ?? []
  if (first === undefined || !atStart.test(text.slice(first.pos, first.end))) return undefined
  let value = text.slice(first.pos, first.end).replace(atStart, "")
  let end = first.end
  for (const { pos, end: next } of ts.getLeadingCommentRanges(text, first.end) ?? []) {
    if (isComplete(value)) break
    value += `\n${text.slice(pos, next).replace(/^\/\/ ?/, "")}`
    end = next
  }
  if (isComplete(value)) return { value: `(${value})`, end }
  throw new ExampleError(`"${value}" after \`// =>\` is not an expression`)
}

const isComplete = (value: string): boolean =>
  value.trim() !== "" && (ts.transpileModule(`(${value})`, { reportDiagnostics: true }).diagnostics ?? []).length === 0

const importEdit = (statement: ts.ImportDeclaration, file: ts.SourceFile): Edit => {
  const from = `await import(${statement.moduleSpecifier.getText(file)})`
  const range = { start: statement.getStart(file), end: statement.end }
  const clause = statement.importClause
  if (clause === undefined) return { ...range, text: `${from};` }
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return { ...range, text: "" }
  const names = clause.name === undefined ? [] : [`default: ${clause.name.text}`]
  const bindings = clause.namedBindings
  if (bindings !== undefined && ts.isNamespaceImport(bindings)) {
    if (names.length > 0) throw new ExampleError("an example imports a default and a namespace in one statement")
    return { ...range, text: `const ${bindings.name.text} = ${from};` }
  }
  for (const { isTypeOnly, propertyName, name } of bindings?.elements ?? []) {
    if (!isTypeOnly) names.push(propertyName === undefined ? name.text : `${propertyName.text}: ${name.text}`)
  }
  return { ...range, text: `const { ${names.join(", ")} } = ${from};` }
}
