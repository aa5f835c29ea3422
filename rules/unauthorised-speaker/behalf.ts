import type { PlacedMatch, RuleContext } from '../../engine/rule.ts';
import { type BodySettings, Joint } from '../../engine/types.ts';
import { namesBody } from './affiliation.ts';
import { type Mention, mentionsByBlock, type SpeechAct, subjectOf } from './speech.ts';

/** A passage that claims the body's name. */
export interface Behalf {
  readonly placed: PlacedMatch;
  /** Set when the sentence names who speaks. */
  readonly act: SpeechAct | undefined;
}

/** Passages that claim the body's name, greetings and awards apart. */
export function findBehalf(context: RuleContext, body: BodySettings, mentions: readonly Mention[]): Behalf[] {
  const nearby = mentionsByBlock(mentions);
  return context
    .matches('on-behalf')
    .filter(placed => placed.voice !== 'name' && !isGreeting(context, placed))
    .flatMap(found => {
      const placed = withOwnName(context, found, body);
      if (!placed) return [];
      const mention = subjectOf(placed, nearby, 'behalf');
      return [{ placed, act: mention && { mention, cue: placed, manner: 'behalf' as const } }];
    });
}

/** In tokens: «от имени областного управления», «басқарма атынан». */
const NAME_REACH = 3;

/** The match with the words that name the body beside it; undefined when they name somebody else. */
function withOwnName(context: RuleContext, placed: PlacedMatch, body: BodySettings): PlacedMatch | undefined {
  const { block, match } = placed;
  const isOwn = (index: number) => namesBody(block.tokens[index]?.word.form ?? '', body);
  const span = (first: number, last: number) => {
    const { start } = block.tokens[first] ?? match;
    return { ...placed, span: context.sourceSpan(block, start, block.tokens[last]?.end ?? match.end) };
  };
  for (let index = match.lastToken; index < match.lastToken + NAME_REACH; index++) {
    if (block.tokens[index]?.joint !== Joint.none) break;
    if (isOwn(index)) return span(match.firstToken, index);
  }
  for (let index = match.firstToken - 1; index >= match.firstToken - NAME_REACH; index--) {
    if (block.tokens[index + 1]?.joint !== Joint.none) break;
    if (isOwn(index)) return span(index, match.lastToken - 1);
  }
  return undefined;
}

/** Greetings, thanks and awards in the sentence. */
export function isGreeting(context: RuleContext, placed: PlacedMatch): boolean {
  return context.excused(placed, { group: 'greet', within: 'sentence' });
}
