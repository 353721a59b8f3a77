import ts from "typescript"

/**
 * The names that an example uses and that neither it, nor the file it stands in, nor the language has: the reader takes
 * them from the package. Names that the file imports as types only are not there when the example runs.
 */
export const foreignNames = (example: string, source: string): readonly string[] => {
  const code = parse(example)
  const known = new Set([...topLevelNames(parse(source)), ...declaredNames(code)])
  return [...usedNames(code)].filter((name) => !known.has(name) && !(name in globalThis) && name !== "undefined")
}

const parse = (text: string): ts.SourceFile => ts.createSourceFile("a.ts", text, ts.ScriptTarget.Latest, true)

const boundNames = (name: ts.BindingName): readonly string[] =>
  ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundNames(element.name) : []))

const topLevelNames = (file: ts.SourceFile): readonly string[] =>
  file.statements.flatMap((statement) => {
    if (ts.isImportDeclaration(statement)) return importedNames(statement.importClause)
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name))
    }
    const isValue = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)
    return isValue && statement.name !== undefined ? [statement.name.text] : []
  })

const importedNames = (clause: ts.ImportClause | undefined): readonly string[] => {
  if (clause === undefined || clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return []
  const bindings = clause.namedBindings
  const named = bindings === undefined ? [] : ts.isNamespaceImport(bindings) ? [bindings] : bindings.elements
  const values = named.filter((element) => !(ts.isImportSpecifier(element) && element.isTypeOnly))
  return [clause, ...values].flatMap(({ name }) => (name === undefined ? [] : [name.text]))
}

const all = <A>(file: ts.SourceFile, pick: (node: ts.Node) => readonly A[]): ReadonlySet<A> => {
  const found = new Set<A>()
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return
    for (const item of pick(node)) found.add(item)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

const declaredNames = (file: ts.SourceFile): ReadonlySet<string> =>
  all(file, (node) => {
    if (ts.isVariableDeclaration(node) || ts.isParameter(node)) return boundNames(node.name)
    const isNamed = ts.isFunctionLike(node) || ts.isClassLike(node)
    return isNamed && node.name !== undefined && ts.isIdentifier(node.name) ? [node.name.text] : []
  })

const usedNames = (file: ts.SourceFile): ReadonlySet<string> =>
  all(file, (node) => (ts.isIdentifier(node) && !isLabel(node) ? [node.text] : []))

/** Whether an identifier only names a member or a key. */
const isLabel = (node: ts.Identifier): boolean => {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node
  if (ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent)) return parent.name === node
  return ts.isBindingElement(parent) && parent.propertyName === node
}
