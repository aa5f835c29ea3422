import { findPeople } from '../../engine/names/index.ts';
import type { PlacedMatch, RuleContext } from '../../engine/rule.ts';
import type { ScannedBlock, Sentence } from '../../engine/types.ts';
import { firstIndex } from './search.ts';

/** A passage of a block with its sentence. Offsets in the block's prose, half-open. */
export interface Place {
  readonly block: ScannedBlock;
  readonly blockIndex: number;
  readonly sentence: Sentence;
  readonly sentenceIndex: number;
  readonly start: number;
  readonly end: number;
}

/** Asks what stands around a passage. Each group is indexed once. */
export interface Surroundings {
  /** Matches of a group in the passage's sentence, in order. */
  inSentence(group: string, place: Place): readonly PlacedMatch[];
  has(group: string, place: Place): boolean;
  /** Whether the group stands in the passage's block or the one before it. */
  around(group: string, place: Place): boolean;
  /** Whether a person is named in the passage's sentence outside the passage: streets are named after people too. */
  namesPerson(place: Place): boolean;
}

const NOTHING: readonly PlacedMatch[] = [];

export function surroundings(context: RuleContext): Surroundings {
  const indexes = new Map<string, Map<string, PlacedMatch[]>>();
  const people = new Map<ScannedBlock, readonly number[]>();

  const indexOf = (group: string) => {
    let index = indexes.get(group);
    if (index) return index;
    index = new Map();
    for (const placed of context.matches(group)) {
      for (const key of [`${placed.blockIndex}`, `${placed.blockIndex} ${placed.match.sentence}`]) {
        const list = index.get(key);
        if (list) list.push(placed);
        else index.set(key, [placed]);
      }
    }
    indexes.set(group, index);
    return index;
  };
  const inSentence = (group: string, place: Place) =>
    indexOf(group).get(`${place.blockIndex} ${place.sentenceIndex}`) ?? NOTHING;

  return {
    inSentence,
    has: (group, place) => inSentence(group, place).length > 0,
    around: (group, { blockIndex }) => indexOf(group).has(`${blockIndex}`) || indexOf(group).has(`${blockIndex - 1}`),
    namesPerson: ({ block, sentence, start: from, end: to }) => {
      let starts = people.get(block);
      if (!starts) {
        starts = findPeople(block).map(person => person.start);
        people.set(block, starts);
      }
      let index = firstIndex(starts, start => start >= sentence.start);
      while (index < starts.length && starts[index]! >= from && starts[index]! < to) index++;
      return index < starts.length && starts[index]! < sentence.end;
    },
  };
}

/** The place of a prose range; undefined when no sentence holds its start. */
export function placeAt(
  block: ScannedBlock,
  blockIndex: number,
  { start, end }: { start: number; end: number },
): Place | undefined {
  const sentenceIndex = firstIndex(block.sentences, sentence => sentence.start > start) - 1;
  const sentence = block.sentences[sentenceIndex];
  return sentence && { block, blockIndex, sentence, sentenceIndex, start, end };
}
