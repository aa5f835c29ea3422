#!/usr/bin/env node
/** Entry point of `adep`: binds the commands to the process. */
import type { Io } from './io.ts';
import { run } from './run.ts';

const WIDEST = 100;

function localDay(now: Date): string {
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  return `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`;
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

// A reader that closes the pipe (`adep check | head`) wants no more output: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

const io: Io = {
  out: text => process.stdout.write(text),
  err: text => process.stderr.write(text),
  stdin: () => readAll(process.stdin),
  cwd: process.cwd(),
  env: process.env,
  color: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
  columns: Math.min(process.stdout.columns ?? WIDEST, WIDEST),
  today: localDay(new Date()),
};

process.exitCode = await run(process.argv.slice(2), io);
