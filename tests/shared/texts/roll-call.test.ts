import type { Vote } from '../../../shared/src/terms/vocabulary.ts';
import { describe, expect, test } from 'vitest';
import { evolveAll } from '../../../shared/src/truth/fold/evolve.ts';
import { lettersOf } from '../../../shared/src/rules/letters.ts';
import type { Scenario } from '../../../shared/src/terms/scenario.ts';
import { callRoll, rollEvents } from '../../../shared/src/truth/votes/roll-call.ts';
import type { DraftBlanks, Instrument } from '../../../shared/src/terms/resolution.ts';
import { unfundedNudges } from '../../../shared/src/truth/votes/unfunded.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import { aDraft, moved, negotiating, ofKind } from '../../support/text-builders.ts';
import { evenEfforts } from '../../support/world-builder.ts';

const TARGETED: Partial<DraftBlanks> = { changes: [{ basket: 'programme', level: 4 }], exemptions: true };

/** A council in which a number of members certainly vote yes, and the rest no. */
function council(yes: number): Scenario {
  return { ...january2016, members: Array.from({ length: 13 }, (_, i) => (i < yes ? -100 : 100)) };
}

const voting = (yes: number, votes: World['votes'], blanks = TARGETED, change: Partial<World> = {}): World =>
  negotiating({ scenario: council(yes), draft: aDraft(blanks), votes, ...change });

const outcomeOf = (yes: number, us: Vote, china: Vote): string | undefined =>
  callRoll(voting(yes, { us, china }))?.outcome;

describe('the roll call', () => {
  test.each([
    [7, 'yes', 'yes', 'adopted'],
    [6, 'yes', 'yes', 'not-carried'],
    [8, 'yes', 'abstain', 'adopted'],
    [7, 'yes', 'abstain', 'not-carried'],
    [9, 'abstain', 'abstain', 'adopted'],
    [13, 'yes', 'no', 'vetoed'],
    [13, 'no', 'yes', 'vetoed'],
    [13, 'abstain', 'yes', 'adopted'],
  ] as const)('with %i members, the US %s and China %s, is %s', (members, us, china, outcome) => {
    expect(outcomeOf(members, us, china)).toBe(outcome);
  });

  test('counts a vote not cast as an abstention, which is not a veto', () => {
    const roll = callRoll(voting(9, {}));
    expect(roll).toMatchObject({
      outcome: 'adopted',
      votes: { us: 'abstain', china: 'abstain', un: 'abstain' },
      vetoedBy: [],
    });
  });

  test('records the vetoing seat, and counts thirteen members', () => {
    const roll = callRoll(voting(4, { us: 'no', china: 'no' }));
    expect(roll?.vetoedBy).toEqual(['us', 'china']);
    expect(roll?.members).toEqual({ yes: 4, no: 9, abstain: 0 });
  });

  test('is not called without a text', () => {
    expect(callRoll(negotiating())).toBeNull();
    expect(rollEvents(negotiating())).toEqual([]);
  });

  test('does not count the UN among the fifteen: its vote influences the thirteen', () => {
    const yesOf = (un: Vote): number =>
      callRoll(negotiating({ draft: aDraft(TARGETED), votes: { un } }))?.members.yes ?? -1;
    expect(yesOf('yes')).toBeGreaterThan(yesOf('abstain'));
    expect(yesOf('no')).toBeLessThan(yesOf('abstain'));
    // The pen's vote is not one of the fifteen: eight members and the pen's yes are eight votes.
    expect(callRoll(voting(8, { un: 'yes' }))?.outcome).toBe('not-carried');
  });

  test('adds gathered votes, but only from members within reach', () => {
    const won = (gathered: number): number =>
      callRoll(negotiating({ draft: aDraft(TARGETED), votes: { un: 'no' }, gathered }))?.members.yes ?? -1;
    expect(won(2)).toBe(won(0) + 2);
    expect(callRoll(voting(4, {}, TARGETED, { gathered: 3 }))?.members.yes).toBe(4);
  });

  test('is the same for the same seed', () => {
    const world = negotiating({ draft: aDraft(TARGETED), votes: { un: 'yes' } });
    expect(callRoll(world)).toEqual(callRoll(structuredClone(world)));
  });
});

describe('adoption', () => {
  const standing: Instrument = {
    id: 'T3-elite',
    kind: 'resolution',
    owner: null,
    basket: 'elite',
    level: 2,
    since: 3,
    until: 6,
  };

  test('imposes each change with its sunset', () => {
    const events = rollEvents(voting(13, { us: 'yes', china: 'yes' }, { ...TARGETED, sunset: 2 }));
    expect(ofKind(events, 'measure-imposed')).toEqual([
      {
        kind: 'measure-imposed',
        instrument: {
          id: 'T5-programme',
          kind: 'resolution',
          owner: null,
          basket: 'programme',
          level: 4,
          since: 5,
          until: 6,
        },
      },
    ]);
  });

  test('replaces the previous measure on the basket', () => {
    const world = voting(13, {}, { changes: [{ basket: 'elite', level: 4 }] }, { instruments: [standing] });
    const next = evolveAll(world, rollEvents(world));
    expect(next.instruments.map(({ id, level }) => [id, level])).toEqual([['T5-elite', 4]]);
  });

  test('lifts at level 0', () => {
    const world = voting(13, {}, { changes: [{ basket: 'elite', level: 0 }] }, { instruments: [standing] });
    const next = evolveAll(world, rollEvents(world));
    expect(next.instruments).toEqual([]);
    expect(lettersOf(next).border.luxury).toBe(0);
  });

  test('changes nothing when the text is vetoed or not carried', () => {
    for (const world of [voting(13, { china: 'no' }), voting(2, { us: 'yes' })]) {
      const events = rollEvents(world);
      expect(ofKind(events, 'measure-imposed')).toEqual([]);
      expect(lettersOf(evolveAll(world, events))).toEqual(lettersOf(world));
    }
  });
});

describe('the price of a roll call', () => {
  test('a veto costs unity, the vetoing seat its standing, and trust where the other voted yes', () => {
    const events = rollEvents(voting(13, { us: 'yes', china: 'no' }));
    expect(moved(events, 'unity')).toBeLessThan(0);
    expect(moved(events, 'standing')).toBeLessThan(0);
    expect(moved(events, 'trust:us-china')).toBeLessThan(0);
    expect(moved(events, 'mandate')).toBe(0);
  });

  test('a text that changes nothing costs the UN credibility', () => {
    const gesture = { changes: [{ basket: 'elite', level: 2 }] } as const;
    expect(moved(rollEvents(voting(13, { us: 'yes' }, gesture)), 'credibility')).toBeLessThan(0);
    expect(moved(rollEvents(voting(13, { us: 'yes' })), 'credibility')).toBe(0);
  });

  test('a letter without any effort also costs credibility, once, in the round of adoption', () => {
    const world = voting(13, { us: 'yes' });
    const adopted = evolveAll(world, rollEvents(world));
    expect(unfundedNudges(adopted, evenEfforts(0))).toHaveLength(1);
    expect(unfundedNudges(adopted, { ...evenEfforts(0), un: evenEfforts(1).un })).toEqual([]);
    expect(unfundedNudges({ ...adopted, round: adopted.round + 1 }, evenEfforts(0))).toEqual([]);
  });
});
