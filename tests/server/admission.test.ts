import { describe, expect, test } from 'vitest';
import { judgeAct, judgeHead } from '@letter/server/http/admission';
import { networkOf } from '@letter/server/http/address-of';

// Who is let in, by the head of the request alone: the same rules for every call.

const ALONE = { behindProxy: false, hosts: [] };
const request = (headers: Readonly<Record<string, string>>) => ({ method: 'POST', url: '/api/tables', headers });

describe('a name of ours', () => {
  test.each(['192.168.1.20:2567', 'localhost:2567', 'teacher.local:2567', 'laptop', '[::1]:2567', 'pc.school.lan'])(
    '%s is one',
    (host) => expect(judgeHead(request({ host }), ALONE)).toBeNull(),
  );
  test.each(['evil.example:2567', 'game.example.org', '127.0.0.1.example.org'])('%s is none', (host) =>
    expect(judgeHead(request({ host }), ALONE)).toEqual({ status: 421, error: { code: 'unknown-host', host } }),
  );
  test('is one that was set, or that lies under one that was set with a star', () => {
    const hosts = ['game.example.org', '*.school.example'];
    for (const host of ['game.example.org', 'game.example.org:8080', 'a.school.example'])
      expect(judgeHead(request({ host }), { behindProxy: false, hosts })).toBeNull();
    for (const host of ['example.org', 'school.example', 'evilschool.example'])
      expect(judgeHead(request({ host }), { behindProxy: false, hosts })).not.toBeNull();
  });
  test('is for a proxy to say, and for a browser on a secure line', () => {
    expect(judgeHead(request({ host: 'game.example.org' }), { behindProxy: true, hosts: [] })).toBeNull();
    expect(judgeHead(request({ host: 'game.example.org', 'sec-fetch-site': 'none' }), ALONE)).toBeNull();
  });
});

describe('behind nginx as people write it', () => {
  const page = { origin: 'http://game.example.org' };
  const upstream = { host: '127.0.0.1:2567' };
  const cases: readonly [string, Readonly<Record<string, string>>, readonly string[], boolean][] = [
    ['the name passed on', { ...page, host: 'game.example.org' }, [], true],
    [
      'the name passed on without its port',
      { origin: 'http://game.example.org:8080', host: 'game.example.org', 'x-real-ip': '10.0.0.9' },
      [],
      true,
    ],
    [
      'the name without its port, and no proxy',
      { origin: 'http://game.example.org:8080', host: 'game.example.org' },
      [],
      false,
    ],
    ['the name in a header of its own', { ...page, ...upstream, 'x-forwarded-host': 'game.example.org' }, [], true],
    [
      'the standard header',
      { ...page, ...upstream, forwarded: 'for=10.0.0.9;host=game.example.org;proto=http' },
      [],
      true,
    ],
    [
      'nothing, over HTTPS',
      { ...upstream, origin: 'https://game.example.org', 'sec-fetch-site': 'same-origin' },
      [],
      true,
    ],
    ['nothing, and the name is set', { ...page, ...upstream }, ['game.example.org'], true],
    ['nothing, and nobody can tell', { ...page, ...upstream }, [], false],
  ];
  test.each(cases)('%s', (_what, headers, hosts, isTaken) => {
    const verdict = judgeAct(request(headers), { behindProxy: false, hosts });
    expect(verdict === null).toBe(isTaken);
    if (!isTaken && headers['host'] === upstream.host)
      expect(verdict?.error).toEqual({ code: 'foreign-origin', page: 'game.example.org', host: '127.0.0.1:2567' });
  });
  test.each([
    ['a stranger’s page', { host: 'localhost:2567', origin: 'http://evil.example' }],
    ['a page of no server', { host: 'localhost:2567', origin: 'null' }],
    ['a page of another program on the same machine', { host: 'localhost:2567', origin: 'http://localhost:3000' }],
    ['another site that names no origin', { host: 'localhost:2567', 'sec-fetch-site': 'cross-site' }],
  ])('%s is refused', (_what, headers) => {
    expect(judgeAct(request(headers), ALONE)?.error.code).toBe('foreign-origin');
  });
});

test('limits count IPv6 by network and IPv4 by address', () => {
  expect(networkOf('::ffff:10.0.0.9')).toBe('10.0.0.9');
  expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64');
  expect(networkOf('2001:db8:1:2::9')).toBe('2001:db8:1:2::/64');
  expect(networkOf('2001:db8::9')).toBe('2001:db8:0:0::/64');
  expect(networkOf('::1')).toBe('::1');
});
