import ts from "typescript"

const fence = /^[ \t]*```ts import\.meta\.vitest[ \t]*\n([\s\S]*?)^[ \t]*```[ \t]*$/gm

/** An example in a doc comment. */
export interface DocExample {
  /** What the comment documents. */
  readonly of: string
  /** The line of the source on which the example begins, from 1. */
  readonly line: number
  readonly code: string
}

/** The `ts import.meta.vitest` examples in the doc comments of a source, in their order. */
export const docExamplesOf = (path: string, source: string): readonly DocExample[] => {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true)
  const comments = new Map<number, { readonly of: string; readonly end: number }>()
  const visit = (node: ts.Node): void => {
    for (const doc of ts.getJSDocCommentsAndTags(node)) {
      if (ts.isJSDoc(doc) && !comments.has(doc.pos)) comments.set(doc.pos, { of: nameOf(node), end: doc.end })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return [...comments]
    .sort(([a], [b]) => a - b)
    .flatMap(([pos, { of, end }]) =>
      examplesIn(source.slice(pos, end), file.getLineAndCharacterOfPosition(pos).line, of),
    )
}

const examplesIn = (comment: string, firstLine: number, of: string): readonly DocExample[] => {
  const text = comment.replace(/^[ \t]*\/\*\*/, "").replace(/^[ \t]*\*(?:\/| ?)/gm, "")
  return [...text.matchAll(fence)].map((match) => ({
    of,
    line: firstLine + text.slice(0, match.index).split("\n").length + 1,
    code: match[1] ?? "",
  }))
}

const nameOf = (node: ts.Node): string => {
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations.map(({ name }) => name.getText()).join(", ")
  const name =
    ts.isDeclarationStatement(node) || ts.isClassElement(node) || ts.isTypeElement(node) ? node.name : undefined
  return name?.getText() ?? (ts.isVariableDeclaration(node) ? node.name.getText() : "this file")
}
