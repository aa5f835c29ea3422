export interface ZipEntry {
  readonly name: string;
  /** Bytes in the archive. */
  readonly compressed: number;
  /** Bytes when unpacked. */
  readonly size: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;

/** The entries of a ZIP archive's central directory. Throws when there is none. No ZIP64: a VSIX is small. */
export function zipEntries(archive: Buffer): ZipEntry[] {
  let end = archive.length - 22;
  while (end >= 0 && archive.readUInt32LE(end) !== END_OF_DIRECTORY) end--;
  if (end < 0) throw new Error('not a ZIP archive: no end of central directory');
  const entries: ZipEntry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let count = archive.readUInt16LE(end + 10); count > 0; count--) {
    if (archive.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error(`broken ZIP directory at byte ${at}`);
    const nameLength = archive.readUInt16LE(at + 28);
    entries.push({
      name: archive.toString('utf8', at + 46, at + 46 + nameLength),
      compressed: archive.readUInt32LE(at + 20),
      size: archive.readUInt32LE(at + 24),
    });
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}

const NEEDED = [
  '[Content_Types].xml',
  'extension.vsixmanifest',
  'extension/package.json',
  'extension/package.nls.json',
  'extension/package.nls.kk.json',
  'extension/package.nls.ru.json',
  'extension/readme.md',
  'extension/changelog.md',
  'extension/LICENSE.txt',
  'extension/dist/extension.cjs',
  'extension/dist/server.js',
  'extension/dist/words.bin',
  'extension/dist/THIRD-PARTY-NOTICES.txt',
  'extension/docs/rules/README.md',
  'extension/schemas/adep.schema.json',
  'extension/schemas/front-matter.schema.json',
];

const ALLOWED = [/^extension\/docs\/rules\/[a-z-]+\.md$/u];

/** Complaints about files that a VSIX must not hold, and about those that it lacks. */
export function unexpectedFiles(names: readonly string[]): string[] {
  const extra = names.filter(name => !NEEDED.includes(name) && !ALLOWED.some(pattern => pattern.test(name)));
  const missing = NEEDED.filter(name => !names.includes(name));
  return [
    ...extra.map(
      name => `unexpected in the package: ${name} (allow it in .vscodeignore and scripts/vsix.ts, or leave it out)`,
    ),
    ...missing.map(name => `missing from the package: ${name}`),
  ];
}
