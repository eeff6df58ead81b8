import {
  agreedAfterChange,
  dealLevers,
  DEFAULT_SCENARIO,
  deciderOf,
  headOf,
  isAgreed,
  leverOf,
  leverOfSlot,
  portfolioOf,
  ruleFor,
  SEATS,
  slot,
  slotOf,
  verdictOf,
} from '@letter/shared/play';
import type { Decider, Delegate, Delegation, DelegationRule } from '@letter/shared/play';
import { describe, expect, test } from 'vitest';

// How several people in one delegation decide, as tables of cases. A letter is a person; small letters are away, and
// `*` marks an adviser.

const people = (text: string): readonly Delegate[] =>
  [...text.matchAll(/([a-z])(\*?)/gi)].map(([, id = '', star]) => ({
    id: id.toUpperCase(),
    isPresent: id === id.toUpperCase(),
    isAdviser: star === '*',
  }));

const ids = (letters: string): readonly string[] => letters.split('');

const delegation = (rule: DelegationRule, text: string, chosen: string | null = null): Delegation => {
  const delegates = people(text);
  return { rule, head: headOf(chosen, delegates), delegates };
};

const MAJORITY: Decider = { kind: 'majority' };

test.each([
  [null, 1, 'head'],
  [null, 2, 'head'],
  [null, 3, 'majority'],
  [null, 7, 'majority'],
  ['head', 7, 'head'],
  ['portfolio', 2, 'portfolio'],
] as const)('the rule %s of %i people is %s', (chosen, count, rule) => expect(ruleFor(chosen, count)).toBe(rule));

test.each([
  ['ABC', null, 'A'],
  ['aBC', null, 'B'],
  ['ABC', 'C', 'C'],
  ['ABc', 'C', 'A'],
  ['abc', 'C', 'C'],
  ['A*BC', null, 'B'],
  ['A*bC*', 'A', 'B'],
  ['A*', null, 'A'],
  ['', null, null],
])('of %s, who chose %s, %s is the head', (text, chosen, head) => expect(headOf(chosen, people(text))).toBe(head));

describe('who decides', () => {
  const draft = { isDraft: true, isJoint: false, owner: null, isSealed: false };
  const deed = { ...draft, isDraft: false };
  const text = { ...deed, isJoint: true };
  test.each([
    ['head', 'a draft', draft, 'anybody'],
    ['head', 'a sealed draft', { ...draft, isSealed: true }, 'A'],
    ['head', 'a deed', deed, 'A'],
    ['head', 'a text', text, 'A'],
    ['majority', 'a draft', draft, 'anybody'],
    ['majority', 'a sealed draft', { ...draft, isSealed: true }, 'anybody'],
    ['majority', 'a text', text, 'majority'],
    ['portfolio', 'a draft of B', { ...draft, owner: 'B' }, 'B'],
    ['portfolio', 'a deed of B', { ...deed, owner: 'B' }, 'B'],
    ['portfolio', 'a draft of somebody away', { ...draft, owner: 'C' }, 'anybody'],
    ['portfolio', 'what is nobody’s', draft, 'majority'],
    ['portfolio', 'a text in B’s hands', { ...text, owner: 'B' }, 'majority'],
  ] as const)('%s: on %s', (rule, _what, matter, who) => {
    const decider = deciderOf(delegation(rule, 'ABc'), matter);
    expect(decider.kind === 'person' ? decider.id : decider.kind).toBe(who);
  });
});

