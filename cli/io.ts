/** What the command line needs from the process it runs in, so that nothing else touches it. */
export interface Io {
  /** Writes to standard output. */
  out(text: string): void;
  /** Writes to standard error. */
  err(text: string): void;
  /** All bytes of standard input. */
  stdin(): Promise<Uint8Array>;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether standard output is a terminal that may show colours. */
  readonly color: boolean;
  /** Width of the terminal in columns. */
  readonly columns: number;
  /** The day on which the command runs, ISO, in local time. */
  readonly today: string;
}
