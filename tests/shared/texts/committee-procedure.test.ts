import type { Remedy } from '../../../shared/src/terms/vocabulary.ts';
import { describe, expect, test } from 'vitest';
import { evolveAll } from '../../../shared/src/truth/fold/evolve.ts';
import { caseId, intermediaryId, listingId, reportId } from '../../../shared/src/terms/ids.ts';
import { passListings } from '../../../shared/src/truth/votes/committee.ts';
import { closeCases } from '../../../shared/src/truth/votes/procedure.ts';
import { findViolation, promisedBy } from '../../../shared/src/rules/votes/procedure.ts';
import type { Listing } from '../../../shared/src/terms/public-record.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { JUNIPER } from '../../support/builders.ts';
import {
  aFinding,
  after,
  afterThreeRounds,
  effortAtBorder,
  eventsOf,
  moved,
  ofKind,
  refusalOf,
} from '../../support/text-builders.ts';

const [first, second] = afterThreeRounds().scenario.intermediaries;
const evidenced = (evidence: number, status: 'open' | 'listed' = 'open'): World => {
  const world = afterThreeRounds();
  return {
    ...world,
    stocks: {
      ...world.stocks,
      networks: {
        intermediaries: world.stocks.networks.intermediaries.map((one) => ({
          ...one,
          status,
          evidence: { us: evidence, china: 0, un: 0 },
        })),
      },
    },
  };
};

describe('a listing', () => {
  const propose = { kind: 'propose-listing', intermediary: first?.id ?? JUNIPER } as const;

  test('needs evidence of 80 %, held by the proposer or published', () => {
    expect(refusalOf(evidenced(80), 'us', propose)).toBeNull();
    expect(refusalOf(evidenced(79), 'us', propose)).toBe('not-enough-evidence');
    const file = aFinding(
      { kind: 'name', intermediary: propose.intermediary, evidence: 85, leadsTo: [] },
      { published: true },
    );
    expect(refusalOf({ ...evidenced(0), reports: [file] }, 'china', propose)).toBeNull();
    expect(refusalOf(evidenced(90), 'us', { ...propose, intermediary: intermediaryId('nobody') })).toBe(
      'unknown-target',
    );
    expect(refusalOf(evidenced(90, 'listed'), 'us', propose)).toBe('already-done');
    expect(refusalOf({ ...evidenced(90), phase: 'orders' }, 'us', propose)).toBe('wrong-phase');
  });

  test('passes at adjudication without a hold', () => {
    const world = after(evidenced(90), 'us', propose);
    const { events, closures } = passListings(world);
    expect(closures).toEqual([{ id: propose.intermediary, how: 'listed' }]);
    expect(evolveAll(world, events).listings[0]?.status).toBe('listed');
    const id = world.listings[0]?.id ?? listingId('');
    const held = after(world, 'china', { kind: 'place-hold', listing: id });
    expect(held.listings[0]).toMatchObject({ status: 'held', heldBy: 'china' });
    expect(passListings(held)).toEqual({ events: [], closures: [] });
  });

  test('is proposed once per round', () => {
    expect(refusalOf(after(evidenced(90), 'us', propose), 'us', propose)).toBe('already-done');
  });
});

describe('a hold', () => {
  const listing = (id: string, change: Partial<Listing> = {}): Listing => ({
    id: listingId(id),
    intermediary: second?.id ?? JUNIPER,
    by: 'us',
    round: 4,
    status: 'proposed',
    heldBy: null,
    ...change,
  });
  const hold = (id: string) => ({ kind: 'place-hold', listing: listingId(id) }) as const;
  const world = afterThreeRounds({ listings: [listing('L4-1'), listing('L4-2')] });

  test('is limited to one per round and seat', () => {
    const once = after(world, 'china', hold('L4-1'));
    expect(refusalOf(once, 'china', hold('L4-2'))).toBe('once-a-round');
    expect(refusalOf(once, 'un', hold('L4-2'))).toBeNull();
    expect(
      refusalOf(
        { ...once, round: 5, listings: [...once.listings, listing('L5-3', { round: 5 })] },
        'china',
        hold('L5-3'),
      ),
    ).toBeNull();
  });

  test('concerns an open listing of another seat', () => {
    expect(refusalOf(world, 'us', hold('L4-1'))).toBe('unknown-target');
    expect(refusalOf(world, 'china', hold('L9-9'))).toBe('unknown-target');
    expect(refusalOf({ ...world, listings: [listing('L4-1', { status: 'listed' })] }, 'china', hold('L4-1'))).toBe(
      'already-done',
    );
    expect(refusalOf(world, 'dprk', hold('L4-1'))).toBe('not-your-lever');
  });
});

