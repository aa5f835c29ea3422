import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FEATURE_ALIASES } from '../../engine/features.ts';
import { kazakh } from '../../engine/languages/kk/index.ts';
import type { CompiledLexicon, LexiconEntry, PartOfSpeech } from '../../engine/languages/types.ts';

const PARTS: Readonly<Record<string, PartOfSpeech>> = { n: 'noun', v: 'verb', a: 'adjective' };

/** `бер/v`, `жалғ/n=жалғасы`, `қара/n!қараша`: as in patterns. */
function entry(source: string, symbol = 7): LexiconEntry {
  const [, lemma = '', part = '', rest = ''] = /^([^/]+)\/([nva])(.*)$/u.exec(source) ?? [];
  const forms = [...rest.matchAll(/=([^=!]+)/gu)].map(found => found[1]!);
  const exclude = [...rest.matchAll(/!([^=!]+)/gu)].map(found => found[1]!);
  return { symbol, lemma, partOfSpeech: PARTS[part]!, forms, exclude };
}

function readings(lexicon: CompiledLexicon, form: string): [number, number][] {
  const found: [number, number][] = [];
  lexicon.match(form, (symbol, features) => found.push([symbol, features]));
  return found;
}

/** Readings as `1 sg pres fut | inf`, sorted; `—` when the form is not the entry's, `0` without features. */
function show(lexicon: CompiledLexicon, form: string): string {
  const texts = readings(lexicon, form).map(([, features]) => {
    const names = Object.entries(FEATURE_ALIASES).filter(([, bit]) => (features & bit) !== 0);
    return names.map(([name]) => name).join(' ') || '0';
  });
  return texts.sort().join(' | ') || '—';
}

