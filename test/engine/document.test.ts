import assert from 'node:assert/strict';
import { readDocument } from '../../engine/document/document.ts';
import { mergeDefaults } from '../../engine/document/metadata.ts';
import { LANGUAGES, type Problem, STATEMENT_TYPES } from '../../engine/types.ts';

/** `kind prose` of every block; quotes with their depth, headings with their level. */
function outline(source: string, format: 'markdown' | 'text' = 'markdown'): string[] {
  return readDocument(source, format).blocks.map(({ kind, prose, quoteDepth, level }) => {
    return `${kind}${level || ''}${'>'.repeat(quoteDepth)} ${prose}`;
  });
}

/** What each problem points at, and its severity. */
function told(source: string, problems: readonly Problem[]): string[] {
  for (const { message } of problems) for (const language of LANGUAGES) assert.ok(message[language].length > 10);
  return problems.map(({ start, end, severity }) => `${severity} ${source.slice(start, end)}`);
}

const front = (yaml: string) => `---\n${yaml}\n---\nМәтін.\n`;

describe('Markdown', () => {
  it('cuts blocks of every kind in order', () => {
    const source =
      '# Тақырып #\n\nБірінші абзац.\nЕкінші жол.\n\n- бір\n- екі\n\n  жалғасы\n\n> дәйексөз\n> > ішкі\n\nАстын\n=====\n\n' +
      '| а | б |\n|---|---|\n| 1 | **2** |\n\n![сурет](x.png)\n\n***\n\n- [ ] тапсырма\n';
    assert.deepEqual(outline(source), [
      'heading1 Тақырып',
      'paragraph Бірінші абзац.\nЕкінші жол.',
      'list-item бір',
      'list-item екі',
      'list-item жалғасы',
      'block-quote> дәйексөз',
      'block-quote>> ішкі',
      'heading1 Астын',
      'table-cell а',
      'table-cell б',
      'table-cell 1',
      'table-cell 2',
      'image-text сурет',
      'list-item тапсырма',
    ]);
  });

  it('leaves out markers, targets, code, tags and comments', () => {
    const source =
      'Это *важно* и **~~очень~~** важно: [закон](https://a.kz "т"), `код`, <b>тег</b><!-- нет -->, \\*, [так][r], ![и](x)\n\n' +
      '```\nкод\n```\n\n    код\n\n<!-- нет -->\n\n[r]: https://b.kz "нет"\n';
    assert.deepEqual(outline(source), ['paragraph Это важно и очень важно: закон, , тег, *, так,', 'image-text и']);
  });

  it('keeps what only looks like markup', () => {
    assert.deepEqual(outline('– Біз келістік.\n\n2024. Жыл басталды.\n\n14. пункт\n\n1) бір'), [
      'paragraph – Біз келістік.',
      'paragraph 2024. Жыл басталды.',
      'list-item пункт',
      'list-item бір',
    ]);
    assert.deepEqual(outline('Сказал [так] и [так][нет], a_b_c, 5 * 3 * 2, <https://a.kz/x_y>.\n\n[^1]: Сноска.'), [
      'paragraph Сказал [так] и [так][нет], a_b_c, 5 * 3 * 2, https://a.kz/x_y.',
      'paragraph [^1]: Сноска.',
    ]);
  });

  it('reads entities, line breaks and quote markers as a reader sees them', () => {
    assert.deepEqual(outline('&laquo;Да&raquo;&nbsp;&#8212; &#x27;так&#39; &amp;amp; R&D &foo;'), [
      "paragraph «Да»\u00a0— 'так' &amp; R&D &foo;",
    ]);
    assert.deepEqual(outline('один  \nдва\\\nтри<br>четыре'), ['paragraph один\nдва\nтри\nчетыре']);
    assert.deepEqual(outline('один  \r\nдва\\\r\nтри'), ['paragraph один\nдва\nтри']);
    assert.deepEqual(outline('> сөз *жал\n> ғасы* бар\nалқын'), ['block-quote> сөз жал\nғасы бар\nалқын']);
    const source = 'а &mdash; б';
    const [block] = readDocument(source, 'markdown').blocks;
    assert.deepEqual([block?.offsets?.[2], block?.widths?.[2]], [2, 7]);
  });

  it('reads the text of HTML blocks', () => {
    const source =
      '<div class="a > b">\n<h2>Тақырып</h2>\n<p>Бір <b>екі</b>&nbsp;үш<!-- жоқ --><br>төрт</p>\n<ul><li>бес</li></ul>\n' +
      '<script>var x = "жоқ";</script>\nалты\n</div>\n\n<!-- белгі --> жеті\n\n> <p>сегіз\n> тоғыз</p>';
    assert.deepEqual(outline(source), [
      'heading2 Тақырып',
      'paragraph Бір екі\u00a0үш\nтөрт',
      'list-item бес',
      'paragraph алты',
      'paragraph жеті',
      'paragraph> сегіз\nтоғыз'.replace('paragraph', 'block-quote'),
    ]);
    assert.deepEqual(outline(source.replaceAll('\n', '\r\n')), outline(source));
  });

  it('cuts a paragraph at an image, so that blocks do not overlap', () => {
    assert.deepEqual(outline('До ![а *б* ![в](y)](x) после [![г](z)](w)'), [
      'paragraph До',
      'image-text а б в',
      'paragraph после',
      'image-text г',
    ]);
  });

  it('tells what an unclosed comment or code block hides', () => {
    for (const source of ['Мәтін\n\n<!-- ашық\n\nжасырын', 'Мәтін\n\n```\nжасырын']) {
      const { blocks, problems } = readDocument(source, 'markdown');
      assert.equal(blocks.length, 1);
      assert.deepEqual(told(source, problems), [`warning ${source.slice(7, source[7] === '<' ? 11 : 10)}`]);
    }
    assert.deepEqual(readDocument('```\nкод\n```\n', 'markdown').problems, []);
  });
});

