import { expect, test } from 'vitest';
import { countVotes, hasVeto } from '../../../shared/src/rules/votes/count-votes.ts';

test('the fifteen are the thirteen, the US and China, without the UN', () => {
  const members = { yes: 8, abstain: 3, no: 2 };
  const roll = { members, votes: { us: 'yes', china: 'abstain', un: 'no' } } as const;
  expect(countVotes(roll, 'yes')).toBe(9);
  expect(countVotes(roll, 'abstain')).toBe(4);
  expect(countVotes(roll, 'no')).toBe(2);
});

test('only the US and China have a veto', () => {
  expect((['us', 'china', 'un', 'dprk'] as const).filter(hasVeto)).toEqual(['us', 'china']);
});
