import { coverSeat, isCovered, returnSeat } from '../../shared/src/truth/covers.ts';
import type { GameEvent } from '../../shared/src/truth/events.ts';
import { evolveAll, fold } from '../../shared/src/truth/fold/evolve.ts';
import { messageId, slot } from '../../shared/src/terms/ids.ts';
import { mute, say } from '../../shared/src/truth/commands/say.ts';
import { setReady, submit, withdraw } from '../../shared/src/truth/commands/submit.ts';
import { SEATS, type SeatId } from '../../shared/src/terms/vocabulary.ts';
import type { Act } from '../../shared/src/terms/act.ts';
import type { World } from '../../shared/src/truth/world.ts';
import { playBotGame, type BotGameSetup } from '../../shared/src/experiments/bot-game.ts';
import { january2016 } from '../../shared/src/scenario/january-2016.ts';
import type { Answer } from './play.ts';

/** A game of bots with people beside them: they talk, mute, come and go, are ready and not, and change their minds. */
export function livelyGame(setup: Pick<BotGameSetup, 'seed' | 'format' | 'fixedRounds'>): readonly GameEvent[] {
  const temperature = { us: 1, china: 2, un: 1, dprk: 0 };
  const bots = playBotGame({ scenario: january2016, temperature, ...setup }).log;
  const opening = bots.findIndex(({ kind }) => kind === 'phase-opened') + 1;
  const log: GameEvent[] = bots.slice(0, opening);
  let world = fold(january2016, log);
  for (const event of bots.slice(opening)) {
    const people = event.kind === 'phase-opened' ? actsOfPeople(evolveAll(world, [event])) : [];
    log.push(event, ...people);
    world = evolveAll(world, [event, ...people]);
  }
  return log;
}

function actsOfPeople(start: World): readonly GameEvent[] {
  let world = start;
  const log: GameEvent[] = [];
  const does = (act: (now: World) => Answer | readonly GameEvent[]): void => {
    const made = act(world);
    const events = 'ok' in made ? (made.ok ? made.value : []) : made;
    log.push(...events);
    world = evolveAll(world, events);
  };
  const seat = SEATS[world.round % SEATS.length] ?? 'us';
  const other = SEATS[(world.round + 1) % SEATS.length] ?? 'china';
  does((now) => say(now, seat, saying(now, 'plenary')));
  does((now) => say(now, seat, saying(now, other)));
  does((now) => say(now, seat, { ...saying(now, other), text: '', act: wished(now) }));
  does((now) => {
    const asked = now.messages.at(-1);
    if (asked?.act?.kind !== 'demand' || asked.from !== seat) return [];
    const answer = { kind: 'answer', to: asked.id, answer: { kind: 'no' }, reason: { code: 'private' } } as const;
    return say(now, other, { ...saying(now, seat), text: '', act: answer });
  });
  does((now) => mute(now, other, seat, !now.seats[other].muted.includes(seat)));
  does((now) => (isCovered(now, seat) ? returnSeat(now, seat) : coverSeat(now, seat, 'standing')));
  does((now) => setReady(now, other, true));
  does((now) => setReady(now, other, false));
  const [at, order] = Object.entries(world.seats[seat].docket)[0] ?? [];
  if (at === undefined || order === undefined) return log;
  does((now) => withdraw(now, seat, slot(at)));
  does((now) => submit(now, seat, order));
  return log;
}

/** What no bot asks for at such a date, so that none says it again. */
const wished = ({ round }: World): Act => ({ kind: 'demand', step: { kind: 'share', corridor: 'sea' }, by: round + 3 });

const saying = ({ round, phase, messages }: World, to: SeatId | 'plenary') => ({
  id: messageId(`1.${messages.length}`),
  to,
  text: `Round ${round}, ${phase}: “we shall see”\n— 제안 👩‍👩‍👦`,
  pledge: messages.length % 2 === 0,
  stock: null,
});
