import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FEATURE_ALIASES } from '../../engine/features.ts';
import { english } from '../../engine/languages/en/index.ts';
import type { LexiconEntry, PartOfSpeech } from '../../engine/languages/types.ts';

const PARTS: Readonly<Record<string, PartOfSpeech>> = { n: 'noun', v: 'verb', a: 'adjective' };

/** `word/n` → an entry. */
function entry(word: string, symbol = 1, more: Partial<LexiconEntry> = {}): LexiconEntry {
  const [lemma = '', part = ''] = word.split('/');
  return { symbol, lemma, partOfSpeech: PARTS[part] ?? 'noun', forms: [], exclude: [], ...more };
}

function readings(word: string, form: string, more: Partial<LexiconEntry> = {}): number[] {
  const found: number[] = [];
  english.compile([entry(word, 1, more)]).match(form, (_, features) => found.push(features));
  return found;
}

/** word: form features, form features; a form shows all its features in one reading. */
const ROWS = `
minister/n: minister sg, ministers pl, minister's poss sg, ministers' poss pl
promise/n: promises pl, promise's poss
city/n: cities pl, city's poss sg
boss/n: bosses pl, boss's poss
church/n: churches pl
hero/n: heroes pl
box/n: boxes pl
day/n: days pl
man/n: men pl, men's poss pl
spokeswoman/n: spokeswomen pl, spokeswoman sg
child/n: children pl, children's poss pl
person/n: people pl
thief/n: thieves pl
life/n: lives pl
foot/n: feet pl
crisis/n: crises pl
criterion/n: criteria pl
analysis/n: analyses pl
human/n: humans pl
series/n: series pl
promise/v: promise inf, promise imp, promise 1 pres, promises 3 sg pres, promised past, promised part, promising part pres
deny/v: denies 3 sg, denied past, denying part
guarantee/v: guaranteed past, guaranteeing part, guarantees 3 sg
plan/v: planned past, planning part, plans 3 sg
ban/v: banned part past, banning part
offer/v: offered past, offering part
admit/v: admitted past, admitting part
refer/v: referred past, referring part
benefit/v: benefited past
visit/v: visited past, visiting part
travel/v: travelled past, traveled past, travelling part, traveling part
cancel/v: cancelled past, canceled past
stop/v: stopped past
fix/v: fixed past, fixes 3 sg, fixing part
pass/v: passes 3 sg, passed past
play/v: played past, plays 3 sg
agree/v: agreed past, agreeing part
lie/v: lying part, lied past, lies 3 sg, lay past
die/v: dying part, died past
use/v: using part, used past
panic/v: panicked past, panicking part
rain/v: rained past, raining part
go/v: goes 3 sg, went past, gone part, going part
be/v: am 1 sg pres, is 3 sg pres, are pl pres, was past sg, were past pl, been part, being part, isn't neg
have/v: has 3 sg, had past, haven't neg
do/v: does 3 sg, did past, done part, doesn't neg 3, don't neg imp
will/v: will fut, won't fut neg
can/v: can pres, cannot neg, can't neg, could past
take/v: took past, taken part, taking part
give/v: gave past, given part
make/v: made past, making part
say/v: said past, says 3 sg
steal/v: stole past, stolen part
choose/v: chose past, chosen part
write/v: wrote past, written part, writing part
speak/v: spoke past, spoken part
break/v: broke past, broken part
begin/v: began past, begun part, beginning part
run/v: ran past, running part, run inf
get/v: got past, getting part
set/v: set past, setting part, sets 3 sg
cut/v: cut past, cutting part
build/v: built past, built part
keep/v: kept past
lead/v: led past
mislead/v: misled past, misleading part
overtake/v: overtook past, overtaken part
undergo/v: underwent past, undergone part
withdraw/v: withdrew past, withdrawn part
rebuild/v: rebuilt past
understand/v: understood past
become/v: became past
forbid/v: forbade past, forbidden part, forbidding part
forget/v: forgot past, forgetting part
swear/v: swore past, sworn part
think/v: thought past
buy/v: bought past
teach/v: taught past
pay/v: paid past, paying part
sue/v: suing part, sued past
good/a: better comp, best comp
bad/a: worse comp, worst comp
big/a: bigger comp, biggest comp
dirty/a: dirtier comp, dirtiest comp
large/a: larger comp, largest comp
stupid/a: stupider comp, stupidest comp
great/a: greatest comp
little/a: less comp, least comp
far/a: further comp
`;

