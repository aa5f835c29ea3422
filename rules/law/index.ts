import type { Law } from '../../engine/rule.ts';
import { acts, provisions, reasons } from '../generated/law.ts';
import type { LawAct, LawProvision, Reason } from './types.ts';

export interface LoadedLaw extends Law {
  provision(id: string): LawProvision | undefined;
  /** Every provision, in the order of the acts and of their points. */
  provisions(): readonly LawProvision[];
  act(id: string): LawAct | undefined;
  acts(): readonly LawAct[];
  /** The reasons why a text cannot show a breach, in the order in which they are listed. */
  reasons(): readonly Reason[];
  /** Provisions of binding acts in force on an ISO date. */
  inForceOn(date: string): readonly LawProvision[];
}

const provisionById = new Map(provisions.map(provision => [provision.id, provision]));
const actById = new Map(acts.map(act => [act.id, act]));

/** The law as data. Nothing is parsed at run time. */
export const law: LoadedLaw = {
  provision: id => provisionById.get(id),
  provisions: () => provisions,
  act: id => actById.get(id),
  acts: () => acts,
  reasons: () => reasons,
  inForceOn: date =>
    provisions.filter(
      provision =>
        actById.get(provision.act)?.binding === true &&
        provision.from <= date &&
        (provision.to === null || date <= provision.to),
    ),
};
