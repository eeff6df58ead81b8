import type { Decider, Delegation, Sides } from '../../terms/delegation.ts';
import { decidersAmong, majorityOf, presentOf } from './delegates.ts';

/** What is to be decided, as far as the rules of a delegation care. */
export interface Matter {
  /** Waits in the docket until adjudication, so that it can still be changed. */
  readonly isDraft: boolean;
  /** A text, a vote or an agreement: never one person's portfolio. */
  readonly isJoint: boolean;
  /** Whose portfolio it is in; `null` for nobody's. */
  readonly owner: string | null;
  /** The delegation has sealed what it would change. */
  readonly isSealed: boolean;
}

/** Who decides on a matter. */
export function deciderOf(delegation: Delegation, { isDraft, isJoint, owner, isSealed }: Matter): Decider {
  const { rule, head } = delegation;
  switch (rule) {
    case 'head':
      if (isDraft && !isSealed) return { kind: 'anybody' };
      return head === null ? { kind: 'anybody' } : { kind: 'person', id: head };
    case 'majority':
      return isDraft ? { kind: 'anybody' } : { kind: 'majority' };
    case 'portfolio': {
      if (isJoint || owner === null) return { kind: 'majority' };
      // While its owner is away a part stands; the others may change it.
      return presentOf(delegation).includes(owner) ? { kind: 'person', id: owner } : { kind: 'anybody' };
    }
  }
}

/** What comes of a matter as its delegation stands to it now; `open` while it waits. */
export function verdictOf(delegation: Delegation, decider: Decider, sides: Sides): 'carried' | 'dropped' | 'open' {
  switch (decider.kind) {
    case 'person':
      return byOneOf([decider.id], sides);
    case 'anybody':
      return byOneOf(
        decidersAmong(delegation.delegates).map(({ id }) => id),
        sides,
      );
    case 'majority':
      return byMajority(delegation, sides);
  }
}

function byOneOf(ids: readonly string[], sides: Sides): 'carried' | 'dropped' | 'open' {
  if (ids.some((id) => sides.for.includes(id))) return 'carried';
  return ids.some((id) => sides.against.includes(id)) ? 'dropped' : 'open';
}

function byMajority(delegation: Delegation, sides: Sides): 'carried' | 'dropped' | 'open' {
  const present = presentOf(delegation);
  const yes = present.filter((id) => sides.for.includes(id)).length;
  const no = present.filter((id) => sides.against.includes(id)).length;
  const needed = majorityOf(present.length);
  if (present.length > 0 && yes >= needed) return 'carried';
  if (present.length > 0 && no >= needed) return 'dropped';
  // All have spoken and stand even: the head breaks the tie.
  const { head } = delegation;
  if (present.length === 0 || yes + no < present.length || head === null || !present.includes(head)) return 'open';
  return sides.for.includes(head) ? 'carried' : 'dropped';
}