describe('the procedure', () => {
  // The letters on arms in January 2016 are high and promise an effort of 3; those on luxury are partial and promise 2.
  const found = aFinding(effortAtBorder(0), { shownTo: ['us'] });
  const world = afterThreeRounds({ procedureAdopted: true, reports: [found] });
  const invoke = (remedy: Remedy) => ({ kind: 'invoke-procedure', report: found.id, remedy }) as const;
  const judge = (w: World, inFavour: boolean) =>
    ({ kind: 'judge-procedure', case: w.cases[0]?.id ?? caseId(''), inFavour }) as const;

  test('derives an effort from each letter', () => {
    expect(([0, 1, 2, 3, 4] as const).map(promisedBy)).toEqual([0, 1, 2, 3, 3]);
  });

  test.each([
    ['effort of none under a letter', effortAtBorder(0), 'china'],
    ['effort one step under the highest', effortAtBorder(2), null],
    ['a reading of 70 %', effortAtBorder(0, 70), null],
    ['a reading of 80 %', effortAtBorder(0, 80), 'china'],
    ['a reading of leakage', { kind: 'leak', corridor: 'border', mean: 90, sd: 5 } as const, null],
  ] as const)('judges the proof: %s', (_what, reading, accused) => {
    const facts = { letters: world.scenario.letters, record: world.publicRecord };
    expect(findViolation(world.scenario, facts, aFinding(reading))?.accused ?? null).toBe(accused);
  });

  test('judges by the letter of the round of the reading', () => {
    const none = { luxury: 0, 'travel-assets': 0, 'dual-use': 0, arms: 0, financial: 0, trade: 0, aid: 0 } as const;
    const facts = { letters: { border: none, sea: none, dollar: none }, record: world.publicRecord };
    expect(findViolation(world.scenario, facts, found)?.accused).toBe('china');
    expect(findViolation(world.scenario, { ...facts, record: [] }, found)).toBeNull();
  });

  test('is available to a sender with the proof, once it is adopted', () => {
    expect(refusalOf(world, 'us', invoke('note'))).toBeNull();
    expect(refusalOf({ ...world, procedureAdopted: false }, 'us', invoke('note'))).toBe('no-procedure');
    expect(refusalOf({ ...world, reports: [{ ...found, shownTo: [] }] }, 'us', invoke('note'))).toBe('unknown-target');
    expect(
      refusalOf({ ...world, reports: [{ ...found, shownTo: [], published: true }] }, 'us', invoke('note')),
    ).toBeNull();
    expect(
      refusalOf(
        { ...world, reports: [{ ...found, reading: effortAtBorder(2), shownTo: ['us'] }] },
        'us',
        invoke('note'),
      ),
    ).toBe('not-proven');
    expect(refusalOf({ ...world, reports: [{ ...found, shownTo: ['china'] }] }, 'china', invoke('note'))).toBe(
      'accused-may-not-judge',
    );
    expect(refusalOf(after(world, 'us', invoke('note')), 'un', invoke('publish'))).toBe('already-done');
  });

  test('is decided by the two senders that are not accused', () => {
    const open = after(world, 'us', invoke('compensate'));
    expect(open.cases[0]).toMatchObject({
      accused: 'china',
      inFavour: ['us'],
      decided: 'open',
      gap: { promised: 3, found: 0 },
    });
    expect(refusalOf(open, 'china', judge(open, false))).toBe('accused-may-not-judge');
    expect(refusalOf(open, 'us', judge(open, true))).toBe('already-done');
    expect(after(open, 'un', judge(open, true)).cases[0]?.decided).toBe('upheld');
    expect(after(open, 'un', judge(open, false)).cases[0]?.decided).toBe('dismissed');
    expect(refusalOf(after(open, 'un', judge(open, true)), 'un', judge(open, true))).toBe('already-done');
  });

  test('dismisses cases without a judgement by the end of the round', () => {
    const open = after(world, 'us', invoke('note'));
    expect(evolveAll(open, closeCases(open)).cases[0]?.decided).toBe('dismissed');
  });

  test('withholds a point of the next round for a compensation, and only then', () => {
    const open = after(world, 'us', invoke('compensate'));
    const upheld = after(open, 'un', judge(open, true));
    const next = evolveAll(upheld, [{ kind: 'round-opened', round: 5, shock: null }]);
    expect(next.seats.china.withheld).toBe(1);
    expect(next.seats.us.withheld).toBe(0);
    expect(evolveAll(next, [{ kind: 'round-opened', round: 6, shock: null }]).seats.china.withheld).toBe(0);
  });

  test('makes the gap public for a publication, and not for a note', () => {
    const open = (remedy: Remedy) => after(world, 'us', invoke(remedy));
    const published = eventsOf(open('publish'), 'un', judge(open('publish'), true));
    expect(ofKind(published, 'report-published')).toEqual([{ kind: 'report-published', report: reportId('R3.un.1') }]);
    expect(moved(published, 'standing')).toBeLessThan(0);
    const noted = eventsOf(open('note'), 'un', judge(open('note'), true));
    expect(ofKind(noted, 'report-published')).toEqual([]);
    expect(ofKind(noted, 'standing-moved')).toEqual([]);
  });
});
