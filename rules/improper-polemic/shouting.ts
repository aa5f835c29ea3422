import { replace } from '../../engine/fix.ts';
import type { Draft, PlacedMatch, RuleContext } from '../../engine/rule.ts';
import type { Fix, Localised, ScannedBlock, Sentence, Token } from '../../engine/types.ts';

/** Capitals in a row that make a shout: words of four letters and more, beyond what a title or a body's name needs. */
const WORDS_IN_CAPITALS = 2;

/** Words of welcome and thanks: several exclamation marks beside them are joy, not anger. */
const GREETINGS =
  /поздравля|праздник|приглаша|ура|добро пожаловать|спасибо|благодар|гордимся|құттықта|мереке|рақмет|рахмет|шақырамыз|мақтан|алға|congratul|welcome|thank|happy|proud|join us/i;

/** A prose range that shouts: one sentence, or several that follow each other. */
interface Shout {
  readonly block: ScannedBlock;
  readonly blockIndex: number;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Sentences of running text that shout at somebody: repeated exclamation and
 * question marks, or words in capitals that end with one. Slogans, greetings,
 * joy and headings do not count: a shout needs a person spoken to, a critic or
 * an attack (`attacks`) in the same or a neighbouring sentence. Linear in the text.
 */
export function* shoutDrafts(context: RuleContext, attacks: readonly PlacedMatch[]): Iterable<Draft> {
  const aimed = aimedSentences(context, attacks);
  for (const shout of findShouts(context)) {
    const sentences = aimed.get(shout.block);
    if (!sentences) continue;
    let near = false;
    for (let index = shout.first - 1; index <= shout.last + 1; index++) near ||= sentences.has(index);
    if (!near) continue;
    if (![shout.start, shout.end - 1].every(offset => context.voiceAt(shout.blockIndex, offset) === 'own')) continue;
    yield {
      ...context.sourceSpan(shout.block, shout.start, shout.end),
      message: 'shouting',
      fixes: [quieten(context, shout)],
    };
  }
}

function aimedSentences(context: RuleContext, attacks: readonly PlacedMatch[]): Map<ScannedBlock, Set<number>> {
  const aimed = new Map<ScannedBlock, Set<number>>();
  const groups = ['context.target-addressee', 'context.target-critic'].map(group => context.matches(group));
  for (const { block, match } of [...groups.flat(), ...attacks]) {
    const sentences = aimed.get(block);
    if (sentences) sentences.add(match.sentence);
    else aimed.set(block, new Set([match.sentence]));
  }
  return aimed;
}

function* findShouts(context: RuleContext): Iterable<Shout> {
  for (const [blockIndex, block] of context.statement.blocks.entries()) {
    if (block.kind === 'heading' || block.kind === 'image-text' || block.quoteDepth > 0) continue;
    let open: Shout | undefined;
    for (const [index, sentence] of block.sentences.entries()) {
      const range = shoutedRange(block, sentence);
      if (range && open && open.last === index - 1) open = { ...open, last: index, end: range.end };
      else if (range) {
        if (open) yield open;
        open = { block, blockIndex, first: index, last: index, ...range };
      }
    }
    if (open) yield open;
  }
}

function shoutedRange(block: ScannedBlock, sentence: Sentence): { start: number; end: number } | undefined {
  const text = block.prose.slice(sentence.start, sentence.end);
  if (!/[!?]/.test(text) || GREETINGS.test(text)) return undefined;
  if (/[!?]{3}|\?!!|!\?!/.test(text))
    return { start: block.tokens[sentence.firstToken]?.start ?? sentence.start, end: sentence.end };
  return /[!?]["»”)]*$/.test(text) ? runOfCapitals(block, sentence) : undefined;
}

/** The first run of words in capitals, where the sentence has words in small letters too. */
function runOfCapitals(block: ScannedBlock, sentence: Sentence): { start: number; end: number } | undefined {
  let run: Token[] = [];
  let found: Token[] | undefined;
  let small = false;
  for (let index = sentence.firstToken; index < sentence.lastToken; index++) {
    const token = block.tokens[index]!;
    if (token.kind === 'word' && token.shape === 'upper' && token.end - token.start > 1) run.push(token);
    else {
      small ||= token.shape === 'lower';
      run = [];
    }
    if (!found && run.filter(each => each.end - each.start >= 4).length >= WORDS_IN_CAPITALS) found = run;
  }
  return found && (small || found.length <= 8) ? { start: found[0]!.start, end: found.at(-1)!.end } : undefined;
}

const LOWER_VOICE: Localised = {
  kk: 'Кәдімгі әріптермен жазып, соңына нүкте қою',
  ru: 'Написать обычными буквами, с точкой',
  en: 'Write in ordinary letters, with a full stop',
};

function quieten(context: RuleContext, { block, first, last }: Shout): Fix {
  const from = block.sentences[first]!;
  const to = block.sentences[last]!;
  const texts = block.sentences.slice(first, last + 1).map(sentence => inOrdinaryLetters(block, sentence));
  return replace(context.sourceSpan(block, from.start, to.end), texts.join(' '), LOWER_VOICE);
}

/** The sentence in ordinary letters; abbreviations of up to three letters stay as they are. */
function inOrdinaryLetters(block: ScannedBlock, sentence: Sentence): string {
  let text = '';
  let from = sentence.start;
  for (let index = sentence.firstToken; index < sentence.lastToken; index++) {
    const token = block.tokens[index]!;
    text += block.prose.slice(from, token.start);
    const word = block.prose.slice(token.start, token.end);
    text += token.shape === 'upper' && word.length > 3 ? word.toLowerCase() : word;
    from = token.end;
  }
  text += block.prose.slice(from, sentence.end);
  const plain = text
    .replace(/\?[!?]+/g, '?')
    .replace(/![!?]*(["»”)]*)$/, '.$1')
    .replace(/!+/g, '!');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
