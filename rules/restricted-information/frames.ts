import type { Draft, Excuse, PlacedMatch, RuleContext } from '../../engine/rule.ts';
import { withdrawal } from './fixes.ts';

/** Groups whose own findings show the secret beside the frame. */
const TOLD = [
  'insider',
  'undecided',
  'closed-source',
  'planned-action',
  'hush',
  'banned',
  'unseen',
  'warned',
  'dossier',
];
const UNLESS: readonly Excuse[] = ['question', 'conditional', { group: 'notion', within: 'sentence' }];
/** In tokens: a longer sentence holds the secret itself. */
const SHORT = 9;

/**
 * Words that hide who told («от меня вы этого не слышали»), or tell after all what the sentence before kept back
 * («но вам скажу»). What stands beside them is the secret, unless it is found already.
 */
export function* checkFrames(context: RuleContext): Generator<Draft> {
  const frames = [...context.matches('frame'), ...context.matches('after')].filter(placed => isFrame(context, placed));
  if (frames.length === 0) return;
  const told = new Set(TOLD.flatMap(group => context.matches(group).map(keyOf)));
  const unpublic = new Set(context.matches('unpublic').map(keyOf));
  for (const placed of context.matches('confide')) if (unpublic.has(keyOf(placed))) told.add(keyOf(placed));
  for (const placed of frames) {
    if (around(placed).some(key => told.has(key))) continue;
    const { block, match, sentence } = placed;
    const before = block.sentences[match.sentence - 1];
    const secret = sentence.lastToken - sentence.firstToken <= SHORT && before ? before : sentence;
    yield {
      ...context.sourceSpan(block, secret.start, sentence.end),
      message: 'insider',
      severity: 'warning',
      fixes: withdrawal(context, {
        block,
        sentence: { ...sentence, start: secret.start, firstToken: secret.firstToken },
      }),
      evidence: [match.pattern],
    };
  }
}

function isFrame(context: RuleContext, placed: PlacedMatch): boolean {
  if (UNLESS.some(excuse => context.excused(placed, excuse))) return false;
  if (placed.match.group.endsWith('frame')) return true;
  const near = (group: string) => context.excused(placed, { group, within: 'neighbours' });
  return near('unpublic') && !near('withheld');
}

function keyOf({ blockIndex, match }: PlacedMatch): string {
  return `${blockIndex} ${match.sentence}`;
}

/** The sentences of the paragraph nearby. */
function around({ blockIndex, match }: PlacedMatch): string[] {
  return [-3, -2, -1, 0, 1, 2].map(step => `${blockIndex} ${match.sentence + step}`);
}
