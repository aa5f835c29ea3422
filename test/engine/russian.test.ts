import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FEATURE_ALIASES } from '../../engine/features.ts';
import { russian } from '../../engine/languages/ru/index.ts';
import type { LexiconEntry, PartOfSpeech } from '../../engine/languages/types.ts';

const PARTS: Readonly<Record<string, PartOfSpeech>> = { n: 'noun', v: 'verb', a: 'adjective' };

/** `word/n` → an entry. */
function entry(word: string, symbol = 1, more: Partial<LexiconEntry> = {}): LexiconEntry {
  const [lemma = '', part = ''] = word.split('/');
  return { symbol, lemma, partOfSpeech: PARTS[part] ?? 'noun', forms: [], exclude: [], ...more };
}

function readings(word: string, form: string, more: Partial<LexiconEntry> = {}): number[] {
  const found: number[] = [];
  russian.compile([entry(word, 1, more)]).match(form, (_, features) => found.push(features));
  return found;
}

/** word: form features, form features; a form shows all its features in one reading. */
const ROWS = `
слово/n: слово nom sg neut, слова gen sg, слова nom pl, слову dat sg, словом ins sg, слове loc sg, слов gen pl, словами ins pl
закон/n: закона gen sg masc, законов gen pl, законом ins sg, законы acc pl, законах loc pl
гражданин/n: гражданина acc sg, граждане nom pl, граждан gen pl, гражданами ins pl
человек/n: люди nom pl, людей acc pl, людьми ins pl, человеку dat sg, человек gen pl
ребенок/n: дети nom pl, детям dat pl, ребенка gen sg
год/n: лет gen pl, году loc sg, годами ins pl
имя/n: имени gen sg, именем ins sg, имена nom pl, имен gen pl
время/n: времени loc sg, времена acc pl
конец/n: конце loc sg, концов gen pl
отец/n: отца gen sg, отцы nom pl
немец/n: немца gen sg
боец/n: бойца gen sg, бойцов gen pl
владелец/n: владельцу dat sg
подлец/n: подлеца acc sg
список/n: списка gen sg, списков gen pl
урок/n: урока gen sg, уроки nom pl
кусочек/n: кусочка gen sg
намек/n: намека gen sg, намеками ins pl
день/n: дня gen sg, дней gen pl
рот/n: рта gen sg, рту loc sg
посол/n: посла acc sg, послы nom pl
мать/n: матери gen sg, матерей gen pl
ложь/n: лжи gen sg fem, ложью ins sg
любовь/n: любви dat sg, любовью ins sg
церковь/n: церквами ins pl
ночь/n: ночам dat pl, ночью ins sg
обязанность/n: обязанностей gen pl, обязанности loc sg
председатель/n: председателя gen sg masc, председателями ins pl
секретарь/n: секретарем ins sg
пресс-секретарь/n: пресс-секретаря gen sg, пресс-секретарю dat sg
учитель/n: учителя nom pl, учителей gen pl
директор/n: директора nom pl, директора gen sg
город/n: города nom pl, городов gen pl
друг/n: друзья nom pl, друзей gen pl, друзьями ins pl
брат/n: братьев gen pl
сын/n: сыновей gen pl
дерево/n: деревьев gen pl, дерева gen sg
хозяин/n: хозяева nom pl, хозяина gen sg
котенок/n: котята nom pl, котят gen pl
акция/n: акций gen pl, акции loc sg, акцией ins sg
партия/n: партии gen sg fem, партий gen pl
статья/n: статей gen pl, статью acc sg, статьями ins pl
судья/n: судей gen pl, судьей ins sg
неделя/n: недель gen pl
песня/n: песен gen pl
идея/n: идей gen pl
сделка/n: сделок gen pl, сделке dat sg
ошибка/n: ошибок gen pl
копейка/n: копеек gen pl
сестра/n: сестер gen pl
окно/n: окон gen pl
письмо/n: писем gen pl
решение/n: решений gen pl, решении loc sg, решением ins sg neut
вранье/n: вранья gen sg, враньем ins sg
поле/n: полей gen pl
жилище/n: жилищ gen pl
сердце/n: сердец gen pl
музей/n: музеев gen pl
критерий/n: критериев gen pl, критерии loc sg
случай/n: случаев gen pl
рабочий/n: рабочего acc sg, рабочих gen pl
больной/n: больному dat sg
столовая/n: столовой loc sg fem
данные/n: данных gen pl, данным dat pl
выборы/n: выборов gen pl, выборах loc pl
деньги/n: денег gen pl, деньгами ins pl
переговоры/n: переговоров gen pl
министерство/n: министерств gen pl, министерством ins sg
интервью/n: интервью loc sg, интервью gen pl
алматы/n: алматы loc sg
дверь/n: дверьми ins pl
полк/n: полка gen sg
берег/n: берега nom pl
яйцо/n: яиц gen pl
он/n: него gen sg, ему dat sg
глупый/a: глупого gen sg masc, глупая nom sg fem, глупы short pl, глуп short sg masc, глупее comp, глупейшего comp gen
бездарный/a: бездарен short masc, бездарна short fem, бездарных gen pl
ответственный/a: ответствен short masc, ответственных loc pl
уверенный/a: уверен short masc, уверены short pl, уверена short fem
узкий/a: узок short masc, узкие nom pl, уже comp
строгий/a: строже comp, строжайшая comp fem
тихий/a: тише comp, потише comp
плохой/a: хуже comp, худший comp masc, плохим ins sg, плоха short fem
хороший/a: лучше comp, лучшего comp gen, наилучшими comp ins pl, хорошее nom neut, хороши short pl
большой/a: больше comp, наибольшее comp neut
подлый/a: подлее comp, подл short masc, подлейший comp
низкий/a: ниже comp, низка short fem
простой/a: проще comp, простую acc fem
высокий/a: выше comp, высокой ins fem
спокойный/a: спокоен short masc
больной/a: болен short masc, больна short fem
достойный/a: достоин short masc
синий/a: синяя nom fem, синих gen pl
русский/a: русскими ins pl, русского acc masc
волчий/a: волчья nom fem, волчьего gen masc
трудящийся/a: трудящихся gen pl
должен/a: должна short fem, должны short pl
намерен/a: намерены short pl
наш/a: нашего gen masc, нашими ins pl
этот/a: этого gen, этим dat pl, этими ins pl
весь/a: всех gen pl, всю acc fem
третий/a: третьего gen masc
быстро/a: быстрее comp
обещать/v: обещаю 1 sg pres, обещает 3 sg pres, обещали past pl, обещая conv pres, обещанный part pass past nom
гарантировать/v: гарантирую 1 sg pres, гарантируем 1 pl pres, гарантированных part pass gen pl
делать/v: делаем 1 pl pres, делай imp 2 sg, делающих part pres gen pl, делал past masc sg
сделать/v: сделаем 1 pl fut, сделан part pass short masc, сделано part pass short neut, сделав conv past
построить/v: построим 1 pl fut, построен part pass short masc, постройте imp 2 pl
обеспечить/v: обеспечим 1 pl fut, обеспечу 1 sg fut
поддерживать/v: поддерживаем 1 pl pres, поддерживает 3 sg pres
мочь/v: могут 3 pl, могу 1 sg, мог past masc, могла past fem, можешь 2 sg
помочь/v: поможем 1 pl fut, помог past masc
писать/v: пишу 1 sg pres, пишет 3 sg pres, пиши imp, писала past fem
сказать/v: скажу 1 sg fut, скажем 1 pl fut, сказано part pass short
искать/v: ищу 1 sg, ищут 3 pl
давать/v: даю 1 sg pres, дают 3 pl pres, давай imp, давая conv, даваемый part pass pres
признавать/v: признаем 1 pl pres, признает 3 sg
дать/v: дам 1 sg fut, дашь 2 sg fut, даст 3 sg fut, дадим 1 pl, дадут 3 pl, дал past, дано part pass short
создать/v: создадим 1 pl fut, создан part pass short
быть/v: буду 1 sg fut, есть pres 3 sg, был past masc, будучи conv, будьте imp pl
идти/v: иду 1 sg pres, шел past masc, шла past fem, шедший part past, идите imp pl
прийти/v: придет 3 sg fut, пришли past pl, придя conv
брать/v: беру 1 sg pres, брали past pl
собрать/v: соберем 1 pl fut, собрал past, собран part short
разобрать/v: разберу 1 sg
гнать/v: гоню 1 sg, гонит 3 sg
лгать/v: лжет 3 sg pres, лгут 3 pl, лгал past
солгать/v: солжет 3 sg fut
врать/v: врут 3 pl pres, врет 3 sg, врали past pl
красть/v: крадет 3 sg, крал past masc, крали past pl
жечь/v: жгу 1 sg, жжет 3 sg, жег past masc, жгли past pl
сжечь/v: сожгут 3 pl fut, сожжен part pass short, сожгла past fem
печь/v: пекут 3 pl, печет 3 sg, пек past masc
достичь/v: достигнем 1 pl fut, достиг past masc, достигнуто part pass short
есть/v: ем 1 sg, едят 3 pl, ел past
хотеть/v: хочу 1 sg, хотим 1 pl, хотят 3 pl
бежать/v: бегу 1 sg, бежит 3 sg, бегут 3 pl
нести/v: несу 1 sg, нес past masc, несла past fem
вести/v: веду 1 sg, вел past masc, ведший part past
провести/v: проведем 1 pl fut, проведен part pass short
принять/v: примем 1 pl fut, принято part pass short neut, приняли past pl
понять/v: поймет 3 sg fut, понял past
взять/v: возьмем 1 pl fut, взят part pass short
начать/v: начнем 1 pl fut, начали past pl
стать/v: станет 3 sg fut, стали past pl
жить/v: живем 1 pl, жил past
бить/v: бьют 3 pl, бей imp
убить/v: убьет 3 sg, убитых part pass gen pl
открыть/v: откроем 1 pl fut, открыто part pass short
требовать/v: требую 1 sg pres, требуют 3 pl
воевать/v: воюем 1 pl
подозревать/v: подозреваю 1 sg pres
танцевать/v: танцует 3 sg
платить/v: плачу 1 sg pres, платит 3 sg
сократить/v: сокращу 1 sg fut, сокращен part pass short masc
снизить/v: снижу 1 sg fut, снижены part pass short pl
убедить/v: убежден part pass short
простить/v: прощу 1 sg
купить/v: куплю 1 sg fut, куплен part pass
готовить/v: готовь imp 2 sg
верить/v: верьте imp 2 pl
видеть/v: вижу 1 sg pres, видят 3 pl
смотреть/v: смотрю 1 sg
держать/v: держат 3 pl pres
молчать/v: молчи imp, молчит 3 sg
стоять/v: стоит 3 sg, стою 1 sg
болеть/v: болею 1 sg, болит 3 sg
погибнуть/v: погиб past masc, погибли past pl
исчезнуть/v: исчез past masc, исчезнет 3 sg fut
тянуть/v: тянет 3 sg pres
бороться/v: боремся 1 pl, борются 3 pl, боролся past, борись imp
бояться/v: боюсь 1 sg, боятся 3 pl
смеяться/v: смеюсь 1 sg, смеется 3 sg
гордиться/v: горжусь 1 sg, гордимся 1 pl
ошибиться/v: ошибся past masc, ошибусь 1 sg
умереть/v: умер past masc, умрет 3 sg
колоть/v: колют 3 pl
грызть/v: грызут 3 pl, грыз past
`;

