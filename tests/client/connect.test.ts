import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connect } from '../../client/src/net/connect.ts';
import { LineBlocked } from '../../client/src/net/line-blocked.ts';

// A network that swallows live connections gives no answer at all.

let open: (room: unknown) => void = () => undefined;
let fetchFn: typeof fetch | undefined;
vi.mock('../../client/src/net/line-library.ts', () => ({
  Client: class {
    constructor(_endpoint: string, how: { readonly fetchFn: typeof fetch }) {
      fetchFn = how.fetchFn;
    }
    consumeSeatReservation = () => new Promise((resolve) => (open = resolve));
    joinById = () => this.consumeSeatReservation();
  },
}));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a live connection without an answer is told of after ten seconds, then given up, and left if it comes at last', async () => {
  const told = vi.fn();
  const leave = vi.fn(() => Promise.resolve());
  const ticket = { code: 'K7M4QX', token: 'token', name: 'Ann' };
  const joined = connect('http://table', ticket, told).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(9_000);
  expect(told).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(told).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(35_000);
  expect(await joined).toBeInstanceOf(LineBlocked);
  open({ leave });
  await vi.advanceTimersByTimeAsync(0);
  expect(leave).toHaveBeenCalledOnce();
});

test('of a connection that was dropped nothing is read any more, whatever still comes', async () => {
  const events: { onmessage?: unknown } = { onmessage: () => undefined };
  const close = vi.fn();
  const line = connect('http://table', { code: 'K7M4QX', token: 'token', name: 'Ann' });
  await vi.advanceTimersByTimeAsync(0);
  open({ reconnection: { enabled: true }, connection: { events, close } });
  (await line).drop();
  expect([events, close.mock.calls]).toEqual([{}, [[4010]]]);
});

test('an attempt that is given up ends its call, which would hold a connection to a process that has stopped', async () => {
  const given = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('{}'));
  const giving = new AbortController();
  void connect('http://table', { code: 'K7M4QX', token: 'token', name: 'Ann' }, undefined, giving.signal);
  await vi.advanceTimersByTimeAsync(0);
  await fetchFn?.('http://table/matchmake', { method: 'POST' });
  giving.abort();
  expect(given.mock.calls).toMatchObject([['http://table/matchmake', { method: 'POST', signal: { aborted: true } }]]);
  given.mockRestore();
});