/** An entry, then its forms with exactly the readings they have. */
const PARADIGMS = `
бер/v
  бер: 2 sg imp
  беремін: 1 sg pres fut
  береміз: 1 pl pres fut
  бересің: 2 sg pres fut
  бересіз: 2 sg pres fut
  бересіздер: 2 pl pres fut
  береді: 3 pres fut
  бермеймін: 1 sg neg pres fut
  бермейміз: 1 pl neg pres fut
  бермейді: 3 neg pres fut
  бердім: 1 sg past
  бердік: 1 pl past
  бердіңіз: 2 sg past
  берді: 3 past
  бермеді: 3 neg past
  берген: 3 past part | past part
  бергенмін: 1 sg past part
  бергенбіз: 1 pl past part
  бермегенсіз: 2 sg neg past part
  бергендердің: pl past part gen
  бермеген: 3 neg past part | neg past part
  беріпті: 3 past
  беріппін: 1 sg past
  беріп: conv
  бере: conv
  бермей: neg conv
  бергелі: conv
  бермейінше: neg conv
  беретін: 3 pres fut part | pres fut part
  бермейтін: 3 neg pres fut part | neg pres fut part
  берер: 3 fut part | fut part
  берермін: 1 sg fut part
  бермес: 3 neg fut part | neg fut part
  бермек: 3 fut part | fut part
  бермекпіз: 1 pl fut part
  бермекші: 3 fut | fut
  берсе: 3 cond
  берсем: 1 sg cond
  берсеңіз: 2 sg cond
  бермесек: 1 pl neg cond
  берсеңізші: 2 sg cond
  беріңіз: 2 sg imp
  беріңіздер: 2 pl imp
  беріңізші: 2 sg imp
  берме: 2 sg neg imp
  бермеңіздер: 2 pl neg imp
  берсін: 3 imp
  берейін: 1 sg imp
  берейік: 1 pl imp
  беру: inf
  беруге: inf dat
  беруді: inf acc
  бермеу: neg inf
  беруіміз: 1 pl inf poss
  беруім: 1 sg inf poss
  беруіне: 3 inf dat poss
  берілді: 3 past pass
  берілмейді: 3 neg pres fut pass
  берілген: 3 past part pass | past part pass
  бергіземіз: 1 pl pres fut
айт/v
  айтты: 3 past
  айттық: 1 pl past
  айтпаймын: 1 sg neg pres fut
  айтқан: 3 past part | past part
  айтпаған: 3 neg past part | neg past part
  айтқандықтан: past part abl
  айтыңдар: 2 pl imp
  айтылды: 3 past pass
  айтылмауы: 3 neg inf pass poss
  айтқалы: conv
  айтушылар: pl pres part
  айтпақпын: 1 sg fut part
  айтды: —
  айтған: —
  айтмайды: —
  айтбайды: —
  айтеді: —
жең/v
  жеңбейді: 3 neg pres fut
  жеңді: 3 past
  жеңмейді: —
  жеңіліпті: 3 past pass
жаз/v
  жазбаймыз: 1 pl neg pres fut
  жазды: 3 past
  жазты: —
  жазпаған: —
оқы/v
  оқиды: 3 pres fut
  оқимын: 1 sg pres fut
  оқу: inf
  оқып: conv
  оқыған: 3 past part | past part
  оқылады: 3 pres fut pass
  оқыдық: 1 pl past
  оқығым: 1 sg
қой/v
  қоямыз: 1 pl pres fut
  қоя: conv
  қою: inf
  қоюға: inf dat
  қойып: conv
  қоймаймыз: 1 pl neg pres fut
тап/v
  табамыз: 1 pl pres fut
  тауып: conv
  тапты: 3 past
  табылған: 3 past part pass | past part pass
  тауар: —
  тапады: —
шық/v
  шығамыз: 1 pl pres fut
  шықты: 3 past
  шықпайды: 3 neg pres fut
  шыққан: 3 past part | past part
  шықады: —
ал/v
  алынды: 3 past pass
  алды: 3 past
  алмаймыз: 1 pl neg pres fut
  ап: conv
  алылды: —
жоспарла/v
  жоспарланды: 3 past | 3 past pass
  жоспарлаймыз: 1 pl pres fut
  жоспарлар: 3 fut part | fut part
  жоспарларды: —
қорық/v
  қорқады: 3 pres fut
  қорықпаймыз: 1 pl neg pres fut
жат/v
  жатырмыз: 1 pl pres
  жатыр: 3 pres
  жатты: 3 past
отыр/v
  отырмын: 1 sg pres
  отыр: 2 sg imp | 3 pres
уәде/n
  уәде: sg nom
  уәдеміз: 1 pl nom | 1 pl nom poss
  уәдем: 1 sg nom poss
  уәдеме: 1 sg dat poss
  уәдеңіз: 2 sg nom poss
  уәдесі: 3 sg nom poss
  уәдесіне: 3 sg dat poss
  уәдесін: 3 sg acc poss
  уәдесінен: 3 sg abl poss
  уәделерін: 3 pl acc poss
  уәделеріміздің: 1 pl gen poss
  уәдені: sg acc
  уәденің: sg gen
  уәдеден: sg abl
  уәдемен: sg ins
  уәдедегі: sg loc
  уәдедей: sg nom
  уәдеды: —
  уәдета: —
әкім/n
  әкімдердің: pl gen
  әкіммен: sg ins
  әкімге: sg dat
  әкімнен: sg abl
  әкімдік: —
  әкімсіз: —
  әкімсіздер: 2 pl nom
  әкіммін: 1 sg nom
  әкімдікі: —
  әкімдер: pl nom
  әкімлер: —
  әкімтер: —
  әкімке: —
кітап/n
  кітабы: 3 sg nom poss
  кітабымыз: 1 pl nom poss
  кітапқа: sg dat
  кітаптар: pl nom
  кітаппен: sg ins
  кітапдар: —
  кітапға: —
жүрек/n
  жүрегі: 3 sg nom poss
  жүрекпен: sg ins
  жүрекі: —
қыз/n
  қызбен: sg ins
  қыздар: pl nom
  қызмен: —
халық/n
  халқы: 3 sg nom poss
  халқымыздың: 1 pl gen poss
  халықтың: sg gen
  халыққа: sg dat
министрлік/n
  министрлігінің: 3 sg gen poss
  министрлікке: sg dat
партия/n
  партиясының: 3 sg gen poss
  партияға: sg dat
  партиямыз: 1 pl nom | 1 pl nom poss
процесс/n
  процеске: sg dat
  процестер: pl nom
журналист/n
  журналистер: pl nom
  журналистерге: pl dat
  журналиске: sg dat
Назарбаев/n
  Назарбаевтың: sg gen
қызметкер/n
  қызметкерімін: 1 3 sg nom poss
жақсы/a
  жақсырақ: sg nom comp
  жақсы: sg nom
  жақсылар: pl nom
үлкен/a
  үлкенірек: sg nom comp
  үлкендігі: —
  үлкенсіз: 2 sg nom
  үлкен-ақ: sg nom
екі/n
  екінші: sg nom
  екіншіден: sg abl
55/n
  55-ші: sg nom
  55-ке: sg dat
бұұ/n
  бұұ-ның: sg gen
  бұұ: sg nom
жшс/n
  жшс-мен: sg ins
  жшсның: sg gen
мен/n
  маған: 1 sg dat
  менің: 1 sg gen
  менді: —
сіз/n
  сіздерге: 2 pl dat
жалғ/n=жалғасы
  жалғасы: 0
ерік/n
  еркімізге: 1 pl dat poss
`;

