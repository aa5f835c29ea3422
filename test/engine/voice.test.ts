import assert from 'node:assert/strict';
import type { ResolvedSettings, ScannedBlock, Voice, VoiceSpan } from '../../engine/types.ts';
import { assignVoices } from '../../engine/voice/voices.ts';
import { createReader } from './reader.ts';
import * as en from './voices/en.ts';
import * as kk from './voices/kk.ts';
import * as ru from './voices/ru.ts';

const read = createReader();
const settings: ResolvedSettings = { bodies: [], defaults: {}, declared: true, rules: {} };
const VOICES: Record<string, Voice> = { s: 'own', o: 'other', n: 'name' };

interface Passage {
  readonly start: number;
  readonly end: number;
  readonly voice: Voice;
}

/** Takes the marks out and gives the passages' offsets in the clean text. */
function unmark(marked: string): { text: string; passages: Passage[] } {
  const passages: Passage[] = [];
  let text = '';
  for (const piece of marked.split(/(\{[son]\|[^}]*\})/)) {
    const mark = /^\{([son])\|([^}]*)\}$/.exec(piece);
    if (mark) passages.push({ start: text.length, end: text.length + mark[2]!.length, voice: VOICES[mark[1]!]! });
    text += mark ? mark[2] : piece;
  }
  return { text, passages };
}

function voiceAt(spans: readonly VoiceSpan[], offset: number): Voice {
  return spans.find(span => span.start <= offset && offset < span.end)?.voice ?? 'own';
}

/** The words whose voice differs from the mark, as «word: voice, not mark». */
function misjudged(
  text: string,
  from: number,
  passages: readonly Passage[],
  blocks: readonly ScannedBlock[],
  voices: VoiceSpan[][],
) {
  const wrong: string[] = [];
  let seen = 0;
  blocks.forEach((block, index) => {
    for (const token of block.tokens) {
      const at = block.start + (block.offsets?.[token.start] ?? token.start) - from;
      const passage = passages.find(({ start, end }) => start <= at && at < end);
      if (passage === undefined) continue;
      seen++;
      const voice = voiceAt(voices[index]!, token.start);
      if (voice !== passage.voice)
        wrong.push(`${block.prose.slice(token.start, token.end)}: ${voice}, not ${passage.voice}`);
    }
  });
  assert.ok(seen >= passages.length, `marks met no words in ${text}`);
  return wrong;
}

describe('voices', () => {
  for (const [language, { front, texts }] of Object.entries({ kk, ru, en })) {
    describe(language, () => {
      for (const { text: marked, meta } of texts) {
        it(marked.slice(0, 90).replaceAll('\n', ' '), () => {
          const { text, passages } = unmark(marked);
          const head = `---\n${meta ?? front}\nlanguage: ${language}\n---\n`;
          const { blocks, metadata } = read(head + text);
          const voices = assignVoices(blocks, metadata, settings);
          assert.deepEqual(misjudged(text, head.length, passages, blocks, voices), []);
        });
      }
      it('has twenty-five texts at least', () => assert.ok(texts.length >= 25));
    });
  }

  it('takes the people registered in adep.yaml for the own side', () => {
    const { blocks, metadata } = read('---\nbody: Акимат\n---\n«Чиновники ленивы», – написал Ерлан Сапаров.');
    const registered = { ...settings, bodies: [{ names: { ru: ['Акимат'] }, speakers: [{ name: 'Сапаров Ерлан' }] }] };
    assert.equal(voiceAt(assignVoices(blocks, metadata, registered)[0]!, 3), 'own');
    assert.equal(voiceAt(assignVoices(blocks, metadata, settings)[0]!, 3), 'other');
  });

  it('names the speaker', () => {
    const { blocks, metadata } = read('«Дорога разбита и грязна», – пишет блогер.');
    const span = assignVoices(blocks, metadata, settings)[0]![0]!;
    assert.equal(blocks[0]!.prose.slice(span.speaker!.start, span.speaker!.end), 'блогер');
  });

  it('follows a quotation over paragraphs', () => {
    const { blocks, metadata } = read('Блогер написал: «Все они воры.\n\nИ бездельники». Мы это проверили.');
    const voices = assignVoices(blocks, metadata, settings);
    assert.equal(voiceAt(voices[1]!, 2), 'other');
    assert.equal(voiceAt(voices[1]!, blocks[1]!.prose.indexOf('Мы')), 'own');
  });

  it('gives sorted, disjoint spans, and is quick on hostile text', () => {
    const hostile = [
      'Блогер сказал, что '.repeat(20_000),
      '«'.repeat(60_000),
      '«а» сказал блогер '.repeat(15_000),
      'деп жазды блогер деген жазба '.repeat(15_000),
      '- '.repeat(50_000),
    ];
    for (const text of hostile) {
      const { blocks, metadata } = read(text, 'ru');
      const voices = assignVoices(blocks, metadata, settings);
      assert.equal(voices.length, blocks.length);
      for (const spans of voices) {
        for (let index = 1; index < spans.length; index++) assert.ok(spans[index - 1]!.end <= spans[index]!.start);
      }
    }
  });
});
