import { words } from './letters.ts';

/** Verbal prefixes in every spelling, and the pairs of them that verbs really have. */
const PREFIXES = new Set([
  '',
  ...words(`
    в во въ вз взо взъ вос воз возо вс вы до за из изо изъ ис на над надо надъ недо низ нис о об обо объ от ото отъ
    пере по под подо подъ пре пред предо предъ при про раз разо разъ рас с со съ у воспро воспроиз выс запри недос
    запро испо надпо наис обез обес обна перевы переиз перена перео перепро перерас перес пересо переу повы поза пона
    попри поос пос пооб поу превос предна предоб предпо предпри предрас предс предвос преду превзо распро сов преис
    препо препод приза прина прио приоб припо приу проис произ произо расс рассо сопо сопри соот удо усо
  `),
]);

/** The prefix before a root that the lemma ends in, or undefined when what is left is no prefix. */
export function prefixBefore(lemma: string, root: string): string | undefined {
  if (!lemma.endsWith(root)) return undefined;
  const prefix = lemma.slice(0, lemma.length - root.length);
  return PREFIXES.has(prefix) ? prefix : undefined;
}

const WITH_O = new Map(
  words(
    'в-во вз-взо воз-возо вс-взо из-изо ис-изо над-надо об-обо о-обо от-ото под-подо пред-предо раз-разо рас-разо с-со расс-рассо',
  ).map(pair => pair.split('-') as [string, string]),
);

const WITHOUT_O = new Map<string, readonly string[]>([
  ['во', ['в']],
  ['взо', ['вз']],
  ['возо', ['воз']],
  ['изо', ['из']],
  ['надо', ['над']],
  ['обо', ['о', 'об']],
  ['ото', ['от']],
  ['подо', ['под']],
  ['предо', ['пред']],
  ['разо', ['раз']],
  ['со', ['с', 'со']],
]);

/** `сжечь`, `сожгу`. */
export const lengthened = (prefix: string): string => WITH_O.get(prefix) ?? prefix;

/** `разобрать`, `разберу`. */
export const shortened = (prefix: string): readonly string[] => WITHOUT_O.get(prefix) ?? [prefix];
