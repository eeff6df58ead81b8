import fc from 'fast-check';
import { inject, projectAll, renewAll, sendNote } from '@letter/shared/authority';
import type { GameEvent, Views, World } from '@letter/shared/authority';
import { messageId } from '@letter/shared/play';
import { changedParts, splitParts } from '@letter/shared/protocol';
import { expect, test } from 'vitest';
import { evolve, evolveAll, fold } from '../../shared/src/truth/fold/evolve.ts';
import { january2016 } from '../../shared/src/scenario/january-2016.ts';
import { livelyGame } from '../support/lively-game.ts';

// What people are shown is made again and compared only where the World has changed. It must come to the very same.

/** A whole game: bots, people who talk, mute, come and go, a host who puts something in, and notes to the roles. */
function wholeGame(seed: number): readonly GameEvent[] {
  const log: GameEvent[] = [];
  let world: World | null = null;
  const add = (events: readonly GameEvent[]): void => {
    log.push(...events);
    world = world === null ? fold(january2016, events) : evolveAll(world, events);
  };
  for (const event of livelyGame({ seed, format: 'standard', fixedRounds: 3 })) {
    add([event]);
    const now: World | null = world;
    if (event.kind !== 'phase-opened' || event.phase !== 'negotiation' || now === null) continue;
    const { round } = now as World;
    for (const role of ['panel', 'press'] as const) {
      const note = { id: messageId(`${role}.${round}`), role, seat: 'us', from: 'seat', text: 'A word' } as const;
      const sent = sendNote(now, note);
      if (sent.ok) add(sent.value);
    }
    const put = inject(now, { id: `i${round}`, shock: null, text: `News of half-year ${round}` });
    if (put.ok) add(put.value);
  }
  return log;
}

const audiencesOf = ({ public: open, seats, panel, press }: Views): readonly (object | null)[] => [
  open,
  ...Object.values(seats),
  panel,
  press,
];

/** The parts of one view after those of another were changed into them. */
function changed(before: object, view: object): Map<string, string> {
  const parts = splitParts(before, 'public');
  const { gone, now } = changedParts(before, view, 'public');
  for (const key of gone) parts.delete(key);
  for (let at = 0; at < now.length; at += 2) parts.set(now[at] ?? '', now[at + 1] ?? '');
  return parts;
}

test('after every event what is made again is what is made whole, and so are the parts, in whole games', () => {
  const games = [wholeGame(1)];
  const steps = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 20, maxLength: 40 });
  fc.assert(
    fc.property(fc.constantFrom(...games), steps, fc.boolean(), (log, sizes, press) => {
      let world = fold(january2016, log.slice(0, 1));
      let at = 1;
      let turn = 0;
      let views = projectAll(world, { panel: false, press });
      while (at < log.length) {
        // Several events may come at once, and a role is there from some moment on.
        const size = sizes[turn++ % sizes.length] ?? 1;
        const before = views;
        world = evolveAll(world, log.slice(at, at + size));
        at += size;
        const roles = { panel: at > 40, press };
        views = renewAll(views, world, roles);
        const whole = projectAll(world, roles);
        const [now, long, old] = [audiencesOf(views), audiencesOf(whole), audiencesOf(before)];
        for (const [index, view] of now.entries()) {
          const [made, last] = [long[index], old[index]];
          if (view === last) expect(JSON.stringify(view)).toBe(JSON.stringify(made));
          if (view === null || made === undefined || made === null) continue;
          if (last === null || last === undefined) expect(view).toEqual(made);
          else expect(changed(last, view)).toEqual(splitParts(made, 'public'));
        }
        expect(views.seats.us.public).toBe(views.public);
      }
      expect(world.ending).not.toBeNull();
    }),
    { numRuns: 2, seed: 48 },
  );
});

test('a World that is copied once for many events is the World of one event after another, and the old one stays as it was', () => {
  const log = wholeGame(1);
  const start = fold(january2016, log.slice(0, 150));
  const before = JSON.stringify(start);
  let slowly = start;
  for (const event of log.slice(150)) slowly = evolve(slowly, event);
  expect(JSON.stringify(evolveAll(start, log.slice(150)))).toBe(JSON.stringify(slowly));
  expect(JSON.stringify(start)).toBe(before);
});

test('a World in which something was tried out leaves nothing behind', () => {
  const log = wholeGame(3).slice(0, 120);
  const roles = { panel: true, press: true };
  const worlds = [1, 60, 90, 120].map((length) => fold(january2016, log.slice(0, length)));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...worlds), { minLength: 2, maxLength: 6 }), ([first, ...rest]) => {
      if (first === undefined) return;
      let views = projectAll(first, roles);
      for (const world of rest) views = renewAll(views, world, roles);
      expect(views).toEqual(projectAll(views.world, roles));
    }),
    { numRuns: 10, seed: 48 },
  );
});

test('an event leaves what it cannot have touched as the same objects', () => {
  const log = wholeGame(1);
  const at = log.findIndex((event, index) => index > 200 && event.kind === 'order-sealed');
  const event = log[at];
  if (event?.kind !== 'order-sealed') throw new Error('no sealed order');
  const roles = { panel: true, press: true };
  const before = projectAll(fold(january2016, log.slice(0, at)), roles);
  const after = renewAll(before, evolveAll(before.world, [event]), roles);
  expect(after.public).toBe(before.public);
  for (const seat of ['us', 'china', 'un', 'dprk'] as const) {
    if (seat === event.seat) expect(after.seats[seat].docket).not.toBe(before.seats[seat].docket);
    else expect(after.seats[seat]).toBe(before.seats[seat]);
    expect(after.seats[seat].messages).toBe(before.seats[seat].messages);
  }
});
