// Written by `npm run generate` from the folders of rules/. Do not edit.
import type { Rule } from '../../engine/rule.ts';
import accusationDeadline from '../accusation-deadline/rule.ts';
import disparagement from '../disparagement/rule.ts';
import improperPolemic from '../improper-polemic/rule.ts';
import offTopicPublication from '../off-topic-publication/rule.ts';
import privateSignature from '../private-signature/rule.ts';
import statusEmphasis from '../status-emphasis/rule.ts';
import unlawfulPromise from '../unlawful-promise/rule.ts';

/** Every rule, in the order of the contract. */
export const rules: readonly Rule[] = [
  disparagement,
  improperPolemic,
  offTopicPublication,
  privateSignature,
  accusationDeadline,
  unlawfulPromise,
  statusEmphasis,
];
