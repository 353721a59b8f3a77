import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { dimensions, figuresOfRows, reportsQuery, type SqlRow, totalsQuery } from "./figures-sql.ts"
import type { NationalFigures } from "./national-figures.ts"
import { type Postgres, startPostgres } from "./postgres.ts"

/** A database that rolls the table up; it may be absent on a platform. */
export interface FigurePeer {
  /** Loads the table and rolls it up once: what it gives, and the CPU time it took in milliseconds. */
  readonly run: () => Promise<{ readonly figures: NationalFigures; readonly cpuMs: number }>
  readonly stop: () => void | Promise<void>
}

const head = "(unit varchar, period varchar, indicator varchar, value bigint, submitted date)"

/** PostgreSQL: COPY into an unlogged table, then two queries. fsync is off, no parallel workers: CPU time is what counts. */
export const postgresPeer = async (csv: Uint8Array): Promise<FigurePeer> => {
  const server = await startPostgres()
  const file = join(server.folder, "figures.csv")
  writeFileSync(file, csv)
  chmodSync(file, 0o644)
  for (const statement of dimensions) await server.client.query(statement)
  await server.client.query(`CREATE UNLOGGED TABLE figures ${head}`)
  return { run: () => runPostgres(server, file), stop: server.stop }
}

const runPostgres = async ({ client, cpuMs }: Postgres, file: string) => {
  await client.query("TRUNCATE figures")
  const before = cpuMs()
  await client.query(`COPY figures FROM '${file}' WITH (FORMAT csv, HEADER true)`)
  const totals = await client.query<SqlRow>(totalsQuery)
  const reports = await client.query<SqlRow>(reportsQuery)
  return { cpuMs: cpuMs() - before, figures: figuresOfRows(totals.rows, reports.rows) }
}

const cpuNow = (): number => {
  const { system, user } = process.cpuUsage()
  return (user + system) / 1000
}

/** DuckDB, in this process: the table read into columns, then two queries. */
export const duckPeer = async (csv: Uint8Array): Promise<FigurePeer> => {
  const { DuckDBInstance } = await import("@duckdb/node-api")
  const folder = mkdtempSync(join(tmpdir(), "lantoa-bench-"))
  const file = join(folder, "figures.csv")
  writeFileSync(file, csv)
  const instance = await DuckDBInstance.create(":memory:")
  const connection = await instance.connect()
  for (const statement of dimensions) await connection.run(statement)
  const rows = async (query: string): Promise<readonly SqlRow[]> =>
    (await connection.runAndReadAll(query)).getRowObjects()
  const columns =
    "{'unit': 'VARCHAR', 'period': 'VARCHAR', 'indicator': 'VARCHAR', 'value': 'BIGINT', 'submitted': 'DATE'}"
  return {
    run: async () => {
      const before = cpuNow()
      await connection.run(
        `CREATE OR REPLACE TABLE figures AS SELECT * FROM read_csv('${file}', header = true, columns = ${columns})`,
      )
      const totals = await rows(totalsQuery)
      const reports = await rows(reportsQuery)
      return { cpuMs: cpuNow() - before, figures: figuresOfRows(totals, reports) }
    },
    stop: () => {
      connection.closeSync()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
