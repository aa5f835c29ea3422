import type { SharedVocabulary } from '../../engine/rule.ts';
import { stateBody } from './bodies.ts';
import { belittledSpeech, origin, reply, wholeService } from './contexts/aim.ts';
import { lawBasis, legalName, source } from './contexts/basis.ts';
import { deniedOpinion, mention, naming, refutation, selfBlame, selfCriticism, wordNoun } from './contexts/denial.ts';
import { call, fraudster, genuineness, goodDeed, husbandry, hypothesis, literary, proverb } from './contexts/manner.ts';
import { court, investigation } from './contexts/proof.ts';
import { insultClasses } from './insults/index.ts';
import { animal, animalLike, greatMind, mockery } from './mockery/index.ts';
import { citizen, colleague, critic, official } from './officials.ts';
import { targetPatterns } from './targets.ts';

/**
 * Classes and contexts that several rules use. Classes are written `<official>`;
 * groups are named `context.court` in excuses and partners.
 */
export const sharedVocabulary: SharedVocabulary = {
  classes: {
    official,
    'state-body': stateBody,
    colleague,
    citizen,
    critic,
    animal,
    'animal-like': animalLike,
    'great-mind': greatMind,
    ...insultClasses,
  },
  patterns: {
    court,
    investigation,
    refutation,
    source,
    'legal-name': legalName,
    proverb,
    hypothesis,
    'law-basis': lawBasis,
    call,
    'self-criticism': selfCriticism,
    mention,
    'denied-opinion': deniedOpinion,
    'self-blame': selfBlame,
    'word-noun': wordNoun,
    naming,
    'belittled-speech': belittledSpeech,
    reply,
    literary,
    origin,
    mockery,
    'whole-service': wholeService,
    fraudster,
    genuineness,
    husbandry,
    'good-deed': goodDeed,
    ...targetPatterns,
  },
};
