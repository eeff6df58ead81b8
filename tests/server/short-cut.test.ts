import { DEFAULT_SCENARIO, legalOrders, SEATS, slot } from '@letter/shared/play';
import type { SeatId } from '@letter/shared/play';
import { NO_STANDING_ORDERS } from '@letter/shared/protocol';
import { expect, test } from 'vitest';
import { FrameRoom } from '../support/frame-room.ts';
import { loneTable } from '../support/lone-table.ts';

// A publisher that compares by reference sends, byte for byte, what one sends that compares every part.

test('every frame of a whole game is the one that comparing everything would have sent', async () => {
  const [quick, whole] = [new FrameRoom(), new FrameRoom()];
  const desk = await loneTable();
  let shown = desk.shown();
  desk.table.attach(
    {
      publish: (snapshot) => {
        shown = snapshot;
        quick.publisher.publish(snapshot);
        // Nothing in a copy is the same object as before.
        whole.publisher.publish(structuredClone(snapshot));
      },
    },
    () => undefined,
  );
  const arrive = async (name: string): Promise<string> => {
    const person = await desk.table.arrive(`hash-${name}`, name);
    for (const room of [quick, whole]) room.join(person);
    return person;
  };
  const people = new Map<SeatId, string>();
  for (const seat of SEATS.filter((one) => one !== 'china')) {
    const person = await arrive(seat);
    people.set(seat, person);
    await desk.ask(person, 'seat.take', { seat });
  }
  const second = await arrive('second');
  await desk.ask(second, 'seat.take', { seat: 'us' });
  const panel = await arrive('noor');
  await desk.ask(panel, 'seat.take', { seat: 'panel' });
  const us = people.get('us') ?? '';
  await desk.ask(us, 'table.start', {});
  let asked = 0;
  let taken = 0;
  const phases = new Set<string>();
  for (let step = 0; step < 30 && shown.public?.ending === null; step++) {
    const { round, phase } = shown.public;
    phases.add(`${round} ${phase}`);
    for (const [seat, person] of people) {
      const view = shown.seats[seat];
      if (view === null) continue;
      const offered = legalOrders(view, DEFAULT_SCENARIO).filter(({ rejection }) => rejection === null);
      const order = offered[(step * 7919) % Math.max(1, offered.length)]?.order;
      const id = `o${asked++}`;
      if (order !== undefined) {
        const done = await desk.ask(person, 'order.submit', { orderId: id, round, phase, order });
        if (done.ok) taken++;
      }
      const at = Object.keys(shown.seats[seat]?.docket ?? {})[0];
      if (step % 5 === 0 && at !== undefined) {
        await desk.ask(person, 'order.withdraw', { orderId: `${id}w`, round, phase, slot: slot(at) });
      }
    }
    const to = step % 2 === 0 ? ('plenary' as const) : ('un' as const);
    await desk.ask(us, 'message.send', { messageId: `m${step}`, to, text: `Word ${step}`, pledge: step % 3 === 0 });
    await desk.ask(second, 'delegation.say', { messageId: `d${step}`, text: `Between us ${step}` });
    await desk.ask(panel, 'note.send', { messageId: `n${step}`, to: 'us', text: `A question ${step}` });
    if (step % 4 === 1) await desk.ask(us, 'seat.mute', { seat: 'dprk', on: step % 8 === 1 });
    if (step % 6 === 2)
      await desk.ask(us, 'seat.standing', { orders: { ...NO_STANDING_ORDERS, mayPromise: step % 12 === 2 } });
    if (step % 7 === 3) await desk.table.depart(people.get('dprk') ?? '', 'lost');
    if (step % 7 === 4) await desk.table.arrive('hash-dprk', 'dprk');
    if (step % 2 === 1) {
      for (const person of [...people.values(), second])
        await desk.ask(person, 'seat.ready', { round, phase, ready: true });
    }
    await desk.clock.advance(11_000);
  }
  expect(taken).toBeGreaterThan(20);
  expect(phases.size).toBeGreaterThan(4);
  expect(quick.frames.length).toBeGreaterThan(200);
  expect(quick.frames).toEqual(whole.frames);
  expect(desk.faults).toEqual([]);
});