/** Forms of another word, which must not be taken for the lemma. */
const FALSE_FRIENDS = `
plan/n: planet plane planner
ban/v: band bane bank
lie/n: lien lied
state/v: station statue stat
part/n: party partial partner
party/n: part parted
new/a: news newer's
mean/a: means meaning
minister/n: ministry ministries administer
corrupt/a: corruption
promise/v: premises promiscuous
offer/v: offerred offerring
rate/v: rat rats ratted
hop/v: hope hoped hoping
hope/v: hop hopped hopping
bar/v: bare bared
human/n: humen
german/n: germen
relay/v: relaid
behave/v: behad
honest/a: honestly dishonest
fact/n: factor faction
official/a: officialer officialest
act/v: actor actual
law/n: lawn lawyer
`;

interface Row {
  readonly word: string;
  readonly cells: readonly string[];
}

const rowsOf = (text: string, separator: string): Row[] =>
  text
    .trim()
    .split('\n')
    .map(line => {
      const [word = '', rest = ''] = line.split(': ');
      return { word, cells: rest.split(separator) };
    });

describe('English lexicon', () => {
  for (const { word, cells } of rowsOf(ROWS, ', ')) {
    it(`${word} has its forms with their features`, () => {
      for (const cell of cells) {
        const [form = '', ...names] = cell.split(' ');
        const wanted = names.reduce((bits, name) => {
          const bit = FEATURE_ALIASES[name];
          assert.ok(bit !== undefined, `no feature ${name}`);
          return bits | bit;
        }, 0);
        const found = readings(word, form);
        assert.ok(
          found.some(features => (features & wanted) === wanted),
          `${form} of ${word} should show ${names.join(' ')}; readings: ${found.join(', ') || 'none'}`,
        );
      }
    });
  }

  it('has at least 100 rows of forms', () => {
    assert.ok(rowsOf(ROWS, ', ').flatMap(row => row.cells).length >= 100);
  });

  for (const { word, cells } of rowsOf(FALSE_FRIENDS, ' ')) {
    it(`${word} leaves other words alone`, () => {
      for (const form of cells) assert.deepEqual(readings(word, form), [], `${form} is no form of ${word}`);
    });
  }

  it('gives the past of an irregular verb no participle, and the participle no past tense of its own', () => {
    const { past, part } = FEATURE_ALIASES as Record<string, number>;
    assert.deepEqual(readings('give/v', 'gave'), [past!]);
    assert.deepEqual(readings('give/v', 'given'), [past! | part!]);
    assert.deepEqual(readings('promise/v', 'promised').sort(), [past!, past! | part!].sort());
  });

  it('takes extra forms and leaves out excluded ones', () => {
    assert.deepEqual(readings('fake/a', 'fakey', { forms: ['fakey'] }), [0]);
    assert.deepEqual(readings('people/n', 'peoples', { exclude: ['peoples'] }), []);
  });

  it('keeps the symbols of entries that share a form apart', () => {
    const lexicon = english.compile([entry('promise/v', 7), entry('promise/n', 8)]);
    const symbols = new Set<number>();
    lexicon.match('promises', symbol => symbols.add(symbol));
    assert.deepEqual([...symbols].sort(), [7, 8]);
  });

  it('matches the same after its tables went through JSON', () => {
    const words = rowsOf(ROWS, ', ').map(row => row.word);
    const compiled = english.compile(words.map((word, symbol) => entry(word, symbol)));
    const loaded = english.load(JSON.parse(JSON.stringify(compiled.tables)));
    const forms = rowsOf(ROWS, ', ').flatMap(row => row.cells.map(cell => cell.split(' ')[0] ?? ''));
    const letters = fc.string({ unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz'-"), maxLength: 12 });
    const form = fc.oneof(
      fc.constantFrom(...forms),
      letters,
      fc.tuple(fc.constantFrom(...forms), letters).map(p => p.join('')),
    );
    const all = (lexicon: typeof compiled, text: string): [number, number][] => {
      const found: [number, number][] = [];
      lexicon.match(text, (symbol, features) => found.push([symbol, features]));
      return found;
    };
    fc.assert(fc.property(form, text => assert.deepEqual(all(loaded, text), all(compiled, text))));
    assert.ok(all(loaded, 'promises').length > 0);
  });

  it('refuses tables that are none', () => {
    for (const tables of [undefined, null, 1, 'x', {}, { stems: [] }])
      assert.throws(() => english.load(tables), TypeError);
  });

  it('lets a word of a million letters pass at once', () => {
    const lexicon = english.compile([entry('word/n'), entry('make/v')]);
    const long = 'words'.repeat(200_000);
    for (let round = 0; round < 1000; round++) lexicon.match(long, () => assert.fail('nothing matches'));
  });
});
