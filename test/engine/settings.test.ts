import assert from 'node:assert/strict';
import { nearestName } from '../../engine/settings/nearest.ts';
import { frontMatterJsonSchema, settingsJsonSchema } from '../../engine/settings/schema.ts';
import { defaultSettings, readSettings, resolveSettings } from '../../engine/settings/settings.ts';
import { LANGUAGES } from '../../engine/types.ts';

const RULES = ['unsupported-claim', 'disparagement', 'unauthorised-speaker'];

const FULL = `bodies:
  - names: { kk: [Туризм және спорт министрлігі], ru: [Министерство туризма и спорта, МТС], en: Ministry of Tourism }
    head: { name: Асель Нурланова, position: министр, from: 2025-01-10 }
    speakers:
      - { name: Ерлан Сапаров, position: пресс-секретарь, from: 2026-01-01, to: 2026-12-31, order: "№ 12-НҚ" }
      - name: Дана Ахметова
        order: 17
statements:
  - files: "press/**/*.md"
    type: press-release
    body: МТС
    author: { name: Ерлан Сапаров, capacity: official }
  - files: [press/urgent/*, "*.txt"]
    type: speech
    language: kk
rules:
  unsupported-claim: off
  disparagement: warning
failOn: information
`;

function problemsOf(text: string): string[] {
  const { problems } = readSettings(text, RULES);
  for (const { message } of problems) for (const language of LANGUAGES) assert.ok(message[language].length > 10);
  return problems.map(({ start, end, severity }) => `${severity} ${text.slice(start, end)}`);
}

