import type { Contender, Row } from "./row.ts"

/** CPU times of one contender, in milliseconds. */
export interface Times {
  readonly median: number
  readonly least: number
  readonly rounds: number
}

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** A contender that runs in this process: calls are repeated until the clock can tell them apart. */
export const inProcess = (name: string, role: Contender["role"], work: () => unknown, leastMs = 20): Contender => {
  let calls = 0
  let sink: unknown
  const run = (times: number): number => {
    const before = cpuMs()
    for (let index = 0; index < times; index++) sink = work()
    return cpuMs() - before
  }
  const calibrate = (): number => {
    run(30)
    let times = 1
    while (run(times) < leastMs && times < 1 << 20) times *= 2
    return times
  }
  return {
    name,
    role,
    measure: () => {
      if (calls === 0) calls = calibrate()
      const time = run(calls) / calls
      return sink === undefined ? Number.NaN : time
    },
  }
}

/** A contender of this process whose work is long enough to be measured once a round, after it ran warm. */
export const once = (name: string, role: Contender["role"], work: () => unknown, warmUp = 3): Contender => {
  let isWarm = false
  let sink: unknown
  return {
    name,
    role,
    measure: () => {
      for (let call = 0; call < warmUp && !isWarm; call++) sink = work()
      isWarm = true
      const before = cpuMs()
      sink = work()
      const time = cpuMs() - before
      return sink === undefined ? Number.NaN : time
    },
  }
}

/** A contender of this process whose work is awaited. */
export const inProcessAsync = (
  name: string,
  role: Contender["role"],
  work: () => Promise<unknown>,
  leastMs = 20,
): Contender => {
  let calls = 0
  let sink: unknown
  const run = async (times: number): Promise<number> => {
    const before = cpuMs()
    for (let index = 0; index < times; index++) sink = await work()
    return cpuMs() - before
  }
  const calibrate = async (): Promise<number> => {
    await run(30)
    let times = 1
    while ((await run(times)) < leastMs && times < 1 << 20) times *= 2
    return times
  }
  return {
    name,
    role,
    measure: async () => {
      if (calls === 0) calls = await calibrate()
      const time = (await run(calls)) / calls
      return sink === undefined ? Number.NaN : time
    },
  }
}

/** Measures all contenders of a row in interleaved rounds, so that a busy moment hits all of them. */
export const measureRow = async (row: Row, quick: boolean): Promise<ReadonlyMap<string, Times>> => {
  const contenders = row.contenders.filter(({ name }) => row.absent?.().has(name) !== true)
  const samples = new Map<string, number[]>(contenders.map(({ name }) => [name, []]))
  const rounds = quick ? row.rounds.quick : row.rounds.full
  for (const { measure } of contenders) await measure()
  for (let round = 0; round < rounds; round++)
    for (const { name, measure } of contenders) samples.get(name)?.push(await measure())
  return new Map([...samples].map(([name, times]) => [name, summary(times)]))
}

const summary = (times: readonly number[]): Times => {
  const sorted = times.toSorted((left, right) => left - right)
  const middle = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  return { median: middle, least: sorted[0] ?? Number.NaN, rounds: sorted.length }
}
