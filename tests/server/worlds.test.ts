import '../support/recording-socket.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SCENARIO_IDS, findScenario } from '@letter/shared/play';
import { join, startServer, TEST_CONFIG } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ config: { ...TEST_CONFIG, times: { ...TEST_CONFIG.times, botReplyMs: 5 } } });
});
afterAll(() => server.app.close());

test('a table that names no world plays in the default one', async () => {
  const ann = await join(server, await server.table({ kind: 'solo' }), 'Ann');
  const view = await ann.until('round 1', ({ public: open }) => open !== null);
  expect([view.info.scenario, view.public?.scenario]).toEqual(['january-2016', 'january-2016']);
  ann.store.close();
});

test('an unknown world is refused with a list of the known ones, and no table is opened', async () => {
  const before = server.app.tables.count;
  const answer = await server.post('/api/tables', {
    kind: 'solo',
    format: 'standard',
    name: 'Ann',
    scenario: 'january-2061',
  });
  expect(answer).toEqual({ status: 400, body: { error: { code: 'unknown-scenario', known: [...SCENARIO_IDS] } } });
  expect(server.app.tables.count).toBe(before);
});

test.each(SCENARIO_IDS)('a person and three bots play a round in %s', async (scenario) => {
  const ann = await join(server, await server.table({ kind: 'solo', seat: 'china', scenario }), 'Ann');
  const first = await ann.until('round 1', ({ public: open }) => open !== null);
  expect([first.info.scenario, first.public?.scenario]).toEqual([scenario, scenario]);
  expect(first.public?.letters).toEqual(findScenario(scenario)?.letters);
  for (let phases = 0; phases < 8; phases++) {
    const { public: now } = ann.view();
    if (now === null || now.round > 1) break;
    const { phase } = now;
    expect((await ann.ask.setReady(true)).ok).toBe(true);
    await ann.until(`the end of ${phase}`, ({ public: next }) => next !== null && next.phase !== phase);
  }
  expect(ann.view().public?.round).toBe(2);
  expect(ann.view().public?.record).toHaveLength(1);
  expect(server.faults).toEqual([]);
  ann.store.close();
});

test('the tutorial is over after three rounds', async () => {
  const ann = await join(server, await server.table({ kind: 'solo', scenario: 'tutorial' }), 'Ann');
  await ann.until('round 1', ({ public: open }) => open !== null);
  for (let phases = 0; phases < 20; phases++) {
    const { public: now } = ann.view();
    if (now === null || now.ending !== null) break;
    const { round, phase } = now;
    await ann.ask.setReady(true);
    await ann.until(
      `the end of ${round} ${phase}`,
      ({ public: next }) => next !== null && (next.phase !== phase || next.round !== round || next.ending !== null),
    );
  }
  expect(ann.view().public?.debrief?.roundsPlayed).toBe(3);
  expect(server.faults).toEqual([]);
  ann.store.close();
});