test.each([
  ['ABC', MAJORITY, 'A', '', 'open'],
  ['ABC', MAJORITY, 'AB', '', 'carried'],
  ['ABC', MAJORITY, 'A', 'BC', 'dropped'],
  // Half is not more than half; the head breaks a tie once all have spoken.
  ['ABCD', MAJORITY, 'AB', 'C', 'open'],
  ['ABCD', MAJORITY, 'AB', 'CD', 'carried'],
  ['ABCD', MAJORITY, 'CD', 'AB', 'dropped'],
  // Who is away neither counts nor is waited for.
  ['ABc', MAJORITY, 'AC', '', 'open'],
  ['Abc', MAJORITY, 'A', '', 'carried'],
  ['abc', MAJORITY, 'ABC', '', 'open'],
  // An adviser has no vote.
  ['ABC*', MAJORITY, 'AB', '', 'carried'],
  ['ABC*', MAJORITY, 'AC', '', 'open'],
  ['ABC', { kind: 'person', id: 'B' }, 'AC', '', 'open'],
  ['ABC', { kind: 'person', id: 'B' }, 'B', '', 'carried'],
  ['ABC', { kind: 'person', id: 'B' }, 'A', 'B', 'dropped'],
  ['ABC*', { kind: 'anybody' }, 'C', '', 'open'],
  ['ABC*', { kind: 'anybody' }, 'CA', '', 'carried'],
  ['ABC*', { kind: 'anybody' }, 'C', 'B', 'dropped'],
] as const)('%s with %o: for %s, against %s is %s', (text, decider, yes, no, verdict) => {
  const sides = { for: ids(yes), against: ids(no) };
  expect(verdictOf(delegation('majority', text), decider, sides)).toBe(verdict);
});

test.each([
  ['head', 'ABC', 'A', '', true],
  ['head', 'ABC', 'BC', '', false],
  ['majority', 'ABC', 'A', '', false],
  ['majority', 'ABC', 'BC', '', true],
  ['majority', 'ABCD', 'AB', '', false],
  ['majority', 'ABc', 'AC', '', false],
  ['majority', 'abc', 'ABC', '', false],
  ['majority', 'ABC*', 'AC', '', false],
  ['portfolio', 'ABC', 'AB', 'ABC', false],
  ['portfolio', 'ABC', 'ABC', 'ABC', true],
  ['portfolio', 'ABC', 'BC', 'BC', false],
  ['portfolio', 'ABc', 'AB', 'ABC', true],
] as const)('%s: %s with the agreement of %s and parts of %s is sealed: %s', (rule, text, agreed, owners, isSealed) => {
  expect(isAgreed(delegation(rule, text), ids(agreed), ids(owners))).toBe(isSealed);
});

test.each([
  ['head', ''],
  ['majority', ''],
  // Everybody but whose part it is and the head, who signs the whole.
  ['portfolio', 'C'],
] as const)('%s: after a change to the part of B still agree: %s', (rule, left) => {
  expect(agreedAfterChange(delegation(rule, 'ABC'), ['A', 'B', 'C'], 'B')).toEqual(ids(left));
});

describe('levers', () => {
  test.each(SEATS)('of %s are dealt out whole, in runs, and evenly', (seat) => {
    const levers = portfolioOf(DEFAULT_SCENARIO, seat);
    const owners = [...dealLevers(levers, {}, people('ABCD*')).values()];
    expect(new Set(owners)).toEqual(new Set(['A', 'B', 'C']));
    expect(owners).toEqual(owners.toSorted((one, other) => (one ?? '').localeCompare(other ?? '')));
    const counts = ['A', 'B', 'C'].map((id) => owners.filter((one) => one === id).length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });

  test('given to somebody are theirs, given to nobody are nobody’s, and those of who left are dealt again', () => {
    const given = { 'effort:finance': 'C', collect: null, 'effort:elite': 'X' };
    const owners = dealLevers(portfolioOf(DEFAULT_SCENARIO, 'us'), given, people('ABC'));
    expect(owners.get('effort:finance')).toBe('C');
    expect(owners.get('collect')).toBeNull();
    expect(owners.get('effort:elite')).toBe('A');
  });

  test('of an order and of its slot are the same, and a report goes with its effort', () => {
    for (const order of [
      { kind: 'set-effort', basket: 'finance', effort: 2 },
      { kind: 'report-effort', basket: 'finance', effort: 1 },
      { kind: 'file-belief', leakage: 40 },
    ] as const)
      expect(leverOfSlot(slotOf(order))).toBe(leverOf(order));
    expect(leverOf({ kind: 'report-effort', basket: 'finance', effort: 1 })).toBe('effort:finance');
    expect(leverOfSlot(slot('nothing:at all'))).toBeNull();
  });

  test.each(SEATS)('of %s hold no text, no vote and no agreement', (seat) => {
    const levers: readonly string[] = portfolioOf(DEFAULT_SCENARIO, seat);
    for (const joint of ['table-text', 'cast-vote', 'offer-agreement', 'answer-agreement'])
      expect(levers).not.toContain(joint);
  });
});
