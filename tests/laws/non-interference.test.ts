import { shortSeed } from '../../shared/src/lib/seed.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GameEvent } from '../../shared/src/truth/events.ts';
import { evolveAll, fold } from '../../shared/src/truth/fold/evolve.ts';
import { closePhase, startGame } from '../../shared/src/truth/commands/game.ts';
import { agreementId, messageId, reportId, textIdOf } from '../../shared/src/terms/ids.ts';
import { forecast } from '../../shared/src/orders/forecast.ts';
import { legalOrders } from '../../shared/src/orders/legal-orders.ts';
import { runBaseline } from '../../shared/src/truth/outcome/baseline.ts';
import { projectPublic } from '../../shared/src/truth/projection/project-public.ts';
import { projectSeat } from '../../shared/src/truth/projection/project-seat.ts';
import type { PublicView, SeatView } from '../../shared/src/terms/seat-view.ts';
import { SEATS, SENDERS, type SeatId } from '../../shared/src/terms/vocabulary.ts';
import type { World } from '../../shared/src/truth/world.ts';
import { january2016 } from '../../shared/src/scenario/january-2016.ts';
import { SECRETS, arbitrarySecrets } from '../support/secrets.ts';
import { playedWorld } from '../support/world-builder.ts';

const publicOf = (world: World): PublicView =>
  projectPublic(world, () => runBaseline(world.scenario, world.seed, world.round));
const viewOf = (world: World, seat: SeatId): SeatView => projectSeat(world, seat, publicOf(world));

/** A game after three rounds, with an example of everything in play. */
const busyWorld: World = evolveAll(playedWorld({ rounds: 3 }), [
  { kind: 'round-opened', round: 4, shock: null },
  { kind: 'phase-opened', round: 4, phase: 'negotiation' },
  {
    kind: 'text-tabled',
    draft: {
      id: textIdOf(4),
      round: 4,
      tabledBy: 'un',
      blanks: {
        changes: [{ basket: 'finance', level: 2 }],
        commonList: false,
        exemptions: true,
        procedure: true,
        sunset: 4,
      },
    },
  },
  { kind: 'vote-cast', seat: 'us', vote: 'yes' },
  { kind: 'vote-cast', seat: 'china', vote: 'abstain' },
  {
    kind: 'message-sent',
    message: {
      id: messageId('m1'),
      round: 4,
      from: 'us',
      channel: { kind: 'plenary' },
      text: 'To all.',
      pledge: false,
      stock: null,
    },
  },
  ...SENDERS.flatMap((from) =>
    ([2, 3, 5] as const).flatMap((by): GameEvent[] => [
      {
        kind: 'message-sent',
        message: {
          id: messageId(`${from}-${by}`),
          round: 2,
          from,
          channel: { kind: 'plenary' },
          text: '',
          pledge: false,
          stock: null,
          act: { kind: 'promise', step: { kind: 'enforce', basket: 'programme', atLeast: 2 }, by },
        },
      },
      {
        kind: 'pledge-judged',
        judgement: { pledge: messageId(`${from}-${by}`), round: 2, outcome: 'kept', observable: by === 2 },
      },
    ]),
  ),
  {
    kind: 'report-made',
    report: {
      id: reportId('r1'),
      round: 3,
      by: 'un',
      reading: {
        kind: 'effort',
        corridor: 'border',
        effort: { elite: 1, programme: 1, finance: 0, broad: 0 },
        confidence: 90,
      },
      published: true,
      shownTo: ['us'],
    },
  },
  {
    kind: 'report-made',
    report: {
      id: reportId('r2'),
      round: 3,
      by: 'us',
      reading: { kind: 'leak', corridor: 'sea', mean: 40, sd: 8 },
      published: false,
      shownTo: ['china'],
    },
  },
  ...(['a1', 'a2'] as const).map((id) => ({
    kind: 'agreement-offered' as const,
    agreement: {
      id: agreementId(id),
      offeredBy: 'us' as const,
      offeredIn: 2,
      signed: ['us', 'china'] as const,
      status: 'in-force' as const,
      from: 2,
      until: 5,
      judgements: [
        { round: 2, term: 0, kept: true, observable: true },
        { round: 2, term: 1, kept: false, observable: false },
        { round: 3, term: 1, kept: true, observable: false },
      ],
      parties: ['us', 'china'] as const,
      terms: [
        { kind: 'refrain' as const, by: 'us' as const, from: 'bank-penalty' as const },
        { kind: 'enforce' as const, by: 'china' as const, basket: 'elite' as const, atLeast: 2 as const },
      ],
      rounds: 4,
      secret: id === 'a2',
      condition: 'none' as const,
    },
  })),
]);

