import { readDocument } from '../../engine/document/document.ts';
import { english } from '../../engine/languages/en/index.ts';
import { kazakh } from '../../engine/languages/kk/index.ts';
import { russian } from '../../engine/languages/ru/index.ts';
import { languageScore } from '../../engine/languages/score.ts';
import { compileVocabulary } from '../../engine/match/compile.ts';
import { createBlockMatcher } from '../../engine/match/run.ts';
import { createWordLookup } from '../../engine/match/words.ts';
import type { SharedVocabulary } from '../../engine/rule.ts';
import { scanBlock } from '../../engine/scan/scan.ts';
import type { Language, Metadata, ScannedBlock } from '../../engine/types.ts';
import { speechVocabulary } from '../../engine/voice/vocabulary.ts';

export interface Reading {
  readonly blocks: readonly ScannedBlock[];
  readonly metadata: Metadata;
}

/** Reads Markdown statements up to their matches, with the speech vocabulary and that of a test. */
export function createReader(vocabulary?: SharedVocabulary): (text: string, declared?: Language) => Reading {
  const compiled = compileVocabulary([
    { scope: 'speech', vocabulary: speechVocabulary },
    ...(vocabulary ? [{ scope: 'test', vocabulary }] : []),
  ]);
  const { entries } = compiled.symbols;
  const lookup = createWordLookup(
    compiled.symbols,
    { kk: kazakh.compile(entries.kk), ru: russian.compile(entries.ru), en: english.compile(entries.en) },
    languageScore,
  );
  const match = createBlockMatcher(compiled.automaton);
  return (text, declared) => {
    const document = readDocument(text, 'markdown');
    const language = document.metadata.language?.value ?? declared;
    const blocks = document.blocks.map((block): ScannedBlock => {
      const scan = scanBlock(block.prose, lookup, language ? { declared: language } : {});
      return { ...block, ...scan, matches: match(scan.tokens, scan.sentences) };
    });
    return { blocks, metadata: document.metadata };
  };
}
