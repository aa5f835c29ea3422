const KEYS = new Set(['type', 'date', 'language', 'body', 'author', 'speaker', 'accusation']);

/** No front matter is longer, in UTF-16 units; what stands behind is not looked at. */
const LONGEST = 64 * 1024;

/**
 * Whether the text's front matter has a key of ours. Only the keys' spelling
 * counts: a front matter that cannot be parsed must still be shown to be broken.
 */
export function declaresStatement(text: string): boolean {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!text.startsWith('---', start)) return false;
  const lines = text.slice(start, start + LONGEST).split(/\r\n|\r|\n/u);
  if (lines[0]!.trimEnd() !== '---') return false;
  const close = lines.findIndex((line, index) => index > 0 && (line.startsWith('---') || line.startsWith('...')));
  // Without a closing fence only the lines up to the first empty one can be meant as front matter.
  const blank = lines.findIndex((line, index) => index > 0 && line.trim() === '');
  const last = close > 0 ? close : blank > 0 ? blank : lines.length;
  return lines.slice(1, last).some(line => {
    const colon = line.indexOf(':');
    return colon > 0 && KEYS.has(line.slice(0, colon).trimEnd().replaceAll(/["'{]/gu, ''));
  });
}
