import assert from 'node:assert/strict';
import { type Finding, readSettings, resolveSettings } from '../../engine/index.ts';
import { createDefaultLinter } from '../../rules/linter.ts';

const linter = createDefaultLinter();
const REGISTRY = `bodies:
  - names: { ru: [Комитет лесного хозяйства], kk: [Орман шаруашылығы комитеті] }
    speakers:
      - { name: Дина Касымова, position: пресс-секретарь, from: 2026-02-01, to: 2026-06-30, order: "№ 7" }
      - { name: Арман Жумабеков, from: 2026-07-01 }
`;

function check(rule: string, front: string, body: string, today: string, settings = ''): Finding[] {
  const read = readSettings(
    settings,
    linter.rules.map(each => each.id),
  );
  assert.deepEqual(read.problems, []);
  const { findings } = linter.check({
    text: `---\n${front}\n---\n\n${body}\n`,
    format: 'markdown',
    settings: resolveSettings(read.settings, 'press/a.md'),
    today,
  });
  return findings.filter(each => each.rule === rule);
}

describe('unauthorised-speaker: terms', () => {
  const speech = (date: string, name: string) =>
    check(
      'unauthorised-speaker',
      `type: speech\ndate: ${date}\nbody: «Комитет лесного хозяйства» Республики Казахстан\nspeaker: { name: ${name} }`,
      'Уважаемые коллеги!',
      '2026-11-22',
      REGISTRY,
    );

  it('counts the first and the last day in', () => {
    for (const date of ['2026-02-01', '2026-06-30']) assert.deepEqual(speech(date, 'Касымова Дина'), []);
    for (const date of ['2026-01-31', '2026-07-01']) assert.equal(speech(date, 'Касымова Дина').length, 1);
  });
  it('tells the term and points at its line of the settings', () => {
    const [late] = speech('2026-07-01', 'Дина Касымова');
    assert.match(late!.message.ru, /истекло 30 июня 2026 года/);
    assert.match(late!.message.kk, /2026 жылғы 30 маусым/);
    assert.equal(late!.related[0]?.where, 'settings');
    const { start, end } = late!.related[0]!;
    assert.match(REGISTRY.slice(start, end), /Дина Касымова/);
    const [early] = speech('2026-06-30', 'Арман Жумабеков');
    assert.match(early!.message.en, /begins only on 1 July 2026/);
  });
  it('names those who may speak that day', () => {
    const [found] = speech('2026-03-01', 'Тимур Исаев');
    assert.match(found!.message.ru, /Выступать могут: Дина Касымова \(пресс-секретарь\)\./);
    assert.equal(found!.severity, 'error');
  });
  it('judges no body without a registry', () => {
    const front = 'type: speech\ndate: 2026-03-01\nbody: Комитет водного хозяйства\nspeaker: { name: Тимур Исаев }';
    assert.deepEqual(check('unauthorised-speaker', front, 'Коллеги!', '2026-11-22', REGISTRY), []);
  });
});

describe('accusation-deadline: the running term', () => {
  const BRIBES = 'Сообщение о том, что инспектор брал взятки, не соответствует действительности.';

  it('counts a calendar month to the last day of a shorter one', () => {
    const on = (date: string) =>
      check(
        'accusation-deadline',
        `type: refutation\ndate: ${date}\naccusation: { discovered: 2015-01-31 }`,
        BRIBES,
        date,
      );
    assert.deepEqual(on('2015-02-28'), []);
    const [late] = on('2015-03-01');
    assert.equal(late!.severity, 'error');
    assert.deepEqual(late!.provisions, ['kz-2013/18']);
    assert.equal(late!.text, '2015-01-31');
  });
  it('is capped at warning once the point is repealed', () => {
    const front = 'type: refutation\ndate: 2024-05-20\naccusation: { discovered: 2024-04-01 }';
    const [late] = check('accusation-deadline', front, BRIBES, '2024-05-20');
    assert.equal(late!.severity, 'warning');
    assert.equal(late!.provisionStatus, 'repealed');
  });
  it('reminds of the last week while nothing is published', () => {
    const on = (today: string) =>
      check('accusation-deadline', 'type: refutation\naccusation: { discovered: 2024-04-10 }', BRIBES, today);
    assert.deepEqual(on('2024-05-02'), []);
    const [soon] = on('2024-05-08');
    assert.equal(soon!.severity, 'information');
    assert.match(soon!.message.ru, /осталось дней: 2/);
  });
  it('asks for the day of discovery', () => {
    const [found] = check('accusation-deadline', 'type: refutation\ndate: 2024-05-20', BRIBES, '2024-05-20');
    assert.equal(found!.severity, 'information');
    assert.equal(found!.text, 'type');
  });
});
