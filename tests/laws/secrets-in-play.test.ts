import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evolveAll } from '../../shared/src/truth/fold/evolve.ts';
import { forecast } from '../../shared/src/orders/forecast.ts';
import { closePhase } from '../../shared/src/truth/commands/game.ts';
import { messageId } from '../../shared/src/terms/ids.ts';
import { legalOrders } from '../../shared/src/orders/legal-orders.ts';
import { isSealed } from '../../shared/src/terms/order.ts';
import { say } from '../../shared/src/truth/commands/say.ts';
import { submit } from '../../shared/src/truth/commands/submit.ts';
import { projectSeat } from '../../shared/src/truth/projection/project-seat.ts';
import { SEATS, type SeatId } from '../../shared/src/terms/vocabulary.ts';
import type { World } from '../../shared/src/truth/world.ts';
import { worldsOf, arbitraryGame } from '../support/bot-worlds.ts';

// A phase played twice from the same log. Only the secrets of one seat differ: its docket, its sealed vote, its
// confidential messages. Until adjudication no other seat can distinguish the two games.

/** Plays a phase for one seat: a choice of its sealed levers, a vote, a private message. */
function withSecrets(world: World, seat: SeatId, confidant: SeatId, choices: readonly number[], word: string): World {
  let next = world;
  for (const choice of choices) {
    const open = legalOrders(projectSeat(next, seat), next.scenario).filter(
      ({ order, rejection }) => rejection === null && isSealed(order),
    );
    const chosen = open[choice % Math.max(1, open.length)];
    const answer = chosen === undefined ? null : submit(next, seat, chosen.order);
    if (answer?.ok === true) next = evolveAll(next, answer.value);
  }
  const said = say(next, seat, { id: messageId('secret'), to: confidant, text: word, pledge: false, stock: null });
  return said.ok ? evolveAll(next, said.value) : next;
}

const told = (world: World, viewer: SeatId) => {
  const view = projectSeat(world, viewer);
  return {
    view,
    options: legalOrders(view, world.scenario).map((option) => ({
      ...option,
      expected: forecast(view, world.scenario, option.order),
    })),
  };
};

const choices = fc.array(fc.nat(10_000), { minLength: 1, maxLength: 6 });

test('until adjudication, games that differ only in one seat’s secrets look the same to the others', () => {
  let different = 0;
  fc.assert(
    fc.property(
      arbitraryGame,
      fc.nat(1000),
      fc.constantFrom(...SEATS),
      fc.integer({ min: 1, max: 3 }),
      choices,
      choices,
      (game, at, seat, step, one, other) => {
        const open = worldsOf(game).filter(({ phase }) => phase === 'negotiation' || phase === 'orders');
        const world = open[at % open.length];
        if (world === undefined) throw new Error('a game has phases');
        const confidant = SEATS[(SEATS.indexOf(seat) + step) % SEATS.length] ?? 'us';
        let left = withSecrets(world, seat, confidant, one, 'as agreed');
        let right = withSecrets(world, seat, confidant, other, 'not at all');
        if (JSON.stringify(left.seats) !== JSON.stringify(right.seats)) different += 1;
        const viewers = SEATS.filter((viewer) => viewer !== seat && viewer !== confidant);
        for (;;) {
          for (const viewer of viewers) expect(told(left, viewer)).toEqual(told(right, viewer));
          if (left.phase === 'orders') break;
          left = evolveAll(left, closePhase(left));
          right = evolveAll(right, closePhase(right));
        }
      },
    ),
    { numRuns: 25 },
  );
  expect(different).toBeGreaterThan(10);
});

test('a vote stays sealed until the roll call', () => {
  let voted = 0;
  fc.assert(
    fc.property(arbitraryGame, fc.constantFrom('us', 'china', 'un'), (game, seat) => {
      for (const world of worldsOf(game)) {
        const { draft, phase } = world;
        if (phase !== 'negotiation' || draft === null) continue;
        const [yes, no] = (['yes', 'no'] as const).map((vote) => {
          const answer = submit(world, seat, { kind: 'cast-vote', text: draft.id, vote });
          return answer.ok ? evolveAll(world, answer.value) : world;
        });
        if (yes === undefined || no === undefined) continue;
        voted += 1;
        for (const viewer of SEATS) {
          if (viewer !== seat) expect(projectSeat(yes, viewer)).toEqual(projectSeat(no, viewer));
        }
      }
    }),
    { numRuns: 12 },
  );
  expect(voted).toBeGreaterThan(5);
});
