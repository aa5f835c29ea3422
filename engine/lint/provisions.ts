import type { Law } from '../rule.ts';
import type { Provision, ProvisionStatus } from '../types.ts';

/** The first day of the edition that is not loaded, and the last (law/README: kz-2015-orig). */
export const UNLOADED_EDITION = { from: '2016-01-01', to: '2022-02-21' } as const;

export interface Basis {
  readonly status: ProvisionStatus;
  /** Ids, leading provision first; may be empty only when the rule names none. */
  readonly provisions: readonly string[];
  /** First day in force of the cited norm, for the note. */
  readonly from: string | undefined;
  /** Last day in force of the cited norm, for the note. */
  readonly to: string | undefined;
}

/**
 * Chooses what a finding of the day cites (law/README, "What a statement's
 * date changes"): the provisions in force; in the gap of 2016–2022 the 2022
 * wording; else the last repealed ones; else those that came later. Foreign
 * law is cited alone only when a rule stands on nothing else.
 */
export function chooseBasis(ids: readonly string[], date: string, law: Law): Basis {
  const all = ids.map(id => law.provision(id)).filter(provision => provision !== undefined);
  const binding = all.filter(provision => !provision.act.startsWith('us-'));
  if (binding.length === 0) return basis('comparative', all);
  const inForce = binding.filter(
    provision => provision.from <= date && (provision.to === null || date <= provision.to),
  );
  if (inForce.length > 0) return basis('in-force', inForce);
  const later = binding.filter(provision => provision.from > date);
  const next = latestGroup(later, provision => provision.from, 'first');
  if (UNLOADED_EDITION.from <= date && date <= UNLOADED_EDITION.to && next.length > 0)
    return basis('edition-not-loaded', next);
  const earlier = binding.filter(provision => provision.to !== null && provision.to < date);
  if (earlier.length > 0) {
    const last = latestGroup(earlier, provision => provision.to ?? '', 'last');
    return basis('repealed', last);
  }
  return basis('not-yet-in-force', next);
}

function basis(status: ProvisionStatus, provisions: readonly Provision[]): Basis {
  return {
    status,
    provisions: provisions.map(provision => provision.id),
    from: provisions[0]?.from,
    to: provisions[0]?.to ?? undefined,
  };
}

/** The provisions that share the first (or last) value of a key. */
function latestGroup(
  provisions: readonly Provision[],
  key: (provision: Provision) => string,
  which: 'first' | 'last',
): Provision[] {
  const keys = provisions.map(key).sort();
  const chosen = which === 'first' ? keys[0] : keys.at(-1);
  return provisions.filter(provision => key(provision) === chosen);
}
