import { describe, expect, test } from 'vitest';
import { chooseEmphasis } from '../../../shared/src/bots/dprk-emphasis.ts';
import { mindOf } from '../../../shared/src/bots/mind.ts';
import { shortSeed } from '../../../shared/src/lib/seed.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import type { ByGroup } from '../../../shared/src/terms/circle.ts';
import { projectSeat } from '../../../shared/src/truth/projection/project-seat.ts';
import { quiet } from '../../support/play.ts';

/** What a bot without noise orders if the groups of the circle stand at these loyalties. */
function emphasisAt(groups: ByGroup<number>): string {
  const view = projectSeat(quiet(2, 'orders'), 'dprk');
  if (view.country === null) throw new Error('the seat knows its country');
  const mind = mindOf({ ...view, country: { ...view.country, groups } }, january2016, {
    temperature: 0,
    seed: shortSeed(5),
  });
  return chooseEmphasis(mind, 3);
}

describe('whom a bot in Pyongyang rewards first', () => {
  test('is nobody while all groups stand well', () => {
    expect(emphasisAt({ military: 68, party: 69, bureaucracy: 67 })).toBe('even');
    expect(emphasisAt({ military: 75, party: 64, bureaucracy: 65 })).toBe('even');
  });

  test.each(['military', 'party', 'bureaucracy'] as const)('is the %s when it alone is about to leave', (group) => {
    expect(emphasisAt({ military: 68, party: 69, bureaucracy: 67, [group]: 42 })).toBe(`${group}-first`);
  });

  test('is a group that falls far behind the others, long before it would leave', () => {
    expect(emphasisAt({ military: 78, party: 61, bureaucracy: 70 })).toBe('party-first');
  });

  test('is nobody when all waver alike: what one gained the others would lose', () => {
    expect(emphasisAt({ military: 45, party: 45, bureaucracy: 45 })).toBe('even');
  });
});
