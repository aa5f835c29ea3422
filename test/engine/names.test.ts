import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findPeople, findPersonMentions, isNominative, parsePersonName, samePerson } from '../../engine/names/index.ts';
import { scanBlock } from '../../engine/scan/scan.ts';
import type { ScannedBlock } from '../../engine/types.ts';

function block(prose: string): ScannedBlock {
  const lookup = (raw: string) =>
    ({ form: raw.toLowerCase(), script: 'cyrillic', readings: [], languageScore: 0 }) as const;
  const scan = scanBlock(prose, lookup, {});
  const shape = { kind: 'paragraph', offsets: null, widths: null, quoteDepth: 0, level: 0, matches: [] } as const;
  return { ...shape, start: 0, end: prose.length, prose, ...scan };
}

const names = (prose: string) => findPeople(block(prose)).map(person => person.name);
const surely = (prose: string) =>
  findPeople(block(prose))
    .filter(person => person.certain)
    .map(person => person.name);
const words = (prose: string, part: 'before' | 'after') => {
  const scanned = block(prose);
  const person = findPeople(scanned)[0];
  assert.ok(person, 'somebody is named');
  const { firstToken, lastToken } = person[part];
  return scanned.tokens.slice(firstToken, lastToken).map(token => token.word.form);
};

describe('parsePersonName', () => {
  it('finds the parts in either order', () => {
    for (const name of ['Ерлан Болатович Сапаров', 'Сапаров Ерлан Болатович']) {
      const { given, surname, patronymic } = parsePersonName(name);
      assert.deepEqual({ given, surname, patronymic }, { given: 'Ерлан', surname: 'Сапаров', patronymic: 'Болатович' });
    }
  });
  it('takes the word that no list knows for what the name lacks', () => {
    assert.equal(parsePersonName('Сәкен Мұқан').surname, 'Мұқан');
    assert.equal(parsePersonName('Жәңгірбике Сапарова').given, 'Жәңгірбике');
  });
  it('reads initials of both scripts', () => {
    assert.deepEqual(parsePersonName('Сапаров Е.Б.').initials, ['Е', 'Б']);
    assert.deepEqual(parsePersonName('Zh. Ospanova').initials, ['Zh']);
  });
  it('reads Kazakh patronymics, apart too', () => {
    assert.equal(parsePersonName('Айгүл Болатқызы').patronymic, 'Болатқызы');
    assert.equal(parsePersonName('Асан Болат ұлы').patronymic, 'Болатұлы');
  });
});

describe('samePerson', () => {
  const same: readonly (readonly [string, string])[] = [
    ['Ерлан Сапаров', 'Ерланом Сапаровым'],
    ['Алибек Рахат', 'Алибек Рахат'],
    ['Алибек Рахат', 'Alibek Rakhat'],
    ['Ерлан Сапаров', 'Сапарова Ерлана'],
    ['Ерлан Сапаров', 'Е. Сапаров'],
    ['Ерлан Сапаров', 'Сапаров Е.Б.'],
    ['Ерлан Сапаров', 'Е.Б. Сапаровтың'],
    ['Ерлан Сапаров', 'ЕРЛАН САПАРОВ'],
    ['Ерлан Сапаров', 'Ерлан Болатович Сапаров'],
    ['Ерлан Сапаров', 'Сапаров Ерлан Болатұлының'],
    ['Ерлан Сапаров', 'Yerlan Saparov'],
    ['Ерлан Сапаров', 'Y. Saparov’s'],
    ['Е. Сапаров', 'Ерлан Сапаров'],
    ['Асель Нурланова', 'Нурлановой'],
    ['Асель Нурланова', 'Әсел Нұрлановаға'],
    ['Асель Нурланова', 'Assel Nurlanova'],
    ['Алия Смагулова', 'Алии Смагуловой'],
    ['Мария Достоевская', 'Марией Достоевской'],
    ['Андрей Достоевский', 'Андреем Достоевским'],
    ['Ғалымжан Теміржанұлы Қойшыбаев', 'Ғалымжан Теміржанұлына'],
    ['Ғалымжан Теміржанұлы Қойшыбаев', 'Г.Т. Койшыбаев'],
    ['Сәкен Мұқан', 'Мұқанмен'],
    ['Гүлнар Бейсенқызы', 'Гүлнар Бейсенқызынан'],
    ['Николай Ким', 'Николаем Кимом'],
  ];
  for (const [registered, mention] of same)
    it(`${registered} = ${mention}`, () => assert.equal(samePerson(registered, mention), true));

  const others: readonly (readonly [string, string])[] = [
    ['Ерлан Сапаров', 'А. Сапаров'],
    ['Ерлан Сапаров', 'Данияр Сапаров'],
    ['Ерлан Сапаров', 'Ерлан Оспанов'],
    ['Ерлан Сапаров', 'Ерлан'],
    ['Е. Сапаров', 'Данияр Сапаров'],
    ['Ғалымжан Теміржанұлы Қойшыбаев', 'Г.С. Койшыбаев'],
    ['Ғалымжан Теміржанұлы Қойшыбаев', 'Теміржанұлы'],
    ['Асель Нурланова', 'Нурланов'],
  ];
  for (const [registered, mention] of others)
    it(`${registered} ≠ ${mention}`, () => assert.equal(samePerson(registered, mention), false));
});

