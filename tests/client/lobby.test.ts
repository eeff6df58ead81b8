import { API, LOBBY_STATUS, PROTOCOL_HEADER, PROTOCOL_VERSION, TOKEN_PATTERN } from '@letter/shared/protocol';
import type { LobbyError } from '@letter/shared/protocol';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { findAddresses, findTable, openTable, playNow } from '../../client/src/net/lobby.ts';
import common from '../../client/src/text/en/common.json' with { type: 'json' };

vi.mock('../../client/src/net/identity.ts', () => ({ delegateToken: () => 'token-of-this-device-00' }));

// What the first page makes of the server's answers, whatever they are.

/** Makes the server give this answer once. */
function answers(status: number, body: unknown, version: number | null = PROTOCOL_VERSION) {
  const headers = version === null ? {} : { [PROTOCOL_HEADER]: String(version) };
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const fetched = vi.fn<typeof fetch>(() => Promise.resolve(new Response(text, { status, headers })));
  vi.stubGlobal('fetch', fetched);
  return fetched;
}
afterEach(() => vi.unstubAllGlobals());

const ERRORS: { readonly [C in LobbyError['code']]: Extract<LobbyError, { readonly code: C }> } = {
  'unknown-code': { code: 'unknown-code' },
  'record-damaged': { code: 'record-damaged' },
  malformed: { code: 'malformed', path: 'name' },
  'unknown-scenario': { code: 'unknown-scenario', known: ['january-2016'] },
  'unknown-rejoin': { code: 'unknown-rejoin' },
  'other-seat': { code: 'other-seat' },
  'knows-secrets': { code: 'knows-secrets' },
  removed: { code: 'removed' },
  'server-full': { code: 'server-full' },
  'too-many-tables': { code: 'too-many-tables' },
  'bad-file': { code: 'bad-file', reason: 'edited' },
  'not-at-table': { code: 'not-at-table' },
  'not-started': { code: 'not-started' },
  'still-secret': { code: 'still-secret' },
  'foreign-origin': { code: 'foreign-origin', page: 'game.example.org', host: '127.0.0.1:2567' },
  'unknown-host': { code: 'unknown-host', host: 'game.example.org' },
  'older-page': { code: 'older-page' },
  'newer-page': { code: 'newer-page' },
  'too-many-requests': { code: 'too-many-requests', retryAfterSeconds: 7 },
  'not-a-host': { code: 'not-a-host' },
  'no-record-store': { code: 'no-record-store' },
  'record-store-refused': { code: 'record-store-refused' },
  'store-unavailable': { code: 'store-unavailable' },
  internal: { code: 'internal' },
};

test.each(Object.values(ERRORS))(
  'the refusal $code arrives as the server sends it, and has a sentence',
  async (error) => {
    answers(LOBBY_STATUS[error.code], { error });
    expect(await playNow('Ann')).toEqual({ ok: false, error });
    const told = { ...common.lobby, ...Object.fromEntries(Object.keys(common.badFile).map((key) => [key, ''])) };
    const key =
      error.code === 'bad-file'
        ? error.reason
        : error.code === 'too-many-requests'
          ? `${error.code}_other`
          : error.code;
    expect(told).toHaveProperty(key);
  },
);

describe('a server of another release', () => {
  test.each([
    ['older-page', PROTOCOL_VERSION + 1],
    ['newer-page', PROTOCOL_VERSION - 1],
  ])('is known by the version that its answer names: %s', async (code, version) => {
    answers(200, { code: 'K7M4QX' }, version);
    expect(await playNow('Ann')).toEqual({ ok: false, error: { code } });
  });

  test('that names no version is read anyway', async () => {
    answers(200, { code: 'K7M4QX' }, null);
    expect(await playNow('Ann')).toEqual({ ok: true, value: 'K7M4QX' });
  });

  test.each([
    ['no JSON', '<!doctype html>'],
    ['no table', { table: 'K7M4QX' }],
    ['no code', { code: '<b>' }],
  ])('that answers with %s is not understood', async (_what, body) => {
    answers(200, body);
    expect(await playNow('Ann')).toEqual({ ok: false, error: { code: 'not-understood' } });
  });

  test('with an unknown refusal is not understood', async () => {
    answers(400, { error: { code: 'mercury-retrograde' } });
    expect(await playNow('Ann')).toEqual({ ok: false, error: { code: 'not-understood' } });
  });

  test('with an unknown holder of a seat is not understood', async () => {
    const seats = { us: 'person', china: 'bot', un: 'free', dprk: 'ghost' };
    answers(200, { code: 'K7M4QX', status: 'waiting', lastPlayed: null, seats });
    expect(await findTable('K7M4QX')).toEqual({ ok: false, error: { code: 'not-understood' } });
    answers(200, { code: 'K7M4QX', status: 'waiting', lastPlayed: null, seats: { ...seats, dprk: 'free' } });
    expect(await findTable('K7M4QX')).toMatchObject({ ok: true, value: { seats: { dprk: 'free' } } });
  });
});

test('what cannot be answered at the moment is asked again when the server said, and in the end told', async () => {
  vi.useFakeTimers();
  const refused = (): Response =>
    new Response(JSON.stringify({ error: { code: 'store-unavailable' } }), {
      status: 503,
      headers: { 'retry-after': '1' },
    });
  const good = (): Response => new Response(JSON.stringify({ code: 'K7M4QX' }));
  const fetched = vi.fn<typeof fetch>(() => Promise.resolve(good()));
  for (let times = 0; times < 2; times++) fetched.mockImplementationOnce(() => Promise.resolve(refused()));
  vi.stubGlobal('fetch', fetched);
  const found = playNow('Ann');
  await vi.advanceTimersByTimeAsync(900);
  expect(fetched).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(2_100);
  expect(await found).toEqual({ ok: true, value: 'K7M4QX' });

  fetched.mockImplementation(() => Promise.resolve(refused()));
  const lost = playNow('Ann');
  await vi.advanceTimersByTimeAsync(6_000);
  expect(await lost).toEqual({ ok: false, error: { code: 'store-unavailable' } });
  vi.useRealTimers();
});

test.each([
  [502, 'unreachable'],
  [503, 'unreachable'],
  [429, 'too-many-requests'],
  [500, 'internal'],
])('a gateway that answers %i for the server is told as %s', async (status, code) => {
  answers(status, 'Bad Gateway', null);
  expect(await playNow('Ann')).toMatchObject({ ok: false, error: { code } });
});

test('no answer at all is unreachable', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await playNow('Ann')).toEqual({ ok: false, error: { code: 'unreachable' } });
  expect(await findAddresses()).toBeNull();
});

test('every call names the version of this page, and a table is opened in the name of this device', async () => {
  const fetched = answers(201, { code: 'K7M4QX' });
  await openTable({ kind: 'solo', format: 'standard', name: 'Ann' });
  const [address, init] = fetched.mock.calls[0] ?? [];
  expect(address).toBe('/api/tables');
  expect(init).toMatchObject({ method: 'POST', headers: { [PROTOCOL_HEADER]: String(PROTOCOL_VERSION) } });
  const { body } = init ?? {};
  const wish = API.openTable.body.parse(typeof body === 'string' ? JSON.parse(body) : null);
  expect(wish.token).toMatch(TOKEN_PATTERN);
});
