import type { MindTold, Untrue } from '../../terms/debrief-view.ts';
import type { Fact } from '../../terms/act.ts';
import type { Message } from '../../terms/message.ts';
import { CORRIDOR_OF, SEATS, isSender, type SeatId } from '../../terms/vocabulary.ts';
import { confidenceOf } from '../../orders/panel-look/order.ts';
import type { RoundRecord, World } from '../world.ts';

/** What the bots at the table thought, half-year by half-year, beside how closely they were watched. */
export function mindsOf(world: World): readonly MindTold[] {
  return SEATS.flatMap((seat) => {
    const thoughts = (world.minds ?? [])
      .filter((note) => note.seat === seat && world.history.some(({ round }) => round === note.round))
      .map((note) => ({ note, looked: lookedAt(world, seat, note.round) }));
    return thoughts.length === 0 ? [] : [{ seat, thoughts }];
  });
}

/** How sure the Panel's look at a seat's corridor was in a round, percent; 0 without one. */
function lookedAt(world: World, seat: SeatId, round: number): number {
  const record = world.history.find((one) => one.round === round);
  if (record === undefined || !isSender(seat)) return 0;
  let most = 0;
  for (const order of Object.values(record.dockets.un)) {
    if (order.kind !== 'panel-look' || order.target.kind !== 'corridor') continue;
    if (order.target.corridor === CORRIDOR_OF[seat]) most = Math.max(most, confidenceOf(world.scenario, order.depth));
  }
  return most;
}

/** What was said in typed acts about the speaker's own deeds and was not so, in order. */
export function untrueOf(world: World): readonly Untrue[] {
  return world.messages.flatMap((message) => {
    const fact = factIn(message);
    const said = fact === null ? null : untrue(world, message.from, fact, message.round);
    return said === null ? [] : [{ round: message.round, from: message.from, to: addresseeOf(message), said }];
  });
}

function factIn({ act }: Message): Fact | null {
  if (act?.kind === 'inform') return act.fact;
  return act?.kind === 'answer' && act.answer.kind === 'tells' ? act.answer.fact : null;
}

const addresseeOf = ({ from, channel }: Message): SeatId | null =>
  channel.kind === 'plenary' ? null : (channel.between.find((one) => one !== from) ?? null);

function untrue(world: World, from: SeatId, fact: Fact, saidIn: number): Untrue['said'] | null {
  const recordOfRound = (round: number): RoundRecord | undefined => world.history.find((one) => one.round === round);
  switch (fact.kind) {
    case 'effort': {
      const record = recordOfRound(fact.round);
      if (record === undefined || !isSender(from)) return null;
      const did = record.efforts[from][fact.basket];
      return did === fact.effort ? null : { kind: 'effort', basket: fact.basket, effort: fact.effort, did };
    }
    case 'vote': {
      const roll = world.rollCalls.find(({ text }) => text.id === fact.text);
      if (roll === undefined || !isSender(from) || roll.votes[from] === fact.vote) return null;
      return { kind: 'vote', vote: fact.vote, did: roll.votes[from] };
    }
    case 'test': {
      const record = recordOfRound(saidIn);
      if (record === undefined || from !== 'dprk' || record.test === fact.test) return null;
      return { kind: 'test', test: fact.test, did: record.test };
    }
    case 'leakage':
    case 'price':
    case 'gap':
      return null;
  }
}