describe('plain text', () => {
  it('knows paragraphs and nothing else', () => {
    const source =
      '# не заголовок\n    с отступом\n> и не цитата <!-- видно --> *так* &amp;\n \t\nвторой\r\n\r\nтретий';
    assert.deepEqual(outline(source, 'text'), [
      'paragraph # не заголовок\nс отступом\n> и не цитата <!-- видно --> *так* &amp;',
      'paragraph второй',
      'paragraph третий',
    ]);
  });

  it('gives nothing for nothing', () => {
    for (const source of ['', '\ufeff', '\n\n', ' \t\r\n', '***\n', '\u00ad']) {
      for (const format of ['markdown', 'text'] as const) {
        if (source === '***\n' && format === 'text') continue;
        const { blocks, problems, metadata } = readDocument(source, format);
        assert.deepEqual([blocks, problems, metadata.present], [[], [], false]);
      }
    }
  });
});

describe('front matter', () => {
  it('reads every key with exact spans, behind a byte order mark and with CRLF', () => {
    const yaml = [
      'type: press-release',
      'date: 2026-03-14 # жарияланған күн',
      'language: ru',
      "body: 'Министерство туризма и спорта'",
      'author: { name: Ерлан Сапаров, position: пресс-секретарь, capacity: official }',
      'speaker:',
      '  name: Асель Нурланова',
      'accusation:',
      '  discovered: 2026-02-20',
      '  source: https://example.kz/a',
    ].join('\r\n');
    const source = `\ufeff---\r\n${yaml}\r\n...\r\n# Заголовок\r\n`;
    for (const format of ['markdown', 'text'] as const) {
      const { metadata, blocks, problems } = readDocument(source, format);
      assert.deepEqual(problems, []);
      assert.equal(blocks.length, 1);
      const { type, date, language, body, author, speaker, accusation } = metadata;
      const located = [type, date, language, body, author?.name, author?.position, author?.capacity, speaker?.name];
      for (const entry of [...located, accusation?.discovered, accusation?.source]) {
        const written = source.slice(entry?.span.start, entry?.span.end);
        assert.equal(written.replaceAll("'", ''), entry?.value);
        assert.equal(entry?.origin, 'front-matter');
      }
      assert.equal(source.slice(date?.keySpan.start, date?.keySpan.end), 'date');
      assert.equal(source.slice(author?.keySpan.start, author?.keySpan.end), 'author');
      assert.equal(source.slice(accusation?.keySpan.start, accusation?.keySpan.end), 'accusation');
      assert.equal(source.slice(metadata.span.start, metadata.span.end), `---\r\n${yaml}\r\n...`);
      assert.equal(date?.value, '2026-03-14');
    }
  });

  it('takes every statement type', () => {
    for (const type of STATEMENT_TYPES) {
      assert.equal(readDocument(front(`type: ${type}`), 'markdown').metadata.type?.value, type);
    }
  });

  it('tells unknown keys and wrong values where they stand, with the nearest name', () => {
    const cases: [yaml: string, where: string, hint: RegExp][] = [
      ['tpye: speech', 'warning tpye', /“type”/],
      ['Date: 2026-01-01', 'warning Date', /“date”/],
      ['дата: 2026-01-01', 'warning дата', /“date”/],
      ['approved: yes', 'warning approved', /type, date, language/],
      ['type: pres-release', 'error pres-release', /Did you mean “press-release”/],
      ['type: интервью', 'error интервью', /“interview”/],
      ['type: [speech]', 'error [speech]', /one of the known values/],
      ['date: 2026-02-30', 'error 2026-02-30', /YYYY-MM-DD/],
      ['date: 14.03.2026', 'error 14.03.2026', /“2026-03-14”/],
      ['date: 2026', 'error 2026', /calendar/],
      ['language: kz', 'error kz', /“kk”/],
      ['body: 12', 'error 12', /quotes/],
      ['body:', 'warning body', /no value/],
      ['author: Ерлан', 'error Ерлан', /name, position, capacity/],
      ['author: { name: Е, capasity: private }', 'warning capasity', /“capacity”/],
      ['speaker: { capacity: private }', 'warning capacity', /name, position/],
      ['accusation: { discovered: yesterday }', 'error yesterday', /YYYY-MM-DD/],
      ['date: 2026-01-01\ndate: 2026-01-02', 'error date', /repeated/],
    ];
    for (const [yaml, where, hint] of cases) {
      const source = front(yaml);
      const { problems, blocks, metadata } = readDocument(source, 'markdown');
      assert.deepEqual(told(source, problems), [where], yaml);
      assert.match(problems[0]!.message.en, hint, yaml);
      assert.equal(blocks.length, 1, 'the body is still read');
      assert.equal(metadata.present, true);
    }
    assert.equal(readDocument(front('date: 2026-01-01\ndate: 2026-01-02'), 'text').metadata.date?.value, '2026-01-01');
  });

  it('accepts the keys of site generators in silence', () => {
    const yaml =
      'title: Т\ntags: [а, б]\nslug: x\nlayout: post\ndraft: false\ndescription: >\n  с\nlang: ru\nparams:\n  a: 1';
    assert.deepEqual(readDocument(front(`${yaml}\ntype: speech`), 'markdown').problems, []);
  });

  it('leaves out the broken line and keeps the rest', () => {
    const cases: [yaml: string, where: string][] = [
      ['type: speech\nbody: Министерство: туризма\ndate: 2026-01-01', 'error Министерство: туризма'],
      ['type: speech\nbody: "Министерство\ndate: 2026-01-01', 'error "Министерство'],
      ['type: speech\nbody Министерство\ndate: 2026-01-01', 'error body Министерство'],
      ['type: speech\nbody: @x\ndate: 2026-01-01', 'error @x'],
      ['type: speech\nauthor:\n  name: А: Б\ndate: 2026-01-01', 'error А: Б'],
      ['type: speech\nbody: !x y\ndate: 2026-01-01', 'error !x'],
      ['type: speech\nbody: *nobody\ndate: 2026-01-01', 'error *nobody'],
    ];
    for (const [yaml, where] of cases) {
      const source = front(yaml);
      const { problems, metadata, blocks } = readDocument(source, 'markdown');
      assert.equal(told(source, problems)[0], where, yaml);
      assert.deepEqual([metadata.type?.value, metadata.date?.value], ['speech', '2026-01-01'], yaml);
      assert.equal(blocks.length, 1);
    }
  });

  it('names the bracket that is not closed, and reads the keys below it', () => {
    for (const value of ['[press-release', '{ name: A, position: B', '{ names: [A, B }']) {
      const source = `---\nbody: ${value}\ndate: 2026-01-01\n---\n\nМәтін.`;
      const { problems, metadata } = readDocument(source, 'markdown');
      assert.deepEqual(told(source, problems), [`error ${value}`]);
      assert.match(problems[0]!.message.en, /bracket is not closed/);
      assert.equal(metadata.date?.value, '2026-01-01', value);
    }
  });

  it('may be indented or in braces', () => {
    for (const yaml of [
      '  type: speech\n  date: 2026-01-01',
      '{ type: speech, date: 2026-01-01 }',
      '{\ntype: speech}',
    ]) {
      const { metadata, blocks, problems } = readDocument(`---\n${yaml}\n---\n\nМәтін.`, 'markdown');
      assert.deepEqual([metadata.type?.value, blocks.length, problems.length], ['speech', 1, 0], yaml);
    }
  });

  it('is body where it is not closed, too long, or no metadata at all', () => {
    const open = '---\ntype: speech\n\nМәтін.';
    const unclosed = readDocument(open, 'text');
    assert.deepEqual(told(open, unclosed.problems), ['error ---']);
    assert.deepEqual([unclosed.blocks.length, unclosed.metadata.present], [2, false]);

    const long = `---\na: b\n${'# жол\n'.repeat(20_000)}---\nМәтін.`;
    assert.match(readDocument(long, 'text').problems[0]!.message.en, /longer than/);

    const rules = '---\n\nАлғашқы абзац.\n\n---\n\nЕкінші: абзац.';
    const { problems, blocks } = readDocument(rules, 'markdown');
    assert.deepEqual([problems, blocks.length], [[], 2]);
    assert.deepEqual(readDocument('---\n---\nМәтін.', 'markdown').metadata.present, true);
  });

  it('refuses an alias bomb and deep nesting at once', function () {
    this.timeout(5000);
    const bomb = ['a0: &a0 [x]', ...Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`)];
    for (const yaml of [
      bomb.join('\n'),
      `body: ${'['.repeat(20_000)}`,
      'author: &a { name: *a }',
      `body: ${'- '.repeat(20_000)}`,
    ]) {
      const { blocks, problems } = readDocument(front(yaml), 'text');
      assert.equal(blocks.length, 1);
      assert.ok(problems.length > 0);
    }
  });

  it('gives way to no default, and fills its gaps from one', () => {
    const { metadata } = readDocument(
      front('type: speech\nauthor: { name: А, capacity: private }\nspeaker: { position: б }'),
      'text',
    );
    const merged = mergeDefaults(metadata, {
      type: 'article',
      body: 'М',
      author: { name: 'В', position: 'г' },
      speaker: { name: 'Д', position: 'е' },
      accusation: { discovered: '2026-01-01' },
    });
    assert.equal(merged.type?.value, 'speech');
    assert.deepEqual(merged.body, {
      value: 'М',
      span: { start: 0, end: 0 },
      keySpan: { start: 0, end: 0 },
      origin: 'settings',
    });
    assert.deepEqual([merged.author?.name?.value, merged.author?.position], ['А', undefined], 'another person');
    assert.deepEqual([merged.speaker?.name?.value, merged.speaker?.position?.value], ['Д', 'б']);
    assert.equal(merged.speaker?.name?.origin, 'settings');
    assert.equal(merged.accusation?.discovered?.value, '2026-01-01');
    assert.deepEqual(mergeDefaults(metadata, {}), metadata);
  });
});

describe('hostile documents', () => {
  const repeat = (unit: string, length = 200_000) => unit.repeat(Math.ceil(length / unit.length));
  const inputs: Record<string, string> = {
    quotes: '>'.repeat(100_000),
    brackets: '['.repeat(100_000),
    nestedLists: Array.from({ length: 600 }, (_, i) => `${'  '.repeat(i)}- а\n`).join(''),
    bullets: `${repeat('- ')}а`,
    underscores: repeat('а_ '),
    stars: repeat('*а **б_ '),
    ticks: repeat('`а``б```'),
    comments: repeat('а <!-- '),
    tags: repeat('а <b c="'),
    links: repeat('[а](б '),
    images: repeat('![', 8000) + repeat('](b)', 16_000),
    labels: repeat('[а]: '),
    title: `[а]: б "в\n${repeat('жол\n')}`,
    spaces: `а${repeat(' ')}б`,
    quotedMarks: repeat('> *а*\n'),
    html: `<div>\n${repeat('<b "')}`,
    htmlBlocks: repeat('<div\n\n'),
    entities: repeat('&amp;'),
    oneLine: repeat('Біз *жұмыс* істейміз. ', 1_000_000),
    blank: repeat('\n'),
  };
  for (const [name, source] of Object.entries(inputs)) {
    it(`reads ${name} (superlinear work would not end in the time of a test)`, function () {
      this.timeout(20_000);
      const { blocks } = readDocument(source, 'markdown');
      assert.ok(blocks.every(block => block.start <= block.end && block.end <= source.length));
      if (name === 'quotes' || name === 'bullets') assert.equal(blocks.length, 1, 'read as plain text');
    });
  }

  it('says when markup was too much to read', () => {
    const deep = `${'> '.repeat(200)}терең`;
    const { blocks, problems } = readDocument(deep, 'markdown');
    assert.match(problems[0]!.message.en, /nested too deep/);
    assert.match(blocks[0]!.prose, /терең$/);
    const dense = readDocument(`Алдында.\n\n${repeat('а_ ')}`, 'markdown');
    assert.match(dense.problems[0]!.message.en, /too much Markdown/);
    assert.equal(dense.blocks.length, 2);
  });
});
