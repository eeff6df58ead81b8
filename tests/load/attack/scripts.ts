import { setTimeout as wait } from 'node:timers/promises';
import { CODE_ALPHABET, FILE_TYPE, PROTOCOL_VERSION, TABLE_CODE_LENGTH } from '@letter/shared/protocol';
import { WebSocket } from 'ws';
import { head, rawSocket, UPGRADE } from '../../support/raw-socket.ts';
import type { Dice } from '../dice.ts';
import type { Tallied } from './tallied.ts';

/** What a script of a stranger works on. */
export interface Target {
  readonly tallied: Tallied;
  readonly dice: Dice;
  /** The code of the honest table, which a stranger may well know: it is on the board. */
  readonly code: string;
  /** A table of the stranger's own. */
  readonly own: string;
}

type Script = (target: Target) => Promise<unknown>;

const many = (count: number, work: () => Promise<unknown>): Promise<unknown> =>
  Promise.all(Array.from({ length: count }, work));
const whole = (dice: Dice, below: number): number => Math.floor(dice() * below);
const letters = (dice: Dice, length: number, from = CODE_ALPHABET): string =>
  Array.from({ length }, () => from[whole(dice, from.length)] ?? 'A').join('');
const token = (dice: Dice): string => `stranger-${letters(dice, 20)}`;
const bytes = (dice: Dice, length: number): Uint8Array => Uint8Array.from({ length }, () => whole(dice, 256));

/** A place at a table, and its connection if the stranger takes it. */
async function seat(
  { tallied, dice }: Target,
  code: string,
): Promise<{ readonly token: string; readonly url: string | null }> {
  const name = token(dice);
  const body = { token: name, name: 'Stranger', protocol: PROTOCOL_VERSION };
  const { status, text } = await tallied.post(`/rt/matchmake/joinById/${code}`, body);
  if (status !== 200) return { token: name, url: null };
  const { processId, roomId, sessionId } = JSON.parse(text) as Record<string, string>;
  return {
    token: name,
    url: `${tallied.origin.replace('http', 'ws')}/rt/${processId}/${roomId}?sessionId=${sessionId}`,
  };
}

/** Connects to a table, sends frames and reads what comes for a moment. */
async function frames(target: Target, code: string, sent: readonly Uint8Array[]): Promise<string> {
  const { token: name, url } = await seat(target, code);
  if (url === null) return name;
  const socket = new WebSocket(url);
  socket.on('error', () => undefined);
  socket.on('message', (data: Buffer) => target.tallied.search(data.toString('utf8')));
  await new Promise<void>((done) => {
    socket.once('open', () => done());
    socket.once('close', () => done());
  });
  for (const frame of sent) {
    if (socket.readyState !== WebSocket.OPEN) break;
    socket.send(frame);
    target.tallied.frames += 1;
  }
  await wait(150);
  if (target.dice() < 0.5) socket.terminate();
  else socket.close();
  return name;
}

async function says(tallied: Tallied, words: string, isReset = false): Promise<void> {
  const line = await rawSocket(tallied.port).catch(() => null);
  if (line === null) return;
  line.send(words);
  if (!isReset) return tallied.ended(line);
  tallied.requests += 1;
  line.reset();
  await line.closed;
}

const host = ({ tallied }: Target) => ({ Host: `127.0.0.1:${tallied.port}` });
const LINE = 'GET /rt/abc/ABCDEF?sessionId=x HTTP/1.1';
const ODD_HOSTS = ['[', ']', 'a/b', 'a b', '', 'evil.example', '127.0.0.1:99999999', '[::1', 'x'.repeat(5_000)];

/** Everything strangers try, by name. */
export const SCRIPTS: Readonly<Record<string, Script>> = {
  resets: (target) =>
    many(10, () =>
      says(target.tallied, head(LINE, { ...host(target), ...UPGRADE, Origin: 'http://evil.example' }), true),
    ),
  heads: ({ tallied, dice }) =>
    many(6, () =>
      says(
        tallied,
        head('GET /healthz HTTP/1.1', {
          Host: ODD_HOSTS[whole(dice, ODD_HOSTS.length)] ?? '',
          Connection: 'close',
          'X-Forwarded-Proto': dice() < 0.5 ? ':[' : 'http',
        }),
      ),
    ),
  garbage: (target) =>
    many(5, () => says(target.tallied, `${Buffer.from(bytes(target.dice, 400)).toString('latin1')}\r\n\r\n`)),
  // Cut by the server, which is the answer.
  slow: (target) =>
    many(5, () => says(target.tallied, `GET / HTTP/1.1\r\nHost: 127.0.0.1:${target.tallied.port}\r\nX-`)),
  strangersPages: ({ tallied }) =>
    many(10, () => tallied.post('/api/tables', { kind: 'solo' }, { origin: 'http://evil.example' })),
  guesses: async ({ tallied, dice }) => {
    const guess = (): string => letters(dice, TABLE_CODE_LENGTH);
    const asStranger = { authorization: `Bearer ${token(dice)}` };
    await many(12, () => tallied.ask(`/api/tables/${guess()}`));
    await many(8, () =>
      tallied.post(`/rt/matchmake/joinById/${guess()}`, { token: token(dice), name: 'X', protocol: PROTOCOL_VERSION }),
    );
    await many(8, () => tallied.post(`/rt/matchmake/reconnect/${guess()}`, { reconnectionToken: 'x' }));
    await many(4, () => tallied.ask(`/api/tables/${guess()}/file`, { headers: asStranger }));
    await many(4, () =>
      tallied.post(`/api/tables/${guess()}/rejoin`, { rejoin: letters(dice, 10), token: token(dice) }),
    );
    await many(4, () => tallied.post('/api/tables/mine', { token: token(dice), codes: [guess(), guess()] }));
  },
  files: ({ tallied, dice }) =>
    many(4, () =>
      tallied.ask('/api/tables/import', {
        method: 'POST',
        headers: { 'content-type': FILE_TYPE },
        body: `{"format":${whole(dice, 9)},"x":"${'x'.repeat(whole(dice, 200_000))}"}\n`,
      }),
    ),
  brokenFrames: (target) =>
    frames(
      target,
      target.own,
      Array.from({ length: 40 }, () => bytes(target.dice, 1 + whole(target.dice, 300))),
    ),
  // A request that any client may make, as fast as it goes.
  flood: (target) =>
    frames(
      target,
      target.own,
      Array.from({ length: 400 }, () => Uint8Array.of(10)),
    ),
  phantoms: (target) => many(20, () => seat(target, target.own)),
  wrongTokens: ({ tallied, dice, code }) =>
    many(5, () => tallied.ask(`/api/tables/${code}/file`, { headers: { authorization: `Bearer ${token(dice)}` } })),
  recordInPlay: async (target) => {
    const name = await frames(target, target.code, [Uint8Array.of(10)]);
    await target.tallied.ask(`/api/tables/${target.code}/file`, { headers: { authorization: `Bearer ${name}` } });
  },
};
