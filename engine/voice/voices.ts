import type { Metadata, ResolvedSettings, ScannedBlock, Span, VoiceSpan } from '../types.ts';
import { type Attribution, type Attributor, createAttributor } from './attribution.ts';
import { findTurns, type Turn } from './dialogue.ts';
import { type BlockFacts, gatherFacts, ofGroup } from './facts.ts';
import { ownSide } from './ownSide.ts';
import { paint, type Stroke } from './paint.ts';
import { type Before, judgeQuotation } from './quotations.ts';
import { findReports } from './reported.ts';

/**
 * Whose words a statement holds: for each block the spans that are not plain
 * own voice, sorted and disjoint, in prose offsets. Others' quotations, reports
 * of what others say, block quotes and a journalist's turns are `other`; titles,
 * names, proverbs and words mentioned as words are `name`; quotations of the
 * own side are given as `own`. Linear in the blocks.
 */
export function assignVoices(
  blocks: readonly ScannedBlock[],
  metadata: Metadata,
  settings: ResolvedSettings,
): VoiceSpan[][] {
  const side = ownSide(metadata, settings);
  const attributor = createAttributor(side);
  const isFiction = metadata.type?.value === 'creative';
  const turns = findTurns(blocks, metadata, side);
  let before: Before = { facts: undefined };
  let open: Stroke | undefined;
  return blocks.map((block, index) => {
    const facts = gatherFacts(block);
    attributor.introduce(facts);
    const strokes = [...blockQuote(facts, before, attributor), ...turnStrokes(turns[index]!)];
    const continued = open === undefined ? undefined : continuation(block, open);
    if (continued !== undefined) strokes.push(continued);
    if (isFiction) strokes.push(...characters(facts));
    strokes.push(...quotationsAndReports(facts, before, attributor, isFiction), ...dashedSpeech(facts, attributor));
    open =
      unclosed(facts, strokes) ?? (continued !== undefined && continued.end === block.prose.length ? open : undefined);
    before = { facts };
    return paint(block.prose.length, mergeReports(strokes));
  });
}

function quotationsAndReports(facts: BlockFacts, before: Before, attributor: Attributor, isFiction: boolean): Stroke[] {
  const guessed: Stroke[] = [];
  const reports: Stroke[] = [];
  const attributed: Stroke[] = [];
  for (let sentence = 0; sentence < facts.sentences.length; sentence++) {
    for (const { attribution, ...report } of findReports(facts, sentence, attributor)) {
      reports.push({ ...report, ...speaker(facts, attribution) });
    }
  }
  if (facts.quotations.length === 0) return reports;
  const isReported = reportedTokens(facts, reports);
  for (const quotation of facts.quotations) {
    const { voice, cause, attribution } = judgeQuotation(facts, quotation, before, attributor);
    if (isFiction && voice === 'own' && attribution === undefined) {
      attributed.push({ start: quotation.start, end: quotation.end, voice: 'other', cause: 'character' });
      continue;
    }
    // «Блогер пишет, что аким крикнул: „…“»: that the official spoke so is the blogger's word.
    if (voice === 'own' && attribution !== undefined && isReported[attribution.at] === 1) continue;
    // An inner quotation that nobody is said to say belongs to the outer one.
    if (quotation.depth > 0 && voice === 'own' && attribution === undefined) continue;
    const stroke = { start: quotation.start, end: quotation.end, voice, cause, ...speaker(facts, attribution) };
    (attribution === undefined && voice === 'own' ? guessed : attributed).push(stroke);
  }
  return [...guessed, ...reports, ...attributed];
}

/** For each token whether it stands in somebody else's report. */
function reportedTokens(facts: BlockFacts, reports: readonly Stroke[]): Uint8Array {
  const { tokens } = facts.block;
  const marks = new Uint8Array(tokens.length);
  let at = 0;
  for (const report of mergeReports(reports.toSorted((left, right) => left.start - right.start))) {
    if (report.voice !== 'other') continue;
    for (; at < tokens.length && tokens[at]!.start < report.start; at++);
    for (; at < tokens.length && tokens[at]!.start < report.end; at++) marks[at] = 1;
  }
  return marks;
}

/** In fiction a sentence that opens with a dash is a character's. */
function characters({ block }: BlockFacts): Stroke[] {
  return block.sentences
    .filter(({ start }) => /^[–—-]\s/.test(block.prose.slice(start, start + 2)))
    .map(({ start, end }) => ({ start, end, voice: 'other', cause: 'character' }));
}