describe('Kazakh forms', () => {
  let source = '';
  let lexicon: CompiledLexicon | undefined;
  for (const line of PARADIGMS.split('\n')) {
    if (line.trim() === '') continue;
    if (!line.startsWith(' ')) {
      source = line.toLowerCase();
      lexicon = kazakh.compile([entry(source)]);
      continue;
    }
    const [form = '', expected = ''] = line.trim().toLowerCase().split(': ');
    const current = lexicon!;
    it(`${source} ${form}: ${expected}`, () => assert.equal(show(current, form), expected));
  }
});

describe('Kazakh false friends', () => {
  const rows: [string, string][] = [
    ['салық/n', 'салқын салқынды салт'],
    ['ақ/a', 'ақша ақшаның ақшамен ақыл'],
    ['қара/a', 'қараша қарашада қарау'],
    ['қара/n', 'қарау қарауға қарады'],
    ['жау/n', 'жауын жауынды жаулап'],
    ['ұры/n', 'ұрық ұрыс ұрыстар'],
    ['пара/n', 'парақ парасат парақтан парламент'],
    ['қол/n', 'қолдаймыз қолдады қолдау'],
    ['бас/n', 'басшы басшылық басқа басты бастық'],
    ['кел/v', 'келіс келісеміз келісім келтіреді'],
    ['біл/v', 'білдіреміз білім білік'],
    ['жүр/v', 'жүргіземіз жүргізілді жүрек'],
    ['қал/v', 'қала қаланың қалалар қалай'],
    ['же/v', 'жер жерде жетеді жең жеңіл'],
    ['өт/v', 'өте өткіземіз өтініш'],
    ['сал/v', 'салық сала салаға'],
    ['қал/n', 'қалай қалалар қаланы'],
    ['мүше/n', 'мүшелік мүшеліктен'],
    ['жаз/v', 'жаза жазаны жазадан'],
    ['шық/v', 'шығын шығынды шығар'],
    ['намыс/n', 'намыссыз намысшыл намыссыздық'],
    ['теңге/n', 'тең теңгерім теңгермелі'],
    ['ұл/n', 'ұлт ұлттық ұлттың'],
  ];
  for (const [source, forms] of rows) {
    const lexicon = kazakh.compile([entry(source)]);
    for (const form of forms.split(' ')) {
      it(`${form} is no form of ${source}`, () => assert.equal(show(lexicon, form), '—'));
    }
  }

  it('keeps the frozen words themselves when a lexicon has them', () => {
    const lexicon = kazakh.compile([entry('ақша/n', 1), entry('ақ/a', 2), entry('келіс/v', 3), entry('кел/v', 4)]);
    assert.deepEqual(
      readings(lexicon, 'ақшаның').map(([symbol]) => symbol),
      [1],
    );
    assert.deepEqual(
      readings(lexicon, 'келісеміз').map(([symbol]) => symbol),
      [3],
    );
  });

  it('keeps true forms beside a frozen word', () => {
    assert.equal(show(kazakh.compile([entry('жау/n')]), 'жауының'), '3 sg gen poss');
    assert.equal(show(kazakh.compile([entry('кел/v')]), 'келеді'), '3 pres fut');
    assert.equal(show(kazakh.compile([entry('қала/v')]), 'қалайды'), '3 pres fut');
    assert.equal(show(kazakh.compile([entry('жең/v')]), 'жеңілді'), '3 past pass');
  });
});

