import type { SharedVocabulary } from '../../engine/rule.ts';
import { stateBody } from './bodies.ts';
import {
  belittledSpeech,
  call,
  court,
  hypothesis,
  investigation,
  lawBasis,
  legalName,
  mention,
  naming,
  proverb,
  refutation,
  reply,
  selfCriticism,
  source,
} from './contexts.ts';
import { insultClasses } from './insults/index.ts';
import { citizen, colleague, critic, official } from './officials.ts';
import { targetPatterns } from './targets.ts';

/**
 * Classes and contexts that several rules use. Classes are written `<official>`;
 * groups are named `context.court` in excuses and partners.
 */
export const sharedVocabulary: SharedVocabulary = {
  classes: { official, 'state-body': stateBody, colleague, citizen, critic, ...insultClasses },
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
    naming,
    'belittled-speech': belittledSpeech,
    reply,
    ...targetPatterns,
  },
};
