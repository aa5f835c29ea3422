import type { PlacedMatch, RuleContext } from '../../engine/rule.ts';

/** A piece of private talk, in its block's prose; `matches` are its words. */
export interface Talk {
  readonly first: PlacedMatch;
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
  readonly matches: readonly PlacedMatch[];
}

/** Sphere → beginnings of words in the name of a body whose work it is. */
const SPHERES: Readonly<Record<string, readonly string[]>> = {
  'talk-food': [
    'тағам',
    'питани',
    'ауыл',
    'сельск',
    'аграр',
    'тұтыну',
    'потребит',
    'сауда',
    'торгов',
    'food',
    'agri',
    'consum',
    'trade',
    'сапа',
    'санитар',
    'sanitar',
    'здрав',
    'денсаулық',
    'health',
    'поликлин',
    'емхана',
    'больниц',
    'аурухана',
    'hospital',
    'clinic',
    'чрезвыч',
    'төтенше',
    'emergenc',
  ],
  'talk-kin': ['демограф', 'семь', 'отбасы', 'family'],
  'talk-beast': [
    'ветеринар',
    'veterinar',
    'зоо',
    'zoo',
    'ауыл',
    'сельск',
    'agri',
    'орман',
    'лес',
    'forest',
    'wildlife',
    'животн',
  ],
  'talk-screen': [
    'мәдениет',
    'культур',
    'cultur',
    'кино',
    'театр',
    'theat',
    'кітапхана',
    'библиотек',
    'librar',
    'музе',
    'museum',
    'информац',
    'ақпарат',
    'information',
  ],
  'talk-sport': ['спорт', 'sport', 'дене', 'физич', 'physical'],
  'talk-idle': [
    'турис',
    'tourism',
    'ауыл',
    'сельск',
    'agri',
    'орман',
    'лес',
    'forest',
    'балық',
    'рыб',
    'fish',
    'жасыл',
    'озелен',
    'спорт',
    'sport',
    'мәдениет',
    'культур',
    'cultur',
    'чрезвыч',
    'төтенше',
    'emergenc',
  ],
  'talk-things': ['сауда', 'торгов', 'trade', 'мүлік', 'имуществ', 'property'],
  'talk-beauty': ['денсаулық', 'здрав', 'health', 'медиц', 'medic', 'санитар', 'sanitar'],
  'talk-mystic': ['дін', 'религ', 'relig'],
};

/**
 * Sentences in the own voice with two different words of private life, or one and a word of colleagues and
 * readers. A paragraph without a word of public business is one piece: small talk runs on from sentence to sentence.
 */
export function findTalk(
  context: RuleContext,
  own: readonly string[],
  isBusiness: (placed: PlacedMatch) => boolean,
): Talk[] {
  const busy = new Set<number>();
  for (const { blockIndex } of context.matches('civic')) busy.add(blockIndex);
  const pieces = new Map<string, PlacedMatch[]>();
  const groups = Object.keys(SPHERES).filter(
    group => !SPHERES[group]!.some(beginning => own.some(word => word.startsWith(beginning))),
  );
  for (const group of [...groups, OURS]) {
    for (const placed of context.matches(group)) {
      if (placed.voice !== 'own' || isBusiness(placed)) continue;
      const key = busy.has(placed.blockIndex)
        ? `${placed.blockIndex} ${placed.match.sentence}`
        : `${placed.blockIndex}`;
      const list = pieces.get(key);
      if (list) list.push(placed);
      else pieces.set(key, [placed]);
    }
  }
  return [...pieces.values()].flatMap(asTalk).sort(inOrder);
}

const OURS = 'talk-ours';

function asTalk(matches: readonly PlacedMatch[]): Talk[] {
  const isOurs = ({ match }: PlacedMatch) => match.group.endsWith(OURS);
  const life = new Set(matches.filter(placed => !isOurs(placed)).map(({ match }) => match.pattern));
  const first = matches[0];
  if (!first || life.size === 0 || life.size + (matches.some(isOurs) ? 1 : 0) < 2) return [];
  let { start, end } = first.match;
  for (const { match } of matches) {
    start = Math.min(start, match.start);
    end = Math.max(end, match.end);
  }
  return [{ first, start, end, words: [...life], matches }];
}

function inOrder(a: Talk, b: Talk): number {
  return a.first.blockIndex - b.first.blockIndex || a.start - b.start;
}
