import { isSameJson, slot } from '@letter/shared/play';
import type { Order } from '@letter/shared/play';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { join, startServer } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';

// What the client's order book relies on: once an order is acknowledged, the person's own view already has it.

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.app.close());

test('the patch with an order, or without a withdrawn one, is there before the answer', async () => {
  const code = await server.table({ kind: 'solo', seat: 'us' });
  const ann = await join(server, code, 'Host');
  await ann.ask.takeSeat('us');
  await ann.ask.start();
  await ann.until('the game', ({ seat }) => seat !== null);
  const round = ann.view().public?.round;
  for (const phase of ['briefing', 'negotiation'] as const) {
    if (ann.view().public?.phase !== phase) continue;
    await ann.ask.setReady(true);
    await ann.until(`after ${phase}`, (view) => view.public?.phase !== phase);
  }
  expect(ann.view().public).toMatchObject({ round, phase: 'orders' });
  const at = slot('set-effort:finance');
  for (const effort of [2, 1, 2] as const) {
    const order: Order = { kind: 'set-effort', basket: 'finance', effort };
    expect((await ann.ask.submit(order)).ok).toBe(true);
    expect(isSameJson(order, ann.view().seat?.docket[at])).toBe(true);
  }
  expect((await ann.ask.withdraw(at)).ok).toBe(true);
  expect(ann.view().seat?.docket[at]).toBeUndefined();
  ann.store.close();
});
