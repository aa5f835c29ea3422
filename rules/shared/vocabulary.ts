import type { SharedVocabulary } from '../../engine/rule.ts';
import { stateBody } from './bodies.ts';
import {
  call,
  court,
  hypothesis,
  investigation,
  lawBasis,
  legalName,
  mention,
  proverb,
  refutation,
  selfCriticism,
  source,
} from './contexts.ts';
import { citizen, colleague, critic, official } from './officials.ts';

/**
 * Classes and contexts that several rules use. Classes are written `<official>`;
 * groups are named `context.court` in excuses and partners.
 */
export const sharedVocabulary: SharedVocabulary = {
  classes: { official, 'state-body': stateBody, colleague, citizen, critic },
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
  },
};
