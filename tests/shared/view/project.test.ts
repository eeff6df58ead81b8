import { describe, expect, test } from 'vitest';
import { evolve, evolveAll } from '../../../shared/src/truth/fold/evolve.ts';
import { agreementId, caseId, listingId, reportId, slot } from '../../../shared/src/terms/ids.ts';
import { promisesOf } from '../../../shared/src/truth/outcome/promises.ts';
import { runBaseline } from '../../../shared/src/truth/outcome/baseline.ts';
import type { Agreement } from '../../../shared/src/terms/agreement.ts';
import { projectPublic } from '../../../shared/src/truth/projection/project-public.ts';
import { projectSeat } from '../../../shared/src/truth/projection/project-seat.ts';
import { type SeatId } from '../../../shared/src/terms/vocabulary.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import type { ProcedureCase } from '../../../shared/src/terms/evidence.ts';
import { playedWorld } from '../../support/world-builder.ts';

const world = playedWorld({ rounds: 2 });
const publicOf = (of: World) => projectPublic(of, () => runBaseline(of.scenario, of.seed, of.round));

const pact: Agreement = {
  id: agreementId('pact'),
  offeredBy: 'us',
  offeredIn: 2,
  signed: ['us', 'dprk'],
  status: 'in-force',
  from: 2,
  until: 4,
  judgements: [{ round: 2, term: 1, kept: false, observable: false }],
  parties: ['us', 'dprk'],
  terms: [
    { kind: 'provide', by: 'us', what: 'aid', amount: 150 },
    { kind: 'freeze', by: 'dprk', share: 25 },
  ],
  rounds: 3,
  secret: false,
  condition: 'none',
};
const offered = (agreement: Agreement): World => evolve(world, { kind: 'agreement-offered', agreement });

describe('agreements', () => {
  test('an open agreement in force is public; an offer or a secret agreement is not', () => {
    expect(publicOf(offered(pact)).agreements.map(({ id }) => id)).toEqual(['pact']);
    expect(publicOf(offered({ ...pact, status: 'offered', signed: ['us'] })).agreements).toEqual([]);
    expect(publicOf(offered({ ...pact, secret: true })).agreements).toEqual([]);
    expect(projectSeat(offered({ ...pact, secret: true }), 'china').agreements).toEqual([]);
    expect(projectSeat(offered({ ...pact, secret: true }), 'dprk').agreements).toHaveLength(1);
  });

  test('only the breaker knows of an unobservable breach', () => {
    const kept = (seat: SeatId) => projectSeat(offered(pact), seat).agreements[0]?.judgements[0]?.kept;
    expect(kept('us')).toBe(true);
    expect(kept('dprk')).toBe(false);
    expect(publicOf(offered(pact)).agreements[0]?.judgements[0]?.kept).toBe(true);
    expect(publicOf(offered({ ...pact, status: 'broken' })).agreements[0]?.status).toBe('ended');
    const seen = { ...pact, judgements: [{ round: 2, term: 1, kept: false, observable: true }] };
    expect(publicOf(offered({ ...seen, status: 'broken' })).agreements[0]?.status).toBe('broken');
    expect(projectSeat(offered(seen), 'us').agreements[0]?.judgements[0]?.kept).toBe(false);
  });

  test('a secret agreement with an announced breach shows its parties but not its terms', () => {
    const licensing = { snapBack: 'choice', reliefEnds: [{ by: 'us', from: 3, why: 'snap-back' }] } as const;
    const announced = evolve(offered({ ...pact, ...licensing, secret: true }), {
      kind: 'breach-announced',
      agreement: pact.id,
      by: 'dprk',
    });
    const [shown] = publicOf(announced).agreements;
    expect(shown?.parties).toEqual(['us', 'dprk']);
    expect(shown?.terms).toEqual([]);
    // Either would tell that it contained a licence.
    expect(Object.keys(shown ?? {})).not.toContain('snapBack');
    expect(Object.keys(shown ?? {})).not.toContain('reliefEnds');
    expect(publicOf(announced).announcedBreaches).toHaveLength(1);
  });

  test('every promise has an outcome in the debrief', () => {
    const judged: Agreement = {
      ...pact,
      judgements: [...pact.judgements, { round: 2, term: 0, kept: true, observable: true }],
    };
    expect(promisesOf([judged]).map(({ by, outcome }) => [by, outcome])).toEqual([
      ['us', 'kept'],
      ['dprk', 'broken-unseen'],
    ]);
    expect(promisesOf([{ ...pact, judgements: [] }]).map(({ outcome }) => outcome)).toEqual(['not-due', 'not-due']);
    expect(promisesOf([{ ...pact, signed: ['us'] }])).toEqual([]);
  });
});