/** Forms of another word, which must not be taken for the lemma. */
const FALSE_FRIENDS = `
бандит/n: банда банды банде бандой
партия/n: парта парты партой партам
парта/n: партия партии партий
мэр/n: мэрия мэрии мэрией
мэрия/n: мэр мэра мэром мэру
ложь/n: ложа ложе ложу ложем
снизить/v: снизу снизойти
врать/v: врата врат вратам ворот время
банка/n: банк банков
полка/n: полк
черт/n: черты чертой
берег/n: береги
долгий/a: долг
туманный/a: туман
районный/a: район
странный/a: стран
ценный/a: цен
прошлый/a: прошла прошло прошел
другой/a: друг друга
годовой/a: годов год
уметь/v: умен умный
иметь/v: имен имена именной
лечить/v: лечь
целить/v: цель
крикнуть/v: крик
толкнуть/v: толк
солить/v: солью сольет
обожать/v: обожму
урок/n: урка урки
порок/n: порка порку
поток/n: потка
изменить/v: измена измене измены
вор/n: ворот ворота воротник
суд/n: судно судьба судить
судья/n: суд судно судить
глава/n: главный главного
право/n: правый правда
дело/n: деловой делать
честь/n: честный честно
мир/n: мирный мировой
власть/n: властный властелин
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

describe('Russian lexicon', () => {
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

  it('has at least 150 rows of forms', () => {
    assert.ok(rowsOf(ROWS, ', ').flatMap(row => row.cells).length >= 150);
  });

  for (const { word, cells } of rowsOf(FALSE_FRIENDS, ' ')) {
    it(`${word} leaves other words alone`, () => {
      for (const form of cells) assert.deepEqual(readings(word, form), [], `${form} is no form of ${word}`);
    });
  }

  it('tells the cases of an ambiguous form apart and gives each once', () => {
    const { gen, nom, acc, sg, pl, neut } = FEATURE_ALIASES as Record<string, number>;
    const expected = [sg! | gen! | neut!, pl! | nom!, pl! | acc!];
    assert.deepEqual(readings('слово/n', 'слова').sort(), expected.sort());
  });

  it('does not call the clearly perfective present, nor the imperfective future', () => {
    const { pres, fut } = FEATURE_ALIASES as Record<string, number>;
    const bits = (word: string, form: string): number =>
      readings(word, form).reduce((all, reading) => all | reading, 0);
    for (const pair of ['сделать/v сделаем', 'решить/v решу', 'построить/v построят', 'взять/v возьмет']) {
      const [word = '', form = ''] = pair.split(' ');
      assert.equal(bits(word, form) & pres!, 0, pair);
    }
    for (const pair of ['делать/v делаем', 'обещать/v обещаю', 'строить/v строят', 'помогать/v помогаем']) {
      const [word = '', form = ''] = pair.split(' ');
      assert.equal(bits(word, form) & fut!, 0, pair);
    }
  });

  it('takes extra forms and leaves out excluded ones, whole families too', () => {
    assert.deepEqual(readings('дом/n', 'домик', { forms: ['домик'] }), [0]);
    assert.deepEqual(readings('слово/n', 'словом', { exclude: ['словом'] }), []);
    assert.equal(readings('слово/n', 'слово', { exclude: ['слова*'] }).length > 0, true);
    assert.deepEqual(readings('слово/n', 'словами', { exclude: ['слова*'] }), []);
  });

  it('keeps the symbols of entries that share a form apart', () => {
    const lexicon = russian.compile([entry('стать/v', 7), entry('сталь/n', 8)]);
    const symbols = new Set<number>();
    lexicon.match('стали', symbol => symbols.add(symbol));
    assert.deepEqual([...symbols].sort(), [7, 8]);
  });

  it('matches the same after its tables went through JSON', () => {
    const words = rowsOf(ROWS, ', ').map(row => row.word);
    const compiled = russian.compile(words.map((word, symbol) => entry(word, symbol)));
    const loaded = russian.load(JSON.parse(JSON.stringify(compiled.tables)));
    const forms = rowsOf(ROWS, ', ').flatMap(row => row.cells.map(cell => cell.split(' ')[0] ?? ''));
    const letters = fc.string({ unit: fc.constantFrom(...'абвгдежзийклмнопрстуфхцчшщыьэюя-'), maxLength: 12 });
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
    assert.ok(all(loaded, 'обещаю').length > 0);
  });

  it('refuses tables that are none', () => {
    for (const tables of [undefined, null, 1, 'x', {}, { stems: [] }])
      assert.throws(() => russian.load(tables), TypeError);
  });

  it('lets a word of a million letters pass at once', () => {
    const lexicon = russian.compile([entry('слово/n'), entry('делать/v')]);
    const long = 'слово'.repeat(200_000);
    for (let round = 0; round < 1000; round++) lexicon.match(long, () => assert.fail('nothing matches'));
  });
});
