import { useMemo } from 'react';
import { useKnownPolicies } from './known-policies';

/** Whose ledgers of outstanding matters there are, over the policies of this desk; the same book of two policies is one. */
export function useOutstandingBooks() {
  const policies = useKnownPolicies((state) => state.policies);
  return useMemo(() => {
    const all = policies.flatMap(({ outstanding }) => outstanding?.books ?? []);
    return Array.from(new Map(all.map((book) => [book.id, book])).values());
  }, [policies]);
}
