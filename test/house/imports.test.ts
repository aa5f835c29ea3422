import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What each room may import: other rooms, packages, and Node's own modules. */
const MAY_IMPORT: Readonly<Record<string, { rooms: string[]; packages: string[]; node: boolean }>> = {
  engine: { rooms: [], packages: ['yaml', '@lezer/markdown', '@lezer/common', 'picomatch'], node: false },
  rules: { rooms: ['engine'], packages: [], node: false },
  server: {
    rooms: ['engine', 'rules'],
    packages: ['vscode-languageserver', 'vscode-languageserver-textdocument'],
    node: false,
  },
  cli: { rooms: ['engine', 'rules'], packages: [], node: true },
  client: { rooms: [], packages: ['vscode', 'vscode-languageclient'], node: false },
};

/** Files that are a room's door to Node: the server's standard input and output, and the law's validation at build. */
const NODE_DOORS = new Set(['server/main.ts', 'server/files.ts', 'server/nodeFiles.ts', 'client/extension.ts']);

/** Packages that only a build step uses. */
const BUILD_ONLY: Readonly<Record<string, string[]>> = { 'rules/law/validate.ts': ['yaml'] };

describe('the house', () => {
  for (const [room, allowed] of Object.entries(MAY_IMPORT))
    it(`${room} imports only what its table row allows`, () => {
      const wrong: string[] = [];
      for (const file of sourceFiles(room))
        for (const specifier of imports(file)) {
          const target = roomOf(file, specifier);
          if (target.kind === 'room' && target.name !== room && !allowed.rooms.includes(target.name))
            wrong.push(`${file}: ${specifier}`);
          if (target.kind === 'node' && !allowed.node && !NODE_DOORS.has(file)) wrong.push(`${file}: ${specifier}`);
          if (
            target.kind === 'package' &&
            !allowed.packages.includes(target.name) &&
            !BUILD_ONLY[file]?.includes(target.name)
          )
            wrong.push(`${file}: ${specifier}`);
        }
      assert.deepEqual(wrong, []);
    });

  it('a rule imports the engine’s public types and helpers, shared words and its own files, never another rule', () => {
    const wrong: string[] = [];
    const engineDoors = [/^engine\/(rule|types|features|fix|dates|index)\.ts$/, /^engine\/names\//];
    for (const file of sourceFiles('rules')) {
      const [, folder] = file.split('/');
      if (folder === undefined || ['law', 'shared', 'generated'].includes(folder) || folder.endsWith('.ts')) continue;
      for (const specifier of imports(file)) {
        if (!specifier.startsWith('.')) continue;
        const path = posix.join(dirname(file), specifier);
        const own = path.startsWith(`rules/${folder}/`) || path.startsWith('rules/shared/');
        if (!own && !engineDoors.some(door => door.test(path))) wrong.push(`${file}: ${specifier}`);
      }
    }
    assert.deepEqual(wrong, []);
  });

  it('the engine has no clock, environment, network or chance', () => {
    const wrong = sourceFiles('engine').filter(file =>
      /\b(Date\.now|new Date\(\)|process\.|Math\.random|performance\.now|fetch\()/.test(
        readFileSync(join(ROOT, file), 'utf8'),
      ),
    );
    assert.deepEqual(wrong, []);
  });

  it('no file has grown into a god-file', () => {
    const long = Object.keys(MAY_IMPORT)
      .flatMap(sourceFiles)
      .filter(file => !file.includes('generated/') && !/(words|examples|verbs|irregular)/.test(file))
      .filter(file => readFileSync(join(ROOT, file), 'utf8').split('\n').length > 400);
    assert.deepEqual(long, []);
  });
});

function sourceFiles(room: string): string[] {
  return readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => posix.join(room, name.replaceAll('\\', '/')));
}

function imports(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(/(?:^|\n)\s*(?:import|export)[^'"`;]*?from\s+'([^']+)'|import\('([^']+)'\)/g)].map(
    match => match[1] ?? match[2]!,
  );
}

function roomOf(file: string, specifier: string): { kind: 'room' | 'package' | 'node'; name: string } {
  if (specifier.startsWith('.')) {
    const [room] = posix.join(dirname(file), specifier).split('/');
    return { kind: 'room', name: room! };
  }
  if (specifier.startsWith('node:')) return { kind: 'node', name: specifier };
  const parts = specifier.split('/');
  return { kind: 'package', name: specifier.startsWith('@') ? `${parts[0]}/${parts[1]}` : parts[0]! };
}
