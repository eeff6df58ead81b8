import { DEFAULT_SCENARIO, legalOrders, SEATS, slot } from '@letter/shared/play';
import type { Result, SeatId } from '@letter/shared/play';
import { NO_STANDING_ORDERS } from '@letter/shared/protocol';
import type { Refusal, RequestName, RequestOf } from '@letter/shared/protocol';
import { memoryLog } from '@letter/server/log/memory-log';
import { arrive, depart } from '@letter/server/table/absence/presence';
import { openCore } from '@letter/server/table/core';
import type { Core } from '@letter/server/table/core';
import type { Snapshot } from '@letter/server/table/ports';
import { enqueue } from '@letter/server/table/queue';
import { recordOf } from '@letter/server/table/record/keep-record';
import { answerRequest } from '@letter/server/table/requests/answer-request';
import type { Request } from '@letter/server/table/requests/request';
import { snapshotWhole } from '@letter/server/table/snapshot';
import { expect, test } from 'vitest';
import { fakeClock } from '../support/fake-clock.ts';
import { EachBySelf, FrameRoom } from '../support/frame-room.ts';
import { SCENARIO } from '../support/log-cases.ts';
import { tablePorts, tableSettings } from '../support/table-setup.ts';

// What is published and kept by short cuts is, byte for byte, what making and comparing everything anew comes to.

