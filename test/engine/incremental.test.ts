import assert from 'node:assert/strict';
import { Tree } from '@lezer/common';
import fc from 'fast-check';
import { readDocument } from '../../engine/document/document.ts';
import { type CheckResult, defaultSettings, type Example, readSettings, resolveSettings } from '../../engine/index.ts';
import { rules } from '../../rules/generated/index.ts';
import { createDefaultLinter } from '../../rules/linter.ts';
import { unmark } from '../check.ts';

/** A result with `previous` equals the result without it, whatever was edited between. */

const linter = createDefaultLinter();

/** What officials write, by language, with the markup that they use; findings come from the rules' own examples. */
const PARAGRAPHS = [
  '# Туризм саласындағы жаңалықтар',
  'Министрлік жол құрылысына бөлінген қаржының есебін жариялады. «Жұмыс күзге дейін аяқталады», – деді вице-министр Ерлан Сапаров.',
  '- Бірінші кезеңде алты көпір жөнделеді;\n- екіншісінде жаяу жүргінші жолдары салынады.',
  'Тұрғындар жолдың сапасына наразы: олардың айтуынша, мердігер ешкімге есеп бермейді.',
  'Как сообщили в министерстве, работы начнутся в марте. По словам Асель Нурлановой, подрядчик выбран на конкурсе.',
  '> Все они воры и бездельники, – написал блогер в своём канале.\n> Ответа он не получил.',
  '| Область | Км |\n|---|---|\n| Абайская | 120 |\n| Жетысу | 85 |',
  '— Когда откроют мост?\n— В июне. Срок перенесли из-за паводка, но не отменили.',
  'The ministry published **new rules** for tour operators. “They will take effect in May,” spokesman Yerlan Saparov said.',
  '1. Submit the [form](https://example.kz/form).\n2. Wait for ten days.\n\n   A reminder will follow.',
  'С уважением,\nЕрлан Сапаров,\nпресс-секретарь Министерства туризма и спорта',
  'Құрметпен, Асель Нурланова, министр',
  '```\nкод и ничего больше\n```',
  '<div>\nМәтін HTML ішінде.\n</div>',
];

const examples: readonly Example[] = rules.flatMap(rule =>
  Object.values(rule.examples).flatMap(({ bad, good }) => [...bad, ...good]),
);
const bodies = examples.map(({ text }) => unmark(text).text).filter(text => !text.startsWith('---'));

const FRONTS = [
  '',
  '---\ntype: press-release\nlanguage: ru\nbody: Министерство туризма и спорта\n---\n\n',
  '---\ntype: interview\ndate: 2026-03-14\nauthor:\n  name: Ерлан Сапаров\n  position: пресс-секретарь\n  capacity: private\n---\n',
  '---\ntype: article\nlanguage: kk\n---\n',
  '---\ntype: speech\nunknown: key\n',
];

const paragraph = fc.oneof(fc.constantFrom(...PARAGRAPHS), fc.constantFrom(...bodies));
const scrap = fc.constantFrom(
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r\n\r\n',
    ' ',
    '- ',
    '> ',
    '# ',
    '---\n',
    '===\n',
    '```\n',
    '    ',
    '|',
    '*',
    '«',
    '»',
    '“',
  ],
  ...[
    '.',
    '? ',
    ', ',
    'не ',
    'емес ',
    'not ',
    'если ',
    'Сапаров ',
    'вор ',
    'деді ',
    '<!--',
    '-->',
    '[',
    '](',
    '\u00ad',
  ],
  ...['language: en\n', 'type: op-ed\n', 'date: 2014-01-01\n', ': '],
);

interface Edit {
  readonly at: number;
  readonly deleted: number;
  readonly inserted: string;
}

/** `at` is a share of the text; the small shares hit the front matter. */
const at = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 0.05, noNaN: true }));
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ at, deleted: fc.constant(0), inserted: scrap }),
  fc.record({ at, deleted: fc.integer({ min: 1, max: 60 }), inserted: fc.constant('') }),
  fc.record({ at, deleted: fc.integer({ min: 0, max: 12 }), inserted: scrap }),
  fc.record({ at, deleted: fc.constant(0), inserted: paragraph.map(text => `\n\n${text}\n\n`) }),
);

function apply(text: string, { at, deleted, inserted }: Edit): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + inserted + text.slice(start + deleted);
}

/** Everything a door can see of a result. */
function shown({ findings, problems, statement }: CheckResult) {
  const blocks = statement.blocks.map(({ start, end, kind, prose, sentences, matches }) => {
    return { start, end, kind, prose, sentences, matches };
  });
  const { metadata, date, language, voices, signatures } = statement;
  return { findings, problems, metadata, date, language, blocks, voices, signatures };
}