describe('cases and votes', () => {
  const one: ProcedureCase = {
    id: caseId('c1'),
    round: 2,
    invokedBy: 'us',
    accused: 'china',
    report: reportId('r1'),
    remedy: 'note',
    inFavour: ['us', 'un'],
    against: [],
    decided: 'upheld',
    gap: { basket: 'elite', promised: 3, found: 1 },
  };
  const invoked = (change: Partial<ProcedureCase>): World =>
    evolve(world, { kind: 'procedure-invoked', case: { ...one, ...change } });

  test('a note stays among the senders; an upheld publication is public; an open case is not', () => {
    expect(publicOf(invoked({})).cases).toEqual([]);
    expect(publicOf(invoked({ remedy: 'publish' })).cases).toHaveLength(1);
    expect(publicOf(invoked({ remedy: 'publish', decided: 'open' })).cases).toEqual([]);
    expect(projectSeat(invoked({}), 'un').cases).toHaveLength(1);
    expect(projectSeat(invoked({}), 'dprk').cases).toEqual([]);
  });

  test('it is public who has voted, but only the voter knows the vote', () => {
    const voted = evolve(world, { kind: 'vote-cast', seat: 'china', vote: 'no' });
    expect(publicOf(voted).voted).toEqual(['china']);
    expect(JSON.stringify(publicOf(voted))).not.toContain('"no"');
    expect(projectSeat(voted, 'china').ownVote).toBe('no');
    expect(projectSeat(voted, 'us').ownVote).toBeNull();
  });
});

