import { recordOf } from '../../lib/record-of.ts';
import { slotOf } from '../../orders/slot.ts';
import { lettersAddedBetween } from '../../rules/letters.ts';
import { textIdOf, type Slot } from '../../terms/ids.ts';
import type { SealedOrder } from '../../terms/order.ts';
import { BASKETS, CORRIDORS, MEASURES, MEASURES_OF } from '../../terms/vocabulary.ts';
import type { ByCorridor, ByMeasure, Letter, SeatId } from '../../terms/vocabulary.ts';
import type { WhatIfChange } from '../../terms/what-if.ts';
import type { Amend } from '../../truth/adjudication/adjudicate.ts';
import { ordersIn } from '../../truth/adjudication/carry.ts';
import { submit } from '../../truth/commands/submit.ts';
import type { GameEvent } from '../../truth/events.ts';
import { evolveAll } from '../../truth/fold/evolve.ts';
import { heldTo, WHOLE_LIST } from '../../truth/outcome/what-if/amend.ts';
import { adoptedIn } from '../../truth/outcome/what-if/texts.ts';
import { adoptionEvents } from '../../truth/votes/roll-call.ts';
import type { World } from '../../truth/world.ts';

// How a change is imposed on a game that is played on. It is imposed without asking what it costs: the question is what
// it leads to, and not whether a seat could have paid for it.

/** The seat whose decision is changed; `null` if it is nobody's alone. */
export function ownerOf(change: WhatIfChange): SeatId | null {
  if (change.kind === 'effort') return change.by;
  return change.kind === 'no-burden' || change.kind === 'no-test' ? 'dprk' : null;
}

/** A world as the changed course begins. */
export function prepared(world: World, change: WhatIfChange): World {
  if (change.kind === 'common-list') return { ...world, commonList: WHOLE_LIST };
  if (change.kind === 'no-letter') return { ...world, baseLetters: withoutLetter(world.baseLetters, change) };
  return world;
}

/** What changes the inputs of a half-year, where no order says it. */
export function amendOf({ history, scenario }: World, change: WhatIfChange | null): Amend | undefined {
  if (change?.kind !== 'no-letter') return undefined;
  const before = withoutLetter(history.at(-1)?.letters ?? scenario.letters, change);
  return (inputs) => {
    const letter = withoutLetter(inputs.letter, change);
    return { ...inputs, letter, lettersAdded: lettersAddedBetween(before, letter) };
  };
}

/** The recorded docket of a half-year as far as the rules still let a seat give it, with the change forced on it, if any. */
export function ownDocket(
  world: World,
  played: World,
  owner: SeatId,
  change: WhatIfChange | null,
): readonly GameEvent[] {
  const recorded = played.history.find(({ round }) => round === world.round)?.dockets[owner] ?? {};
  const events: GameEvent[] = [];
  let now = world;
  const take = (made: readonly GameEvent[]): void => {
    events.push(...made);
    now = evolveAll(now, made);
  };
  const withdraw = (slot: Slot): void => take([{ kind: 'order-withdrawn', seat: owner, slot }]);
  for (const order of ordersIn(world.seats[owner].docket)) withdraw(slotOf(order));
  const isLeftOut = ({ kind }: SealedOrder): boolean =>
    (change?.kind === 'no-burden' && kind === 'set-burden') ||
    (change?.kind === 'no-test' && kind === 'conduct-test' && (change.round ?? world.round) === world.round);
  for (const order of ordersIn(recorded)) {
    const made = isLeftOut(order) ? null : submit(now, owner, order);
    if (made?.ok === true) take(made.value);
  }
  if (change?.kind !== 'effort') return events;
  const docket = now.seats[owner].docket;
  for (const basket of change.basket === null ? BASKETS : [change.basket]) {
    const order: SealedOrder = { kind: 'set-effort', basket, effort: 0 };
    const slot = slotOf(order);
    const made = docket[slot];
    const was = made?.kind === 'set-effort' ? made.effort : 0;
    const effort = heldTo(was, change);
    if (effort !== was) take([{ kind: 'order-sealed', seat: owner, slot, order: { ...order, effort } }]);
  }
  return events;
}

/** A text of a later round adopted in this one, by the votes that it had. */
export function adoptedNow(world: World, played: World, round: number): readonly GameEvent[] {
  const found = adoptedIn(played, round);
  if (!found.ok) return [];
  const text = { ...found.value.text, id: textIdOf(world.round), round: world.round };
  return [{ kind: 'roll-called', roll: { ...found.value, text } }, ...adoptionEvents(world, text)];
}

type Letters = ByCorridor<ByMeasure<Letter>>;

const withoutLetter = (letters: Letters, { corridor, basket }: Extract<WhatIfChange, { kind: 'no-letter' }>): Letters =>
  recordOf(CORRIDORS, (at) =>
    recordOf(MEASURES, (measure) =>
      (corridor === null || corridor === at) && (basket === null || MEASURES_OF[basket].includes(measure))
        ? 0
        : letters[at][measure],
    ),
  );
