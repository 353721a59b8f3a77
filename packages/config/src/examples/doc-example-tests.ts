import { docExamplesOf } from "./doc-comments.ts"
import { foreignNames } from "./foreign-names.ts"
import { ExampleError, runnable } from "./runnable.ts"

/** A source file with examples, and the package that it belongs to. */
export interface DocumentedFile {
  readonly path: string
  readonly source: string
  /** The package's name: an example may use what it exports without importing it. */
  readonly packageName: string
}

/**
 * The tests of a source's doc examples, to be appended to it. They run only when the file itself is under test.
 *
 * @throws ExampleError naming the file and line of an example that cannot run.
 */
export const docExampleTests = ({ path, source, packageName }: DocumentedFile): string => {
  const tests = docExamplesOf(path, source).map(({ of, line, code }) => {
    const title = JSON.stringify(`example of ${of}, line ${line}`)
    const body = bodyAt(`${path}:${line}`, code)
    const names = foreignNames(body, source).filter((name) => name !== "__vitest")
    const imports =
      names.length === 0 ? "" : `const { ${names.join(", ")} } = await import(${JSON.stringify(packageName)});`
    return `__vitest.test(${title}, async () => {\n${imports}\n${body}\n})`
  })
  return tests.length === 0
    ? ""
    : `\nif (import.meta.vitest) {\nconst __vitest = import.meta.vitest\n${tests.join("\n")}\n}\n`
}

const bodyAt = (place: string, code: string): string => {
  try {
    return runnable(code, "__vitest.expect")
  } catch (error) {
    if (error instanceof ExampleError) throw new ExampleError(`${place}: ${error.message}`, { cause: error })
    throw error
  }
}
