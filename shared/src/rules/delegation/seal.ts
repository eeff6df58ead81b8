import type { Delegation } from '../../terms/delegation.ts';
import { majorityOf, presentOf } from './delegates.ts';

/**
 * Whether a delegation is done with a phase, given who of it said so and who has a part of the docket: the head alone,
 * more than half of those present, or everybody with a part and the head.
 */
export function isAgreed(delegation: Delegation, agreed: readonly string[], owners: readonly string[]): boolean {
  const { rule, head } = delegation;
  const present = presentOf(delegation);
  if (rule === 'majority') {
    return present.length > 0 && present.filter((id) => agreed.includes(id)).length >= majorityOf(present.length);
  }
  if (head === null || !agreed.includes(head)) return false;
  return rule === 'head' || owners.every((id) => !present.includes(id) || agreed.includes(id));
}

/** Who still agrees after a change to the docket: nobody, or by portfolio those whose part it is not, without the head. */
export function agreedAfterChange(
  { rule, head }: Delegation,
  agreed: readonly string[],
  owner: string | null,
): readonly string[] {
  return rule === 'portfolio' ? agreed.filter((id) => id !== owner && id !== head) : [];
}