describe('settings', () => {
  it('reads everything that adep.yaml may say', () => {
    for (const text of [FULL, `\ufeff${FULL}`, FULL.replaceAll('\n', '\r\n')]) {
      const { settings, problems } = readSettings(text, RULES);
      assert.deepEqual(problems, []);
      const [body] = settings.bodies;
      assert.deepEqual(body?.names, {
        kk: ['Туризм және спорт министрлігі'],
        ru: ['Министерство туризма и спорта', 'МТС'],
        en: ['Ministry of Tourism'],
      });
      const { span, ...speaker } = body!.speakers[0]!;
      assert.deepEqual(speaker, {
        name: 'Ерлан Сапаров',
        position: 'пресс-секретарь',
        from: '2026-01-01',
        to: '2026-12-31',
        order: '№ 12-НҚ',
      });
      assert.match(text.slice(span?.start, span?.end), /^\{ name: Ерлан .*№ 12-НҚ" \}$/);
      assert.equal(body?.speakers[1]?.order, '17');
      assert.equal(body?.head?.name, 'Асель Нурланова');
      assert.match(text.slice(body?.span?.start, body?.span?.end), /^names: .*order: 17\s*$/s);
      assert.deepEqual(settings.rules, { 'unsupported-claim': 'off', disparagement: 'warning' });
      assert.equal(settings.failOn, 'information');
      assert.deepEqual(settings.statements[1]?.files, ['press/urgent/*', '*.txt']);
    }
  });

  it('is the default where the file says nothing', () => {
    for (const text of ['', '# ештеңе\n', '\ufeff', '---\n']) {
      assert.deepEqual(readSettings(text, RULES), { settings: defaultSettings, problems: [] });
    }
  });

  it('tells what is wrong where it stands, with the nearest name', () => {
    const cases: [text: string, where: string, hint: RegExp][] = [
      ['statments: []', 'error statments', /“statements”/],
      ['failon: error', 'error failon', /“failOn”/],
      ['policies: []', 'error policies', /bodies, statements, rules, failOn/],
      ['requireApproval: true', 'error requireApproval', /no key/],
      ['rules: { unsuported-claim: off }', 'error unsuported-claim', /no rule .* “unsupported-claim”/],
      ['rules: { nothing-alike: off }', 'error nothing-alike', /no rule/],
      ['rules: { disparagement: warn }', 'error warn', /“warning”/],
      ['rules: { disparagement: false }', 'error false', /“off”/],
      ['rules: [disparagement]', 'error [disparagement]', /key: value/],
      ['failOn: off', 'error off', /error, warning, information/],
      ['failOn: error\nfailOn: warning', 'error failOn', /repeated/],
      ['bodies: { ru: М }', 'error { ru: М }', /a list/],
      ['bodies: [{ head: { name: А } }]', 'error { head: { name: А } }', /lacks? the key “names”/],
      ['bodies: [{ names: { kz: М } }]', 'error kz', /“kk”/],
      ['bodies: [{ names: { ru: М }, speakers: [{ position: п }] }]', 'error { position: п }', /“name”/],
      ['bodies: [{ names: { ru: М }, head: { name: А, form: 2026-01-01 } }]', 'error form', /“from”/],
      ['bodies: [{ names: { ru: М }, head: { name: А, to: 2026-02-30 } }]', 'error 2026-02-30', /calendar/],
      [
        'bodies: [{ names: { ru: М }, head: { name: А, from: 2026-02-02, to: 2026-02-01 } }]',
        'error 2026-02-01',
        /before/,
      ],
      ['statements: [{ type: speech }]', 'error { type: speech }', /“files”/],
      ['statements: [{ files: a, type: speach }]', 'error speach', /“speech”/],
      ['statements: [{ files: a, date: 1.2.2026 }]', 'error 1.2.2026', /“2026-02-01”/],
      ['statements: [{ files: "*a*a*a*a*" }]', 'error "*a*a*a*a*"', /complex/],
      ['- a', 'error - a', /key: value/],
    ];
    for (const [text, where, hint] of cases) {
      assert.deepEqual(problemsOf(text), [where], text);
      assert.match(readSettings(text, RULES).problems[0]!.message.en, hint, text);
    }
  });

  it('keeps the good parts of a bad file', () => {
    const text = FULL.replace('type: press-release', 'type: pres-release').replace(
      'failOn: information',
      'failOn: a: b',
    );
    const { settings, problems } = readSettings(text, RULES);
    assert.equal(problems.length, 2);
    assert.equal(settings.bodies.length, 1);
    assert.deepEqual(settings.statements[0]?.files, ['press/**/*.md']);
    assert.equal(settings.statements[0]?.type, undefined);
    assert.equal(settings.failOn, 'error');
    assert.deepEqual(readSettings('a: 1\n---\nrules: { disparagement: off }\n', RULES).settings.rules, {
      disparagement: 'off',
    });
  });

  it('authorises nobody for a term that ends before it begins', () => {
    const text =
      'bodies: [{ names: { ru: М }, speakers: [{ name: А, from: 2026-02-02, to: 2026-02-01 }, { name: Б }] }]';
    assert.deepEqual(
      readSettings(text, RULES).settings.bodies[0]?.speakers.map(({ name }) => name),
      ['Б'],
    );
  });

  it('refuses an alias bomb at once, and takes a few aliases', function () {
    this.timeout(5000);
    const list = (name: string, items: string, count: number) =>
      `${name}: &${name} [${Array(count).fill(items).join(', ')}]`;
    const bomb = `${list('a', 'x', 50)}\n${list('b', '*a', 50)}\n${list('c', '*b', 50)}\nbodies: [${Array(500).fill('*c').join(', ')}]`;
    assert.match(
      readSettings(bomb, RULES)
        .problems.map(({ message }) => message.en)
        .join(' '),
      /more than 100 aliases/,
    );
    const few = 'bodies:\n  - names: &n { ru: М }\n    head: { name: &a А }\n  - names: *n\n    head: { name: *a }\n';
    const { settings, problems } = readSettings(few, RULES);
    assert.deepEqual([problems, settings.bodies[1]?.names, settings.bodies[1]?.head?.name], [[], { ru: ['М'] }, 'А']);
  });
});

describe('settings of one file', () => {
  const { settings } = readSettings(FULL, RULES);

  it('go by pattern, with either slash, the later entry first', () => {
    assert.deepEqual(resolveSettings(settings, 'press/2026/a.md').defaults, {
      type: 'press-release',
      body: 'МТС',
      author: { name: 'Ерлан Сапаров', capacity: 'official' },
    });
    assert.equal(resolveSettings(settings, 'press\\2026\\a.md').declared, true);
    assert.equal(resolveSettings(settings, './press/a.md').declared, true);
    const urgent = resolveSettings(settings, 'press/urgent/a.md').defaults;
    assert.deepEqual([urgent.type, urgent.language, urgent.body], ['speech', 'kk', 'МТС']);
    for (const other of ['a.md', 'press/a.html', 'other/press/a.md', 'sub/a.txt']) {
      assert.deepEqual(resolveSettings(settings, other), {
        bodies: settings.bodies,
        defaults: {},
        declared: false,
        rules: settings.rules,
      });
    }
  });

  it('read the patterns that people write', () => {
    const named = (glob: string, path: string) => {
      const read = readSettings(`statements: [{ files: '${glob}' }]`, RULES);
      assert.deepEqual(read.problems, []);
      return resolveSettings(read.settings, path).declared;
    };
    assert.equal(named('**/*.{md,txt}', 'a/b/в.txt'), true);
    assert.equal(named('**/*.{md,txt}', 'в.md'), true);
    assert.equal(named('./баспасөз/*', 'баспасөз/хабар.md'), true);
    assert.equal(named('press\\**\\*.md', 'press/a/b.md'), true);
    assert.equal(named('.drafts/**', '.drafts/a.md'), true);
    assert.equal(named('press', 'press/a.md'), false);
  });
});

describe('schemas', () => {
  interface Schema {
    readonly properties: Record<string, Schema>;
    readonly items: Schema;
    readonly enum?: string[];
    readonly additionalProperties?: boolean;
    readonly description: string;
  }

  it('say what the reader accepts', () => {
    const schema = settingsJsonSchema(RULES) as Schema;
    assert.deepEqual(Object.keys(schema.properties), ['bodies', 'statements', 'rules', 'failOn']);
    assert.deepEqual(Object.keys(schema.properties.rules!.properties), RULES);
    assert.equal(schema.additionalProperties, false);
    const statement = schema.properties.statements!.items.properties;
    const front = (frontMatterJsonSchema() as Schema).properties;
    assert.deepEqual(Object.keys(statement), ['files', ...Object.keys(front)]);
    assert.ok(front.type?.enum?.includes('op-ed'));
    assert.equal((frontMatterJsonSchema() as Schema).additionalProperties, true);
  });

  it('describe every key in every language', () => {
    const walk = (schema: Schema): number => {
      if (!schema || typeof schema !== 'object') return 0;
      assert.ok(schema.description, JSON.stringify(schema).slice(0, 80));
      const children = [...Object.values(schema.properties ?? {}), ...(schema.items?.properties ? [schema.items] : [])];
      return 1 + children.reduce((sum, child) => sum + walk(child), 0);
    };
    for (const language of LANGUAGES) assert.ok(walk(settingsJsonSchema(RULES, language) as Schema) > 30);
  });
});

describe('nearest name', () => {
  const names = ['press-release', 'speech', 'interview', 'op-ed', 'article'];
  it('finds what was meant', () => {
    for (const [wrong, right] of [
      ['pres-release', 'press-release'],
      ['PRESS_RELEASE', 'press-release'],
      ['speach', 'speech'],
      ['intreview', 'interview'],
      ['oped', 'op-ed'],
      ['artcile', 'article'],
    ] as const) {
      assert.equal(nearestName(wrong, names), right, wrong);
    }
  });
  it('takes a beginning for the whole name where no other is near', () => {
    assert.equal(nearestName('press', names), 'press-release');
    assert.equal(nearestName('nam', ['names', 'head', 'speakers']), 'names');
    assert.equal(nearestName('speechs', ['speeches-long', 'speech']), 'speech');
    assert.equal(nearestName('in', names), undefined);
  });
  it('keeps silent when nothing is near', () => {
    for (const far of ['', 'x', 'decree', 'интервью', 'a'.repeat(100_000)])
      assert.equal(nearestName(far, names), undefined);
  });
});
