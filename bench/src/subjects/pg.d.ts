/** What the benchmark uses of `pg`, which carries no types. */
declare module "pg" {
  export class Client {
    constructor(options: { host: string; port: number; user: string; database: string })
    connect(): Promise<void>
    end(): Promise<void>
    query<Row>(text: string): Promise<{ readonly rows: readonly Row[] }>
  }
}
