import { removeSentence, replace } from '../../engine/fix.ts';
import type { Draft, PlacedMatch, RuleContext } from '../../engine/rule.ts';
import type { Fix, Localised } from '../../engine/types.ts';

/** «Эксперты» between quotation marks, said of people with doubt. Needs the rule's group `critic`. */
export function* findScareQuotes(context: RuleContext): Iterable<Draft> {
  for (const placed of context.matches('critic'))
    if (isScareQuoted(placed) && !context.excused(placed, { group: 'context.naming', within: 'clause' }))
      yield {
        ...placed.span,
        message: 'sarcasm',
        fixes: [removeQuotes(context, placed), removeSentence(context.statement, placed)],
      };
}

/** A common noun alone between quotation marks: «эксперт», said of a person with doubt. */
function isScareQuoted({ block, match }: PlacedMatch): boolean {
  const { prose } = block;
  return (
    '«“"„'.includes(prose[match.start - 1] ?? ' ') &&
    '»”"“'.includes(prose[match.end] ?? ' ') &&
    match.lastToken - match.firstToken === 1 &&
    block.tokens[match.firstToken]!.shape === 'lower' &&
    !/^(?:газет|портал|телеканал|канал|арна|басылым|newspaper|press|media|channel|сми|бақ)/u.test(
      prose.slice(match.start, match.end),
    )
  );
}

const NO_QUOTES: Localised = {
  kk: 'Тырнақшаны алып тастау',
  ru: 'Убрать кавычки',
  en: 'Remove the quotation marks',
};

function removeQuotes(context: RuleContext, { block, match }: PlacedMatch): Fix {
  const span = context.sourceSpan(block, match.start - 1, match.end + 1);
  return replace(span, block.prose.slice(match.start, match.end), NO_QUOTES);
}
