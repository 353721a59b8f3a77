import type ts from "typescript"

/** The nodes directly below a node of a syntax tree. */
export const childrenOf = (node: ts.Node): readonly ts.Node[] => {
  const children: ts.Node[] = []
  node.forEachChild((child) => {
    children.push(child)
  })
  return children
}
