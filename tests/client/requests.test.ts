import { expect, test, vi } from 'vitest';
import type { Line, LineError } from '../../client/src/net/connect.ts';
import { tableRequests } from '../../client/src/net/requests.ts';
import type { TableRequests } from '../../client/src/net/requests.ts';
import { TableStore } from '../../client/src/net/table-store.ts';

// Answers to requests are parsed and never trusted.

/** The requests of a table whose server gives these answers, one after another. */
function asking(...answers: readonly (() => Promise<unknown>)[]): { ask: TableRequests; asked: () => number } {
  const request = vi.fn<Line['request']>(() => Promise.resolve(null));
  for (const answer of answers) request.mockImplementationOnce(answer);
  const nothing = (): void => undefined;
  const line: Line = { request, onState: nothing, onClosed: nothing, leave: nothing, close: nothing, drop: nothing };
  const store = new TableStore('http://table', { code: 'K7M4QX', token: 'token', name: 'Ann' });
  vi.spyOn(store, 'line', 'get').mockReturnValue(line);
  return { ask: tableRequests(store), asked: () => request.mock.calls.length };
}

const replies = (value: unknown) => () => Promise.resolve(value);
const fails = (error: LineError) => async (): Promise<never> => {
  throw Object.assign(new Error(error.kind), error);
};
const refuses = (reason: unknown) => fails({ kind: 'refused', reason });
const refused = (code: string, facts: object = {}) => ({ ok: false, error: { code, ...facts } });

test('a reply is returned as it is declared', async () => {
  expect(await asking(replies({ done: true })).ask.takeSeat('us')).toEqual({ ok: true, value: { done: true } });
  const code = { rejoin: 'ABCDEFGHJK' };
  expect(await asking(replies(code)).ask.renewCode()).toEqual({ ok: true, value: code });
});

test.each([{ done: 'yes' }, {}, 'done', null])(
  'an invalid reply %j is not understood, and not requested again',
  async (reply) => {
    const { ask, asked } = asking(replies(reply));
    expect(await ask.takeSeat('us')).toEqual(refused('not-understood'));
    expect(asked()).toBe(1);
  },
);

test('a refusal comes with its facts', async () => {
  expect(await asking(refuses({ code: 'seat-taken' })).ask.takeSeat('us')).toEqual(refused('seat-taken'));
  const facts = { round: 2, phase: 'orders' };
  expect(await asking(refuses({ code: 'stale-phase', ...facts })).ask.takeSeat('us')).toEqual(
    refused('stale-phase', facts),
  );
});

test.each([{ code: 'mercury-retrograde' }, { code: 'stale-phase', phase: 'lunch', round: 1 }, 'no', null])(
  'a refusal %j that has no sentence is not understood',
  async (reason) => {
    expect(await asking(refuses(reason)).ask.takeSeat('us')).toEqual(refused('not-understood'));
  },
);

test('a request that is lost is sent once more', async () => {
  const lost = fails({ kind: 'lost', reason: null });
  const { ask, asked } = asking(lost, replies({ done: true }));
  expect(await ask.start()).toMatchObject({ ok: true });
  expect(asked()).toBe(2);
  expect(await asking(lost, lost).ask.start()).toEqual(refused('not-connected'));
});
