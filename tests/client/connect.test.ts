import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connect } from '../../client/src/net/connect.ts';
import { LineBlocked } from '../../client/src/net/line-blocked.ts';

// A network that swallows live connections gives no answer at all.

vi.mock('@colyseus/sdk', () => ({
  Client: class {
    consumeSeatReservation = () => new Promise(() => undefined);
    joinById = () => this.consumeSeatReservation();
  },
}));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a live connection that is swallowed after the server admitted the person is given up within ten seconds', async () => {
  const joined = connect('http://table', { code: 'K7M4QX', token: 'token', name: 'Ann' }).catch(
    (error: unknown) => error,
  );
  await vi.advanceTimersByTimeAsync(10_000);
  const fault = await joined;
  expect(fault).toBeInstanceOf(LineBlocked);
  expect(fault).toMatchObject({ isSilent: true });
});