/** A game in the orders phase of its fourth round, in which every seat let its docket repeat. */
function repeatedGame(): World {
  let world = fold(january2016, startGame(january2016, shortSeed(11), 'standard', null));
  while (world.round < 4 || world.phase !== 'orders') world = evolveAll(world, closePhase(world));
  return world;
}

const WORLDS = { 'a busy table': busyWorld, 'a repeated game': repeatedGame() };

describe('non-interference', () => {
  for (const viewer of SEATS) {
    const before = viewOf(busyWorld, viewer);

    for (const [name, world] of Object.entries(WORLDS)) {
      test(`no secret of another seat changes what ${viewer} sees at ${name}`, () => {
        const unchanged = viewOf(world, viewer);
        fc.assert(
          fc.property(arbitrarySecrets, (secrets) => {
            const changed = secrets.reduce((now, [secret, n]) => SECRETS[secret]?.(now, viewer, n) ?? now, world);
            expect(viewOf(changed, viewer)).toEqual(unchanged);
          }),
          { numRuns: 120 },
        );
      });
    }

    test(`the options and forecasts of ${viewer} stay the same`, () => {
      const changed = Object.values(SECRETS).reduce((world, secret) => secret(world, viewer, 17), busyWorld);
      const { scenario } = busyWorld;
      const told = (view: SeatView) =>
        legalOrders(view, scenario).map(({ order, rejection }) => ({
          order,
          rejection,
          expected: forecast(view, scenario, order),
        }));
      expect(told(viewOf(changed, viewer))).toEqual(told(before));
      expect(told(before).length).toBeGreaterThan(10);
    });
  }

  test('the public view does not depend on any secret', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SEATS), arbitrarySecrets, (viewer, secrets) => {
        const changed = secrets.reduce((world, [name, n]) => SECRETS[name]?.(world, viewer, n) ?? world, busyWorld);
        expect(publicOf(changed)).toEqual(publicOf(busyWorld));
      }),
      { numRuns: 120 },
    );
  });

  test('each secret has an effect: it changes the world, and most change another seat’s view', () => {
    const seen = new Set<string>();
    for (const [name, secret] of Object.entries(SECRETS)) {
      for (const viewer of SEATS) {
        for (const n of [0, 16, 37]) {
          const changed = secret(busyWorld, viewer, n);
          for (const seat of SEATS) {
            if (seat === viewer) continue;
            if (JSON.stringify(viewOf(changed, seat)) !== JSON.stringify(viewOf(busyWorld, seat))) seen.add(name);
          }
        }
      }
    }
    // Facts that no seat sees before the debrief.
    const hiddenFromAll = ['past truth', 'seed', 'prices'];
    expect(Object.keys(SECRETS).filter((name) => !seen.has(name) && !hiddenFromAll.includes(name))).toEqual([]);
  });

  test('no view contains the seed or the true record of a round', () => {
    const marked = { ...busyWorld, seed: shortSeed(123) };
    for (const seat of SEATS) {
      const text = JSON.stringify(viewOf(marked, seat));
      expect(text).not.toContain(marked.seed);
      expect(text).not.toContain('"diligence"');
      expect(text).not.toContain('"dockets"');
    }
  });
});
