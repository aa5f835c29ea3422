/** Short statements with one plain breach, whose words the tests look for. */

export const FRONT_MATTER = '---\ntype: press-release\ndate: 2026-03-14\nlanguage: ru\n---\n\n';

export const INSULT = {
  rule: 'disparagement',
  /** Must lie within the finding's text. */
  word: 'бездарный',
  sentence: 'Этот бездарный аким снова провалил ремонт дорог.',
};

export const PROMISE = {
  rule: 'unlawful-promise',
  word: 'без очереди',
  sentence: 'Гарантируем каждому обратившемуся земельный участок без очереди и конкурса.',
};

export const CALM = 'Ремонт улицы Абая завершится в июне.';

export const STATEMENT = `${FRONT_MATTER}# О ремонте дорог\n\n${CALM}\n\n${INSULT.sentence}\n`;
