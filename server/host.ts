/** What the server needs from the place it runs in; the one door to files, clock and event loop. */
export interface Host {
  readonly files: FileAccess;
  /** Today's date where the user is, ISO. */
  today(): string;
  /** Resolves after messages that already wait have been taken from the stream. */
  turn(): Promise<void>;
  /** The address of a rule's page, where one is at hand. */
  ruleHref(rule: string): string | undefined;
}

export interface FileAccess {
  /** The file's text; undefined when there is none or it cannot be read. */
  read(uri: string): Promise<string | undefined>;
}
