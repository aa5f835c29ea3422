/**
 * Groups of the speaker's own stance against a policy, by what is done with it:
 * oppose («я против»), disagree («не поддерживаю»), refuse («исполнять не
 * будем»), call («надо отменить»), scorn («показуха»), figure («– красивая
 * вывеска»), epithet («бессмысленная реформа»), needless («никому не нужна»),
 * error («ошибка»), doom («через год забудут»), harm («душит село»), mock
 * («спасибо за очередную реформу»), blunt («реформа – это, извините, …»),
 * ridicule («пресловутая реформа»).
 */
export const STANCES = [
  'oppose',
  'disagree',
  'refuse',
  'call',
  'scorn',
  'figure',
  'epithet',
  'needless',
  'error',
  'doom',
  'harm',
  'mock',
  'blunt',
  'ridicule',
] as const;
export type StanceKind = (typeof STANCES)[number];

/** How a kind of stance takes its policy, and what excuses it. */
export interface Habit {
  /** Words that may stand between the two: the policy after the stance, and before it. */
  readonly reach: readonly [after: number, before: number];
  /** A verdict on the policy: criticism of how it is carried out, a denial, a quoted verdict excuse it. */
  readonly verdict?: true;
  /** Its words hold their own negation. */
  readonly negative?: true;
  /** Asked or wished in mockery: being a question or a wish excuses nothing. */
  readonly asks?: true;
  /** Opening its sentence it answers the sentence before, even without a pronoun. */
  readonly answers?: true;
  /** Its words are innocent unless they are said of the policy itself. */
  readonly said?: 'predicate' | 'predicate-or-attribute' | 'verb' | 'need' | 'remark';
}

export const HABITS: Readonly<Record<StanceKind, Habit>> = {
  oppose: { reach: [6, 9] },
  disagree: { reach: [5, 9], negative: true },
  refuse: { reach: [5, 8], negative: true },
  call: { reach: [5, 7] },
  scorn: { reach: [7, 10], verdict: true, answers: true },
  figure: { reach: [0, 10], verdict: true, said: 'predicate' },
  epithet: { reach: [2, 6], verdict: true, said: 'predicate-or-attribute' },
  needless: { reach: [5, 9], verdict: true, negative: true, answers: true, said: 'need' },
  error: { reach: [4, 7], verdict: true },
  doom: { reach: [6, 8], verdict: true, negative: true },
  harm: { reach: [0, 6], verdict: true, said: 'verb' },
  mock: { reach: [8, 8], negative: true, asks: true },
  blunt: { reach: [9, 4], verdict: true, said: 'remark' },
  ridicule: { reach: [0, 0] },
};