describe('isNominative', () => {
  it('tells the subject from other cases', () => {
    assert.equal(isNominative('Ерлан Сапаров'), true);
    assert.equal(isNominative('Асель Нурланова'), true);
    assert.equal(isNominative('Е.Б. Сапаров'), true);
    assert.equal(isNominative('Ерлану Сапарову'), false);
    assert.equal(isNominative('Ерлан Сапаровқа'), false);
    assert.equal(isNominative('Ерлана Сапарова'), false);
  });
});

describe('findPeople', () => {
  it('finds names among posts, places and bodies', () => {
    assert.deepEqual(surely('Министр Асель Нурланова встретилась с Е.Б. Сапаровым в Астане.'), [
      'Асель Нурланова',
      'Е.Б. Сапаровым',
    ]);
    assert.deepEqual(surely('Аким Алматы Ерлан Сапаров и Тимур Бекетов.'), ['Ерлан Сапаров', 'Тимур Бекетов']);
    assert.deepEqual(surely('Қаржы министрі Сәкен Мұқан мәлімдеді.'), ['Сәкен Мұқан']);
    assert.deepEqual(surely('Deputy Minister Yerlan Saparov spoke in New York.'), ['Yerlan Saparov']);
  });
  it('is not sure of other capitalised words', () => {
    assert.deepEqual(surely('Министерство Туризма Республики Казахстан. Верховный Суд. Қазақстан Республикасы.'), []);
    assert.deepEqual(surely('The Supreme Court of Almaty Region met on Monday.'), []);
  });
  it('takes no Kazakh genitive for a surname', () => {
    assert.deepEqual(names('Топырақтың тұздануы. Қазақстанның жолы.'), []);
  });
  it('takes two unknown words at the start for a by-line when a comma or a line break follows', () => {
    assert.deepEqual(names('Жәңгір Мұқан, ақын'), ['Жәңгір Мұқан']);
    assert.deepEqual(names('Вечерний Звон звучал'), []);
  });
  it('reads a name over a line break and ends it at one', () => {
    assert.deepEqual(names('Сообщил Ерлан\nСапаров.'), ['Ерлан\nСапаров']);
    assert.deepEqual(names('Ерлан Сапаров\nТөтенше жағдайлар министрлігі'), ['Ерлан Сапаров']);
  });
  it('takes no adjective of a place and no abbreviation for a name', () => {
    assert.deepEqual(names('Руководитель Мангистауской области и министр РК Ерлан Сапаров.'), ['Ерлан Сапаров']);
  });
  it('takes the dot of a closing initial in', () => {
    assert.deepEqual(names('Подписал Сапаров Е.Б.'), ['Сапаров Е.Б.']);
  });
  it('shows where the post stands', () => {
    const before = words('Вчера директор городской поликлиники Ерлан Сапаров сообщил о ремонте.', 'before');
    assert.deepEqual(before, ['вчера', 'директор', 'городской', 'поликлиники']);
    assert.deepEqual(words('Yerlan Saparov, head of the department, said so.', 'after'), [
      'head',
      'of',
      'the',
      'department',
    ]);
    assert.deepEqual(words('Сказал Ерлан Сапаров и ушёл.', 'after'), []);
  });
  it('never throws, and names lie in the prose in order', () => {
    const text = fc.array(
      fc.constantFrom('Ерлан', 'Сапаров', 'Е', '.', ' ', ',', '\n', '-', '«', 'А.Б.', 'министр', 'O’N'),
    );
    fc.assert(
      fc.property(text, parts => {
        const prose = parts.join('');
        let last = 0;
        for (const person of findPeople(block(prose))) {
          assert.ok(person.start >= last && person.end <= prose.length && person.start < person.end);
          last = person.end;
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('findPersonMentions', () => {
  it('knows the words of the name it looks for', () => {
    const prose = 'Жәңгір Мұқан келді. Кеше Мұқанның сөзі шықты.';
    const found = findPersonMentions('Жәңгір Мұқан', block(prose)).map(({ start, end }) => prose.slice(start, end));
    assert.deepEqual(found, ['Жәңгір Мұқан', 'Мұқанның']);
  });
  it('finds a name in every case and shortened', () => {
    const prose =
      'Ерлан Сапаров выступил. Вопросы Сапарову задал Данияр Сапаров. С Ерланом Болатовичем Сапаровым говорили.';
    const found = findPersonMentions('Ерлан Сапаров', block(prose)).map(({ start, end }) => prose.slice(start, end));
    assert.deepEqual(found, ['Ерлан Сапаров', 'Сапарову', 'Ерланом Болатовичем Сапаровым']);
  });
});