/** A block quote is another's, unless the own side is said to speak in it or before it. */
function blockQuote(facts: BlockFacts, before: Before, attributor: Attributor): Stroke[] {
  const { block } = facts;
  if (block.quoteDepth === 0) return [];
  const last = facts.sentences.length - 1;
  const inside =
    last < 0 ? undefined : (attributor.nearest(facts, last, block.tokens.length) ?? signOff(facts, attributor));
  const previous = before.facts;
  const introduced =
    previous === undefined || previous.block.quoteDepth > 0 || previous.sentences.length === 0
      ? undefined
      : attributor.nearest(previous, previous.sentences.length - 1, previous.block.tokens.length);
  const attribution = inside ?? introduced;
  if (attribution?.voice === 'own') return [];
  return [{ start: 0, end: block.prose.length, voice: 'other', cause: 'block quote', ...speaker(facts, inside) }];
}

/** «… — министр А. Нұрланова» at the end of a block quote. */
function signOff(facts: BlockFacts, attributor: Attributor): Attribution | undefined {
  const { block } = facts;
  const last = facts.sentences.length - 1;
  const source = facts.sentences[last]!.sources.at(-1);
  if (source === undefined || block.tokens.length - source.lastToken > 6) return undefined;
  const before = block.tokens[source.firstToken - 1];
  const from = before?.end ?? 0;
  if (!/[–—]|\n/.test(block.prose.slice(from, block.tokens[source.firstToken]!.start))) return undefined;
  return {
    voice: attributor.voiceOf(facts, last, source),
    speaker: { firstToken: source.firstToken, lastToken: source.lastToken },
    at: source.firstToken,
  };
}

function turnStrokes(turns: readonly Turn[]): Stroke[] {
  return turns
    .filter(turn => turn.voice === 'other')
    .map(turn => ({ start: turn.start, end: turn.end, voice: 'other', cause: 'question' }));
}

/** «– Дорога плохая. Никто не чинит, – говорит жительница»: a paragraph after a dash is what the speaker says. */
function dashedSpeech(facts: BlockFacts, attributor: Attributor): Stroke[] {
  const { block } = facts;
  if (!/^[–—-]\s/.test(block.prose)) return [];
  for (let sentence = 0; sentence < facts.sentences.length; sentence++) {
    const of = facts.sentences[sentence];
    for (const saying of [...ofGroup(of, 'saying-third'), ...ofGroup(of, 'content-before')]) {
      const gap = gapBeforeClause(block, saying.firstToken);
      if (!/[,.!?…»]\s*[–—-]\s/.test(gap)) continue;
      const attribution = attributor.sayer(facts, sentence, saying);
      if (attribution?.voice !== 'other') continue;
      return [{ start: 0, end: block.prose.length, voice: 'other', cause: 'dialogue', ...speaker(facts, attribution) }];
    }
  }
  return [];
}

/** What stands before the few words that lead to a verb of saying. */
function gapBeforeClause(block: ScannedBlock, token: number): string {
  const first = Math.max(0, token - 3);
  return block.prose.slice(block.tokens[first]!.start, block.tokens[token]!.start);
}

const CLOSING = '»”“"›';

/** A long quotation that the block's end leaves open goes on in the next block. */
function unclosed(facts: BlockFacts, strokes: readonly Stroke[]): Stroke | undefined {
  const { block } = facts;
  const quotation = facts.quotations.find(
    candidate =>
      candidate.depth === 0 &&
      candidate.end === block.prose.length &&
      !CLOSING.includes(block.prose[candidate.end - 1]!),
  );
  if (quotation === undefined) return undefined;
  return strokes.find(stroke => stroke.start === quotation.start && stroke.end === quotation.end);
}

/** The rest of a quotation that the block before left open: up to its closing mark, if there is one. */
function continuation(block: ScannedBlock, open: Stroke): Stroke | undefined {
  if (/^[«“„"]/.test(block.prose)) return { ...open, start: 0, end: block.quoted[0]?.end ?? block.prose.length };
  const close = block.prose.search(/[»”]/);
  const opening = block.prose.search(/[«“„]/);
  if (close < 0 || (opening >= 0 && opening < close)) return undefined;
  return { ...open, start: 0, end: close + 1 };
}

function speaker(facts: BlockFacts, attribution: Attribution | undefined): { speaker?: Span } {
  if (attribution?.speaker === undefined) return {};
  const { firstToken, lastToken } = attribution.speaker;
  const { tokens } = facts.block;
  const first = tokens[firstToken];
  const last = tokens[lastToken - 1];
  return first === undefined || last === undefined ? {} : { speaker: { start: first.start, end: last.end } };
}

/** Reports of one sentence overlap freely: joined, they cannot pile up. */
function mergeReports(strokes: readonly Stroke[]): Stroke[] {
  const merged: Stroke[] = [];
  for (const stroke of strokes) {
    const last = merged.at(-1);
    if (
      last !== undefined &&
      last.voice === stroke.voice &&
      last.voice === 'other' &&
      stroke.start <= last.end &&
      stroke.start >= last.start
    ) {
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, stroke.end) };
    } else merged.push(stroke);
  }
  return merged;
}
