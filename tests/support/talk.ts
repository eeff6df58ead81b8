import { messageId } from '../../shared/src/terms/ids.ts';
import type { Act, Answer } from '../../shared/src/terms/act.ts';
import type { RejectionCode } from '../../shared/src/terms/rejection.ts';
import { say } from '../../shared/src/truth/commands/say.ts';
import { evolveAll } from '../../shared/src/truth/fold/evolve.ts';
import type { SeatId } from '../../shared/src/terms/vocabulary.ts';
import type { World } from '../../shared/src/truth/world.ts';
import { codeOf, type Answer as Outcome } from './play.ts';

// What seats say to each other in typed acts, through the function that everybody uses.

const nextId = (world: World) => messageId(`m${world.messages.length + 1}`);

/** What comes of saying an act. */
export const saying = (world: World, from: SeatId, to: SeatId | 'plenary', act: Act): Outcome =>
  say(world, from, { id: nextId(world), to, text: '', pledge: false, stock: null, act });

/** The game after an act, which must be accepted. */
export function said(world: World, from: SeatId, to: SeatId | 'plenary', act: Act): World {
  const made = saying(world, from, to, act);
  if (!made.ok) throw new Error(`${from} may not ${act.kind}: ${made.error.code}`);
  return evolveAll(world, made.value);
}

/** Why an act is refused; `accepted` if it is not. */
export const verdict = (world: World, from: SeatId, to: SeatId | 'plenary', act: Act): RejectionCode | 'accepted' =>
  codeOf(saying(world, from, to, act));

/** An answer to the last message that was said. */
export function replyTo(world: World, answer: Answer): Extract<Act, { readonly kind: 'answer' }> {
  const last = world.messages.at(-1);
  if (last === undefined) throw new Error('nothing was said');
  return { kind: 'answer', to: last.id, answer, reason: null };
}