describe('Kazakh lexicon', () => {
  it('leaves out excluded forms and families', () => {
    const lexicon = kazakh.compile([entry('жол/n!жолы!жолда*')]);
    assert.equal(show(lexicon, 'жолы'), '—');
    assert.equal(show(lexicon, 'жолдағы'), '—');
    assert.equal(show(lexicon, 'жолын'), '3 sg acc poss');
  });

  it('takes a dropped vowel from a form of the entry', () => {
    assert.equal(show(kazakh.compile([entry('ғұмыр/n')]), 'ғұмрымыз'), '—');
    assert.equal(show(kazakh.compile([entry('ғұмыр/n=ғұмры')]), 'ғұмрымыз'), '1 pl nom poss');
  });

  it('tells every entry of a form, each reading once', () => {
    const lexicon = kazakh.compile([entry('ұры/n', 1), entry('ұрыс/n', 2), entry('ұры/n', 1)]);
    assert.deepEqual(
      readings(lexicon, 'ұрысы').map(([symbol]) => symbol),
      [1, 2],
    );
  });

  it('knows nothing when empty', () => assert.deepEqual(readings(kazakh.compile([]), 'ақша'), []));

  it('takes a clitic off, unless the entry has it', () => {
    const lexicon = kazakh.compile([entry('сондай-ақ/a', 1), entry('көп/a', 2)]);
    assert.equal(show(lexicon, 'сондай-ақ'), 'sg nom');
    assert.equal(show(lexicon, 'көптен-ақ'), 'sg abl');
  });

  it('refuses an empty lemma', () => {
    const empty: LexiconEntry = { symbol: 0, lemma: '', partOfSpeech: 'noun', forms: [], exclude: [] };
    assert.throws(() => kazakh.compile([empty]), RangeError);
  });

  const SOURCES =
    'бер/v айт/v оқы/v қой/v тап/v жоспарла/v уәде/n кітап/n халық/n партия/n жақсы/a ақ/a бұұ/n мен/n'.split(' ');
  const ENDINGS = 'лар ың ым ы сы н ның ға да дан мен ма ды ған ып а й мыз сыз у шы ғы -ақ'.split(' ');

  it('is the same after load as after compile', () => {
    const compiled = kazakh.compile(SOURCES.map((source, symbol) => entry(source, symbol)));
    const loaded = kazakh.load(JSON.parse(JSON.stringify(compiled.tables)));
    const stems = SOURCES.map(source => source.split('/')[0]!);
    const word = fc.tuple(fc.constantFrom(...stems), fc.array(fc.constantFrom(...ENDINGS), { maxLength: 4 }));
    let known = 0;
    fc.assert(
      fc.property(
        fc.oneof(
          word.map(([stem, endings]) => stem + endings.join('')),
          fc.string(),
        ),
        form => {
          const expected = readings(compiled, form);
          if (expected.length > 0) known++;
          assert.deepEqual(readings(loaded, form), expected);
        },
      ),
      { numRuns: 500 },
    );
    assert.ok(known > 50, `only ${known} of the words were known`);
  });

  it('reads a word of any length, however it goes on (superlinear work would not end in the time of a test)', () => {
    const lexicon = kazakh.compile(SOURCES.map((source, symbol) => entry(source, symbol)));
    // Endless chains of endings that stay grammatical, and letters that never end.
    for (const [stem, link] of [
      ['уәде', 'дегі'],
      ['кітап', 'тағылардағы'],
      ['уәде', '-'],
      ['бер', 'ер'],
      ['', 'а'],
    ] as const) {
      const long = stem + link.repeat(Math.ceil(1_000_000 / link.length));
      assert.doesNotThrow(() => lexicon.match(long, () => {}), `${stem}${link}…`);
    }
    assert.equal(show(lexicon, `уәде${'дегі'.repeat(25_000)}`), 'sg loc');
  });

  it('keeps readings few', () => {
    const lexicon = kazakh.compile([entry('уәде/n'), entry('бер/v')]);
    const word = fc.array(fc.constantFrom(...ENDINGS, 'лер', 'і', 'сі', 'нің', 'ге', 'ме', 'ген', 'е'), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.constantFrom('уәде', 'бер'), word, (stem, endings) => {
        assert.ok(readings(lexicon, stem + endings.join('')).length <= 4);
      }),
      { numRuns: 1000 },
    );
  });
});
