#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { decode } from '../engine/index.ts';
import type { Host } from './host.ts';
import { loadKnowledge } from './load.ts';
import { serve } from './serve.ts';

/** The folder above dist/ and server/, where docs/ lies. */
const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

const USAGE = `adep-language-server ${version}: checks public statements for editors (Language Server Protocol)

  adep-language-server --stdio     speak over standard input and output
  adep-language-server --node-ipc  speak over a Node channel
  adep-language-server --socket N  speak over a port
  adep-language-server --version
`;

function createHost(): Host {
  return {
    files: {
      async read(uri) {
        if (!uri.startsWith('file:')) return undefined;
        try {
          return decode(await readFile(fileURLToPath(uri))).text;
        } catch {
          return undefined;
        }
      },
    },
    today() {
      const now = new Date();
      const pad = (part: number) => String(part).padStart(2, '0');
      return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
    },
    async turn() {
      // Two rounds: one for messages already parsed, one for what waits in the stream.
      await new Promise(resolve => setImmediate(resolve));
      await new Promise(resolve => setImmediate(resolve));
    },
    ruleHref(rule) {
      const page = join(root, 'docs', 'rules', `${rule}.md`);
      return existsSync(page) ? pathToFileURL(page).href : undefined;
    },
  };
}

function main(args: readonly string[]): void {
  if (args.includes('--version')) {
    process.stdout.write(`${version}\n`);
    return;
  }
  const transports = ['--stdio', '--node-ipc', '--socket', '--pipe'];
  if (!args.some(arg => transports.some(transport => arg === transport || arg.startsWith(`${transport}=`)))) {
    (args.includes('--help') ? process.stdout : process.stderr).write(USAGE);
    process.exitCode = args.includes('--help') ? 0 : 2;
    return;
  }
  const connection = createConnection(ProposedFeatures.all);
  serve(connection, { host: createHost(), knowledge: loadKnowledge(), version: version });
}

main(process.argv.slice(2));
