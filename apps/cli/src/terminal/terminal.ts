/** The three things of a process that a terminal needs, so that tests can give their own. */
export interface ProcessStreams {
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Where a command writes: results to `out`, everything about the run to `err`. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Columns of the screen; in a pipe or file those that COLUMNS says, or a usual width. */
  readonly columns: number
  /** Whether results may be coloured. */
  readonly colours: boolean
  /** Whether somebody is watching, who likes to see what is going on. */
  readonly watched: boolean
}

const usualColumns = 120
const leastColumns = 40

/** The terminal of a process. A reader that goes away (`| head`) ends the writing, not the program. */
export const processTerminal = ({ stdout, stderr, env }: ProcessStreams): Terminal => ({
  out: writerOf(stdout),
  err: writerOf(stderr),
  columns: columnsOf(stdout, env),
  colours: wantsColours(stdout, env),
  watched: stderr.isTTY === true,
})

/** A screen may not know its width; a width below the least would leave nothing to read. */
const columnsOf = (stdout: NodeJS.WriteStream, env: ProcessStreams["env"]): number => {
  const told = Number(env["COLUMNS"])
  const columns = stdout.isTTY && stdout.columns > 0 ? stdout.columns : told > 0 ? Math.floor(told) : usualColumns
  return Math.max(columns, leastColumns)
}

const writerOf = (stream: NodeJS.WriteStream): ((text: string) => void) => {
  let open = true
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error
    open = false
  })
  return (text) => {
    if (open) stream.write(text)
  }
}

/** NO_COLOR (https://no-color.org) goes before FORCE_COLOR, and both before what the output is. */
const wantsColours = (stdout: NodeJS.WriteStream, env: ProcessStreams["env"]): boolean => {
  if (isSet(env["NO_COLOR"])) return false
  if (isSet(env["FORCE_COLOR"])) return env["FORCE_COLOR"] !== "0"
  return stdout.isTTY === true && env["TERM"] !== "dumb"
}

const isSet = (value: string | undefined): boolean => value !== undefined && value !== ""
