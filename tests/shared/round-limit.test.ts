import { describe, expect, test } from 'vitest';
import { auditGame } from '../../shared/src/record/audit-game.ts';
import { fold } from '../../shared/src/truth/fold/evolve.ts';
import { closePhase, startGame } from '../../shared/src/truth/commands/game.ts';
import { limitRounds } from '../../shared/src/truth/commands/limit-rounds.ts';
import type { GameEvent } from '../../shared/src/truth/events.ts';
import { evolveAll } from '../../shared/src/truth/fold/evolve.ts';
import { projectSeat } from '../../shared/src/truth/projection/project-seat.ts';
import type { World } from '../../shared/src/truth/world.ts';
import { january2016 } from '../../shared/src/scenario/january-2016.ts';
import { shortSeed } from '../../shared/src/lib/seed.ts';

/** A game that nobody touches, in which a lesson's time leaves room for some rounds as round 2 begins. */
function played(
  limit: number | null,
  fixed: number | null = null,
): { readonly world: World; readonly log: readonly GameEvent[] } {
  const log: GameEvent[] = [...startGame(january2016, shortSeed(5), 'standard', fixed)];
  let world = fold(january2016, log);
  for (let guard = 0; world.ending === null && guard < 100; guard++) {
    const isTime = limit !== null && world.round === 2 && world.phase === 'briefing' && world.roundLimit === undefined;
    const limited = isTime ? limitRounds(world, limit) : null;
    const events = limited?.ok === true && limited.value.length > 0 ? limited.value : closePhase(world);
    log.push(...events);
    world = evolveAll(world, events);
  }
  return { world, log };
}

describe('a game in a lesson', () => {
  test('ends after the last round that its time has room for, by its own rules', () => {
    const { world } = played(3);
    expect(world.round).toBe(3);
    expect(world.ending).not.toBeNull();
    expect(world.ending).not.toBe('broken-off');
    expect(played(null).world.round).toBeGreaterThan(3);
  });

  test('is audited like any other, and a limit that was made up is found', () => {
    const { log } = played(3);
    expect(auditGame(january2016, log)).toEqual({ ok: true, value: log });
    const forged = log.map((event) => (event.kind === 'rounds-limited' ? { ...event, rounds: 1 } : event));
    expect(auditGame(january2016, forged)).toMatchObject({ ok: false });
  });

  test('tells everybody its last round, before and after', () => {
    const start = fold(january2016, startGame(january2016, shortSeed(5), 'standard', null));
    expect(projectSeat(start, 'us').public.rounds).toMatchObject({ fixed: null, openFrom: 7, most: 9 });
    const limited = limitRounds(start, 8);
    const short = limitRounds(start, 4);
    if (!limited.ok || !short.ok) throw new Error('refused');
    expect(projectSeat(evolveAll(start, limited.value), 'us').public.rounds).toMatchObject({ openFrom: 7, most: 8 });
    expect(projectSeat(evolveAll(start, short.value), 'us').public.rounds).toMatchObject({ openFrom: 4, most: 4 });
    const back = limitRounds(evolveAll(start, short.value), 40);
    expect(back).toEqual({ ok: true, value: [{ kind: 'rounds-limited', rounds: 9 }] });
  });

  test('of a fixed number of rounds is limited likewise', () => {
    expect(played(3, 5).world.round).toBe(3);
    expect(played(8, 5).world.round).toBe(5);
    expect(projectSeat(fold(january2016, played(3, 5).log.slice(0, -1)), 'un').public.rounds.fixed).toBe(3);
  });

  test('refuses a limit before the open round and after the end, and takes the same one once', () => {
    const { world } = played(3);
    expect(limitRounds(world, 4)).toMatchObject({ ok: false, error: { code: 'game-over' } });
    const second = fold(january2016, played(null).log.slice(0, 40));
    expect(limitRounds(second, second.round - 1)).toMatchObject({ ok: false, error: { code: 'out-of-range' } });
    expect(limitRounds(second, 9)).toEqual({ ok: true, value: [] });
  });
});