test('in a whole game every snapshot, every frame and every record is what making everything anew would have come to', async () => {
  const [quick, whole] = [new FrameRoom(), new FrameRoom(new EachBySelf())];
  const clock = fakeClock();
  const faults: string[] = [];
  const log = memoryLog();
  let kept: unknown = null;
  const keep: typeof log.keep = (record) => {
    kept = structuredClone(record);
    return log.keep(record);
  };
  const saved: number[] = [];
  const saveWorld: typeof log.saveWorld = (table, at) => {
    saved.push(at.world.round);
    return log.saveWorld(table, at);
  };
  const ports = tablePorts({ log: { ...log, keep, saveWorld }, clock }, faults);
  const core: Core = openCore(tableSettings('friends', clock), ports);
  await log.open(recordOf(core), SCENARIO);
  let shown: Snapshot = snapshotWhole(core);
  core.publisher = {
    publish: (snapshot) => {
      shown = snapshot;
      expect(snapshot).toEqual(snapshotWhole(core));
      quick.publisher.publish(snapshot);
      // Nothing in a copy is the same object as before.
      whole.publisher.publish(structuredClone(snapshot));
    },
  };
  const run = async <T>(task: () => Promise<T>): Promise<T> => {
    const done = await enqueue(core, task);
    expect(kept).toEqual(structuredClone(recordOf(core)));
    return done;
  };
  const come = (name: string): Promise<string> => run(async () => (await arrive(core, `hash-${name}`, name)).id);
  const join = async (name: string): Promise<string> => {
    const person = await come(name);
    for (const room of [quick, whole]) room.join(person);
    return person;
  };
  const ask = <K extends RequestName>(id: string, name: K, body: RequestOf<K>): Promise<Result<unknown, Refusal>> =>
    run(async () => {
      const person = core.people.get(id);
      if (person === undefined) throw new Error(`nobody is ${id}`);
      return answerRequest(core, person, { name, body } as Request);
    });
  const people = new Map<SeatId, string>();
  for (const seat of SEATS.filter((one) => one !== 'china')) {
    const person = await join(seat);
    people.set(seat, person);
    await ask(person, 'seat.take', { seat });
  }
  const panel = await join('noor');
  await ask(panel, 'seat.take', { seat: 'panel' });
  const second = await join('second');
  const us = people.get('us') ?? '';
  const dprk = people.get('dprk') ?? '';
  await ask(us, 'table.start', {});
  /** Things that people do around the game, by turns. */
  const around = async (step: number): Promise<void> => {
    const at = { round: shown.public?.round ?? 1, phase: shown.public?.phase ?? 'briefing' };
    const message = core.world?.messages.at(-1)?.id ?? 'm';
    const acts: readonly (() => Promise<unknown>)[] = [
      () => ask(us, 'person.rename', { person: dprk, name: `Pak ${step}` }),
      () => ask(us, 'table.pause', {}),
      () => ask(us, 'table.resume', {}),
      () => ask(us, 'table.extend', at),
      () => ask(us, 'table.lock', { on: step % 2 === 0 }),
      () => ask(second, 'seat.ask', { seat: 'us' }),
      () => ask(us, 'person.move', { person: second, seat: 'us' }),
      () => ask(second, 'seat.take', { seat: null }),
      () => ask(us, 'table.pace', { pace: step % 3 === 0 ? 'half-day' : 'live' }),
      () => ask(us, 'message.read', { conversation: 'plenary', message }),
      () => ask(dprk, 'table.agree-to-end', { agree: true }),
      () => ask(dprk, 'table.agree-to-end', { agree: false }),
      () => ask(us, 'person.code', {}),
      () => ask(us, 'person.remove', { person: second, lock: false }),
      () => ask(us, 'person.restore', { person: second }),
      () => come('second'),
    ];
    for (const act of [acts[step % acts.length], acts[(step * 5 + 2) % acts.length]])
      if (core.people.has(second) || act === acts[14] || act === acts[15]) await act?.();
  };
  let asked = 0;
  let taken = 0;
  const phases = new Set<string>();
  for (let step = 0; step < 24 && shown.public?.ending === null; step++) {
    const { round, phase } = shown.public;
    phases.add(`${round} ${phase}`);
    for (const [seat, person] of people) {
      const view = shown.seats[seat];
      if (view === null) continue;
      const offered = legalOrders(view, DEFAULT_SCENARIO).filter(({ rejection }) => rejection === null);
      const order = offered[(step * 7919) % Math.max(1, offered.length)]?.order;
      const id = `o${asked++}`;
      if (order !== undefined) {
        const done = await ask(person, 'order.submit', { orderId: id, round, phase, order });
        if (done.ok) taken++;
      }
      const at = Object.keys(shown.seats[seat]?.docket ?? {})[0];
      if (step % 5 === 0 && at !== undefined) {
        await ask(person, 'order.withdraw', { orderId: `${id}w`, round, phase, slot: slot(at) });
      }
    }
    const to = step % 2 === 0 ? ('plenary' as const) : ('un' as const);
    await ask(us, 'message.send', { messageId: `m${step}`, to, text: `Word ${step}`, pledge: step % 3 === 0 });
    if (core.people.has(second))
      await ask(second, 'delegation.say', { messageId: `d${step}`, text: `Between us ${step}` });
    await ask(panel, 'note.send', { messageId: `n${step}`, to: 'us', text: `A question ${step}` });
    if (step % 4 === 1) await ask(us, 'seat.mute', { seat: 'dprk', on: step % 8 === 1 });
    if (step % 6 === 2)
      await ask(us, 'seat.standing', { orders: { ...NO_STANDING_ORDERS, mayPromise: step % 12 === 2 } });
    if (step % 7 === 3) await run(async () => depart(core, core.people.get(dprk) ?? expect.fail(), 'lost'));
    if (step % 7 === 4) await come('dprk');
    await around(step);
    if (step % 2 === 1) {
      await ask(us, 'table.resume', {});
      for (const person of [...people.values(), second].filter((one) => core.people.has(one)))
        await ask(person, 'seat.ready', { round, phase, ready: true });
    }
    await clock.advance(11_000);
  }
  expect(taken).toBeGreaterThan(20);
  expect(phases.size).toBeGreaterThan(4);
  // Turning a world to text costs more than folding the rounds since one was saved.
  expect(saved).toEqual([3, 5, 7].slice(0, saved.length));
  expect(saved.length).toBeGreaterThan(0);
  expect(quick.frames.length).toBeGreaterThan(200);
  expect(quick.frames).toEqual(whole.frames);
  expect(faults).toEqual([]);
});