/** Scraps of markup whose meaning depends on what stands around them. */
const MARKUP = fc.constantFrom(
  ...[
    '\n',
    '\n\n',
    '\n\n\n',
    '- a ',
    '* b',
    '1. ',
    '2024. ',
    '> ',
    '> > ',
    '# ',
    '---',
    '===',
    '```',
    '~~~',
    '    code',
    '\t',
  ],
  ...[
    '   - sub',
    '  ',
    ' ',
    'сөз ',
    '**b** ',
    '*',
    '_',
    '`',
    '[a](b)',
    '![i](u)',
    '[r]',
    '[r]: /x\n',
    '<div>',
    '</div>',
    '<b>',
  ],
  ...[
    '<!-- ',
    '-->',
    '| a | b |',
    '|---|---|',
    '\n| a | b |\n|---|---|\n| c | d |\n',
    '\\',
    '\r\n',
    '\r',
    '\\\r\n',
    '&amp;',
  ],
  ...[
    '- [ ] task',
    '~~s~~',
    '<?',
    '?>',
    '<br>',
    '<script>',
    '</script>',
    'A line that is long enough to be kept. '.repeat(4),
  ],
);

/** The trees within a tree, itself included. */
function parts(tree: Tree | undefined): Tree[] {
  return tree ? [tree, ...tree.children.flatMap(child => (child instanceof Tree ? parts(child) : []))] : [];
}

describe('a reading after an edit', () => {
  it('gives what a reading from nothing gives, whatever the markup', function () {
    this.timeout(60_000);
    const scraps = (most: number) => fc.array(MARKUP, { maxLength: most, size: 'max' }).map(pieces => pieces.join(''));
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    const edits = fc.array(fc.record({ at: place, deleted: fc.nat(20), inserted: scraps(3) }), { maxLength: 6 });
    let kept = 0;
    fc.assert(
      fc.property(scraps(120), edits, (start, steps) => {
        let text = start;
        let previous = readDocument(text, 'markdown');
        for (const step of steps) {
          text = apply(text, step);
          const { parsed, ...whole } = readDocument(text, 'markdown');
          const edited = readDocument(text, 'markdown', previous);
          assert.deepStrictEqual({ ...edited, parsed: undefined }, { ...whole, parsed: undefined });
          const before = new Set(parts(previous.parsed?.tree));
          if (parts(edited.parsed?.tree).some(part => before.has(part))) kept++;
          assert.ok(parsed);
          previous = edited;
        }
      }),
      { numRuns: 800 },
    );
    assert.ok(kept > 300, 'hardly a tree was used again, so the test says little');
  });
});

describe('a check after an edit', () => {
  const registered = readSettings(
    'bodies:\n  - names: { ru: [Министерство туризма и спорта] }\n    head: { name: Асель Нурланова, position: министр }\n',
    rules.map(rule => rule.id),
  ).settings;
  const day = { settings: resolveSettings(registered, 'press/a.md'), today: '2026-11-22' };

  for (const format of ['markdown', 'text'] as const) {
    it(`gives what a check from nothing gives (${format})`, function () {
      this.timeout(60_000);
      let found = 0;
      const statement = fc.record({
        front: fc.constantFrom(...FRONTS),
        body: fc.array(paragraph, { minLength: 1, maxLength: 8 }),
        lineEnd: fc.constantFrom('\n', '\n', '\r\n'),
        edits: fc.array(edit, { minLength: 1, maxLength: 8 }),
      });
      fc.assert(
        fc.property(statement, ({ front, body, lineEnd, edits }) => {
          let text = (front + body.join('\n\n')).replaceAll('\n', lineEnd);
          let previous = linter.check({ text, format, ...day });
          for (const each of edits) {
            text = apply(text, each);
            const whole = linter.check({ text, format, ...day });
            previous = linter.check({ text, format, ...day, previous });
            assert.deepStrictEqual(shown(previous), shown(whole));
            found += whole.findings.length;
          }
        }),
        { numRuns: 120 },
      );
      assert.ok(found > 100, 'the statements had hardly a finding, so the test says little');
    });
  }

  it('forgets what other settings, another format or another statement said', () => {
    const text = `${FRONTS[1]}${PARAGRAPHS.join('\n\n')}`;
    const other = { settings: resolveSettings(defaultSettings, 'b.md'), today: '2014-05-01' };
    const previous = linter.check({ text: `${FRONTS[3]}${bodies.join('\n\n')}`, format: 'text', ...other });
    const whole = linter.check({ text, format: 'markdown', ...day });
    assert.deepStrictEqual(shown(linter.check({ text, format: 'markdown', ...day, previous })), shown(whole));
  });

  it('reads again only the paragraphs that changed', () => {
    const text = PARAGRAPHS.join('\n\n');
    const previous = linter.check({ text, format: 'markdown', ...day });
    const next = linter.check({ text: text.replace('паводка', 'ливней'), format: 'markdown', ...day, previous });
    const kept = next.statement.blocks.filter(
      (block, index) => block.tokens === previous.statement.blocks[index]!.tokens,
    );
    assert.equal(kept.length, next.statement.blocks.length - 1);
  });
});