describe('names, reports and budgets', () => {
  test('Pyongyang knows all its routes; China those on its soil; others those with evidence or before the Committee', () => {
    const all = world.scenario.intermediaries;
    const names = (of: World, seat: SeatId) => projectSeat(of, seat).names.map(({ id }) => id);
    expect(names(world, 'dprk')).toHaveLength(all.length);
    for (const { id, jurisdiction } of all) if (jurisdiction === 'china') expect(names(world, 'china')).toContain(id);
    expect(names(world, 'us')).toContain(world.scenario.firstFinding.intermediary);
    const hidden = all.find(({ id }) => !names(world, 'un').includes(id));
    if (hidden === undefined) throw new Error('some name is unknown to the UN');
    const listing = {
      id: listingId('l1'),
      intermediary: hidden.id,
      by: 'us',
      round: 2,
      status: 'proposed',
      heldBy: null,
    } as const;
    expect(names(evolve(world, { kind: 'listing-proposed', listing }), 'un')).toContain(hidden.id);
    for (const { route } of projectSeat(world, 'us').names) expect(route).toBeNull();
    expect(projectSeat(world, 'dprk').names[0]?.route).not.toBeNull();
  });

  test('a report is visible to its owner and recipients; only the owner sees the recipients', () => {
    const report = {
      id: reportId('r1'),
      round: 2,
      by: 'un',
      reading: { kind: 'leak', corridor: 'border', mean: 30, sd: 5 },
      published: false,
      shownTo: ['us', 'china'],
    } as const;
    const held = evolve(world, { kind: 'report-made', report });
    expect(projectSeat(held, 'un').reports[0]?.shownTo).toEqual(['us', 'china']);
    expect(projectSeat(held, 'us').reports[0]?.shownTo).toEqual(['us']);
    expect(projectSeat(held, 'dprk').reports).toEqual([]);
    const published = evolve(held, { kind: 'report-published', report: report.id });
    expect(publicOf(published).publishedReports[0]?.shownTo).toEqual([]);
  });

  test('the budget includes docket, upkeep and immediate spending', () => {
    const instrument = {
      id: 'n1',
      kind: 'national',
      owner: 'us',
      basket: 'finance',
      level: 2,
      since: 1,
      until: 6,
    } as const;
    const busy = evolveAll(world, [
      { kind: 'measure-imposed', instrument },
      { kind: 'points-spent', seat: 'us', points: 1, on: 'gather-votes' },
      {
        kind: 'order-sealed',
        seat: 'us',
        slot: slot('set-effort:elite'),
        order: { kind: 'set-effort', basket: 'elite', effort: 3 },
      },
    ]);
    const before = projectSeat(world, 'us').budget;
    const after = projectSeat(busy, 'us').budget;
    expect(after.spent - before.spent).toBe(1 + 1 + 2);
    expect(after.upkeep).toBe(1);
    expect(projectSeat(world, 'dprk').budget).toMatchObject({ unit: 'chips', total: world.stocks.budget.chips });
  });

  test('own capital and trust come in whole points, and only Pyongyang sees the country', () => {
    expect(projectSeat(world, 'china').capital).toEqual({
      room: Math.round(world.stocks.diplomacy.room),
      standing: Math.round(world.stocks.diplomacy.standing),
    });
    const { trust } = projectSeat(world, 'us');
    expect(trust.china).toBe(Math.round(world.stocks.diplomacy.trust['us-china']));
    expect(Object.keys(projectSeat(world, 'us').trust).toSorted()).toEqual(['china', 'dprk', 'un']);
    expect(projectSeat(world, 'dprk').country?.loyalty).toBe(Math.round(world.stocks.circle.loyalty));
    for (const seat of ['us', 'china', 'un'] as const) expect(projectSeat(world, seat).country).toBeNull();
  });
});

describe('the end', () => {
  test('the debrief appears with the ending and not before', () => {
    expect(publicOf(world).debrief).toBeNull();
    expect(publicOf(evolve(world, { kind: 'game-ended', ending: 'stalemate' })).debrief?.ending).toBe('stalemate');
    const never = () => {
      throw new Error('no baseline is needed before the end');
    };
    expect(projectPublic(world, never).ending).toBeNull();
  });
});

describe('the groups of the ruling circle', () => {
  test('are known to Pyongyang alone, in whole points, with what holds them', () => {
    const own = projectSeat(world, 'dprk').country;
    expect(own?.groups).toEqual({
      military: Math.round(world.stocks.circle.groups?.military ?? 0),
      party: Math.round(world.stocks.circle.groups?.party ?? 0),
      bureaucracy: Math.round(world.stocks.circle.groups?.bureaucracy ?? 0),
    });
    expect(own?.cohesion).toBe(Math.round(world.stocks.circle.cohesion));
    for (const seat of ['us', 'china', 'un'] as const) {
      const sent = JSON.stringify(projectSeat(world, seat));
      expect(sent).not.toMatch(/loyalty-|bureaucracy|-first/);
    }
    expect(JSON.stringify(publicOf(world))).not.toMatch(/loyalty-|bureaucracy|-first/);
  });

  test('a world of older rules, whose records name none, shows each where the circle stands', () => {
    const { groups: _, ...circle } = world.stocks.circle;
    const older: World = { ...world, stocks: { ...world.stocks, circle } };
    const loyalty = projectSeat(older, 'dprk').country?.loyalty;
    expect(projectSeat(older, 'dprk').country?.groups).toEqual({
      military: loyalty,
      party: loyalty,
      bureaucracy: loyalty,
    });
  });
});
