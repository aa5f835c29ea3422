import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { law } from '../../rules/law/index.ts';
import { adep, folderWith } from './adep.ts';

describe('adep', function () {
  this.timeout(60_000);

  describe('mistakes on the command line', () => {
    const cases: [string[], RegExp][] = [
      [['chek'], /did you mean “check”/],
      [['chekc', '--lang', 'ru'], /команда.*«check»/],
      [['check', '--formt', 'json'], /--formt; did you mean “--format”/],
      [['check', '--format', 'jsn'], /--format: unknown value: jsn; did you mean “json”/],
      [['check', '--format'], /--format: a value is missing/],
      [['check', '--fail-on', 'eror'], /did you mean “error”/],
      [['check', '--quiet=yes'], /takes no value/],
      [['check', '--today', '2026-02-30'], /“2026-02-30” is not a calendar date/],
      [['check', '--lang', 'kz'], /--lang: unknown value: kz; did you mean “kk”/],
      [['explain'], /id of one provision or rule/],
      [['explain', 'kz-2015/9.9'], /did you mean “kz-2015\/9\.\d”/],
      [['explain', 'accusation-dedline', '--lang', 'kk'], /«accusation-deadline»/],
      [['rules', 'x'], /takes no paths/],
    ];
    for (const [args, expected] of cases)
      it(`names what was meant: ${args.join(' ')}`, () => {
        const { code, err, out } = adep(args);
        assert.equal(code, 2);
        assert.match(err, expected);
        assert.equal(out, '');
      });
  });

  it('prints its help in three languages and its version', () => {
    for (const [lang, word] of [
      ['kk', 'Пайдалану'],
      ['ru', 'Применение'],
      ['en', 'Usage'],
    ] as const) {
      const { out, code } = adep(['--help', '--lang', lang]);
      assert.ok(out.includes(word));
      assert.equal(code, 0);
    }
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    assert.equal(adep(['--version']).out, `${version}\n`);
    assert.equal(adep([]).code, 2);
  });

  it('takes the language wherever it stands', () => {
    assert.match(adep(['--lang', 'ru', 'explain', 'kz-2015/10']).out, /пункт 10 Этического кодекса/);
    assert.match(adep(['explain', '--lang=ru', 'kz-2015/10']).out, /пункт 10 Этического кодекса/);
  });

  describe('explain', () => {
    it('prints the text first and marks the translation as unofficial', () => {
      const { out, code } = adep(['explain', 'kz-2015/9.2', '--lang', 'ru']);
      assert.equal(code, 0);
      const text = out.indexOf('Мемлекеттік орган қызметінің мәселелері');
      const gloss = out.indexOf('Неофициальный перевод (на русском)');
      assert.ok(text > 0 && gloss > text);
      assert.match(out, /часть 2 пункта 9 Этического кодекса/);
      assert.match(out, /22 февраля 2022 года \(день приблизительный\) – по настоящее время/);
      assert.match(out, /unauthorised-speaker/);
    });

    it('shows the emendation beside the printed text', () => {
      const { out } = adep(['explain', 'kz-2013/16.1', '--lang', 'kk']);
      assert.match(out, /сәйкес немесе;[\s\S]*сәйкес келмесе;/);
    });

    it('says why a text cannot show a breach', () => {
      assert.match(adep(['explain', 'kz-2015/7', '--lang', 'en']).out, /no — Appearance: only a picture/);
      assert.match(adep(['explain', 'kz-2015-orig/gap', '--lang', 'en']).out, /not loaded/);
    });

    it('says that foreign law does not bind', () => {
      assert.match(adep(['explain', 'us-oge/807b', '--lang', 'ru']).out, /в Казахстане не обязательно/);
    });

    it('prints every part of a point', () => {
      const { out } = adep(['explain', 'kz-2015/9', '--lang', 'en']);
      for (const id of ['9.1', '9.1a', '9.2', '9.3']) assert.ok(out.includes(`kz-2015/${id} — `), id);
    });

    it('prints a rule with its provisions, examples and limits', () => {
      const { out, code } = adep(['explain', 'accusation-deadline', '--lang', 'kk']);
      assert.equal(code, 0);
      for (const part of ['kz-2013/18', 'Құқықтық негізі', 'Нені көрмейді', 'accusation-deadline: off'])
        assert.ok(out.includes(part), part);
    });

    it('prints every provision in every language', () => {
      const ids = law.provisions().map(provision => provision.id);
      for (const language of ['kk', 'ru', 'en'])
        for (const act of law.acts()) {
          const some = ids.find(id => id.startsWith(`${act.id}/`))!;
          const { out, code } = adep(['explain', some, '--lang', language]);
          assert.equal(code, 0);
          assert.ok(!/undefined|null|NaN/.test(out), out);
        }
    });
  });

  describe('rules', () => {
    it('puts every provision in exactly one place', () => {
      const table = JSON.parse(adep(['rules', '--format', 'json']).out);
      const lists = [...table.toCome, ...table.supporting, ...table.notChecked].flatMap(entry => entry.provisions);
      const cited = table.rules.flatMap((rule: { provisions: string[] }) => rule.provisions);
      const all = [...new Set(cited), ...lists];
      assert.deepEqual(
        all.sort(),
        law
          .provisions()
          .map(provision => provision.id)
          .sort(),
      );
    });

    it('says in the language of the user what is not checked and why', () => {
      const { out, code } = adep(['rules', '--lang', 'kk'], { cwd: folderWith({}) });
      assert.equal(code, 0);
      assert.match(out, /Тексерілмейтін нормалар және себебі \(\d+\)/);
      assert.match(out, /Сыйлық алу немесе беру – әрекет/);
      assert.match(out, /accusation-deadline \[қате\]/);
    });
  });
});
