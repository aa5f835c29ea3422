// Written by `npm run generate` from the folders of rules/. Do not edit.
import type { Rule } from '../../engine/rule.ts';
import accusationDeadline from '../accusation-deadline/rule.ts';
import discrimination from '../discrimination/rule.ts';
import disparagement from '../disparagement/rule.ts';
import improperPolemic from '../improper-polemic/rule.ts';
import offTopicPublication from '../off-topic-publication/rule.ts';
import partisanPromotion from '../partisan-promotion/rule.ts';
import policyContradiction from '../policy-contradiction/rule.ts';
import privateEndorsement from '../private-endorsement/rule.ts';
import privateSignature from '../private-signature/rule.ts';
import restrictedInformation from '../restricted-information/rule.ts';
import statusEmphasis from '../status-emphasis/rule.ts';
import unauthorisedSpeaker from '../unauthorised-speaker/rule.ts';
import unlawfulPromise from '../unlawful-promise/rule.ts';
import unsupportedClaim from '../unsupported-claim/rule.ts';

/** Every rule, in the order of the contract. */
export const rules: readonly Rule[] = [
  policyContradiction,
  restrictedInformation,
  disparagement,
  unauthorisedSpeaker,
  improperPolemic,
  offTopicPublication,
  privateSignature,
  accusationDeadline,
  unsupportedClaim,
  unlawfulPromise,
  partisanPromotion,
  privateEndorsement,
  discrimination,
  statusEmphasis,
];
