/** Every rule of the public contract, in its order. A rule that is not built yet may already be named by the law. */
export const CONTRACT_RULES = [
  'policy-contradiction',
  'restricted-information',
  'disparagement',
  'unauthorised-speaker',
  'improper-polemic',
  'off-topic-publication',
  'private-signature',
  'accusation-deadline',
  'unsupported-claim',
  'unlawful-promise',
  'partisan-promotion',
  'private-endorsement',
  'discrimination',
  'status-emphasis',
  'criticism-retaliation',
  'state-symbols',
  'gift-solicitation',
  'language-version-mismatch',
  'approval',
] as const;

/** Contract order first, then names of our own by alphabet. */
export function inContractOrder(ids: readonly string[]): string[] {
  const rank = (id: string): number => {
    const index = (CONTRACT_RULES as readonly string[]).indexOf(id);
    return index === -1 ? CONTRACT_RULES.length : index;
  };
  return [...ids].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0));
}
