import type { PatternSet, SharedVocabulary } from '../rule.ts';
import { LANGUAGES, type Language } from '../types.ts';
import { CONDITION_LISTS } from './conditions.ts';
import { NEGATOR_WORDS } from './negators.ts';
import { claimBefore, claimNoun, hearsay, named, proverb, refuting, weakClaim, wordItself } from './words/names.ts';
import {
  according,
  contentAfter,
  contentBefore,
  impersonal,
  onBehalf,
  ownOpinion,
  say,
  trailing,
} from './words/saying.ts';
import { body, company, foreign, highOffice, publication, title } from './words/speakers.ts';

/** Not in an oblique case: what can be the subject of a verb of saying. English nouns show no case. */
const SUBJECT = '-gen-dat-acc-ins-loc-abl';

/**
 * Who speaks, to whom words belong, what turns them round. The groups are
 * compiled with the prefix `speech.`; rules may use them too, for example as
 * `{ group: 'speech.negator', within: 'clause' }`.
 */
export const speechVocabulary: SharedVocabulary = {
  classes: {
    say,
    foreign,
    publication,
    title,
    'high-office': highOffice,
    body,
    company,
    named,
    refuting,
    'weak-claim': weakClaim,
  },
  patterns: {
    'saying-third': everywhere('<say>'),
    'saying-first': ownOpinion,
    'content-after': contentAfter,
    'content-before': contentBefore,
    according,
    trailing,
    'on-behalf': onBehalf,
    impersonal,
    self: { kk: '(мен | біз | өзім | өзіміз)', ru: '(я | мы)', en: '(i | we)' },
    foreign: everywhere('<foreign>'),
    'foreign-subject': everywhere(`<foreign>${SUBJECT}`),
    title: everywhere('<title>'),
    'title-subject': everywhere(`<title>${SUBJECT}`),
    'high-office': everywhere('<high-office>'),
    body: everywhere('<body>'),
    'body-subject': everywhere(`<body>${SUBJECT}`),
    company: everywhere('<company>'),
    publication: everywhere('<publication>'),
    'publication-subject': everywhere(`<publication>${SUBJECT}`),
    named: everywhere('<named>'),
    'word-itself': wordItself,
    proverb,
    hearsay,
    'claim-after': claimNoun,
    'claim-before': claimBefore,
    negator: lines(language => [
      ...NEGATOR_WORDS[language].before.split(/\s+/),
      ...NEGATOR_WORDS[language].after.split(/\s+/),
    ]),
    condition: lines(language => [
      ...CONDITION_LISTS[language].opening.split('; '),
      ...CONDITION_LISTS[language].inClause.split('; '),
    ]),
  },
};

function everywhere(pattern: string): PatternSet {
  return { kk: pattern, ru: pattern, en: pattern };
}

function lines(words: (language: Language) => readonly string[]): PatternSet {
  const set: Partial<Record<Language, string>> = {};
  for (const language of LANGUAGES) set[language] = [...new Set(words(language))].filter(Boolean).join('\n');
  return set;
}
