import type { Statement } from '../../engine/rule.ts';
import type { ScannedBlock, Sentence, Token } from '../../engine/types.ts';

/** Capitals in a row that make a shout: words of four letters and more, beyond what a title or a body's name needs. */
const WORDS_IN_CAPITALS = 2;

/** Words of welcome and thanks: several exclamation marks beside them are joy, not anger. */
const GREETINGS =
  /поздравля|праздник|приглаша|ура|добро пожаловать|спасибо|благодар|гордимся|құттықта|мереке|рақмет|рахмет|шақырамыз|мақтан|алға|congratul|welcome|thank|happy|proud|join us/i;

/** A prose range that shouts. */
export interface Shout {
  readonly block: ScannedBlock;
  readonly blockIndex: number;
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
}

/**
 * Sentences of running text that shout: three exclamation marks or «?!»
 * repeated, or words in capitals that end with an exclamation mark. Slogans,
 * greetings and headings do not count. Linear in the text.
 */
export function* findShouts(statement: Statement): Iterable<Shout> {
  for (const [blockIndex, block] of statement.blocks.entries()) {
    if (block.kind === 'heading' || block.kind === 'image-text' || block.quoteDepth > 0) continue;
    for (const sentence of block.sentences) {
      const text = block.prose.slice(sentence.start, sentence.end);
      if (!text.includes('!') || GREETINGS.test(text)) continue;
      const capitals = runOfCapitals(block, sentence);
      if (/!!!|\?!!|!\?!|\?\?!/.test(text)) yield { block, blockIndex, sentence, ...wordsOf(block, sentence) };
      else if (capitals && /!["»”)]*$/.test(text)) yield { block, blockIndex, sentence, ...capitals };
    }
  }
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
  return found && small ? { start: found[0]!.start, end: found.at(-1)!.end } : undefined;
}

function wordsOf(block: ScannedBlock, sentence: Sentence): { start: number; end: number } {
  const end = sentence.end;
  return { start: block.tokens[sentence.firstToken]?.start ?? sentence.start, end };
}
