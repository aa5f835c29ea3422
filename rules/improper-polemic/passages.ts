import { removeSentence, replace } from '../../engine/fix.ts';
import type { Draft, PlacedMatch, RuleContext } from '../../engine/rule.ts';
import type { Fix, Localised } from '../../engine/types.ts';

/** A match that counts, and the message it calls for. */
export interface Found {
  readonly message: string | undefined;
  readonly placed: PlacedMatch;
}

/** One outburst, one finding: joins what stands in one sentence, and threats in sentences that follow each other. */
export function joinPassages(found: readonly Found[]): Found[][] {
  const sorted = [...found].sort((a, b) => a.placed.span.start - b.placed.span.start);
  const passages: Found[][] = [];
  for (const each of sorted) {
    const last = passages.at(-1)?.at(-1);
    const apart = last ? each.placed.match.sentence - last.placed.match.sentence : Number.POSITIVE_INFINITY;
    const together =
      last?.placed.block === each.placed.block && (apart === 0 || (apart === 1 && bothThreaten(each, last)));
    if (together) passages.at(-1)!.push(each);
    else passages.push([each]);
  }
  return passages;
}

function bothThreaten(a: Found, b: Found): boolean {
  return a.message === 'threat' && b.message === 'threat';
}

/** The finding of one passage. */
export function passageDraft(context: RuleContext, passage: readonly Found[]): Draft {
  const first = passage[0]!;
  const last = passage.at(-1)!;
  const gravest = passage.find(each => each.message === 'threat') ?? first;
  const spans = passage.map(each => each.placed.span);
  return {
    start: first.placed.span.start,
    end: Math.max(...spans.map(span => span.end)),
    ...(gravest.message !== undefined && { message: gravest.message }),
    fixes: [courteous(context, first.placed, last.placed), removal(context, passage)],
    evidence: passage.map(
      ({ placed: { match, block } }) =>
        `${match.group} “${block.prose.slice(match.start, match.end)}” ← ${match.pattern}`,
    ),
  };
}

/** Removes the sentences of a passage, in one fix. */
function removal(context: RuleContext, passage: readonly Found[]): Fix {
  const bySentence = new Map(passage.map(each => [each.placed.match.sentence, each.placed]));
  const fixes = [...bySentence.values()].map(placed => removeSentence(context.statement, placed));
  return { ...fixes[0]!, edits: fixes.flatMap(each => each.edits) };
}

const COURTEOUS = {
  kk: 'Бұл мәселеде ұстанымымыз басқаша, оны негіздеп беруге дайынбыз.',
  ru: 'По этому вопросу у нас иная позиция, и мы готовы представить её обоснование.',
  en: 'We take a different view on this matter and are ready to explain our reasons.',
} as const;

const USE_COURTEOUS: Localised = {
  kk: 'Сыпайы тұжырыммен ауыстыру',
  ru: 'Заменить корректной формулировкой',
  en: 'Replace with courteous wording',
};

function courteous(context: RuleContext, first: PlacedMatch, last: PlacedMatch): Fix {
  const span = context.sourceSpan(first.block, first.sentence.start, last.sentence.end);
  return replace(span, COURTEOUS[first.match.language], USE_COURTEOUS);
}
