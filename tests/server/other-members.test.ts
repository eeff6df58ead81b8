import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ok } from '@letter/shared/play';
import { HTTP_CALLS, LIMITS } from '@letter/shared/protocol';
import { addressOf } from '@letter/server/http/address-of';
import { Entrance } from '@letter/server/http/entrance';
import { DOOR_LIMITS, frontDoor } from '@letter/server/http/front-door';
import { isPassedOn } from '@letter/server/http/hop';
import { meetOthers } from '@letter/server/http/meet-others';
import type { Meeting } from '@letter/server/http/meet-others';
import { MEMBER_CALLS } from '@letter/server/http/spread';
import type { Standing } from '@letter/server/http/spread';
import { memoryLog } from '@letter/server/log/memory-log';
import type { FoundTable } from '@letter/server/table/ports';
import { head, rawSocket, UPGRADE } from '../support/raw-socket.ts';
import { SharedLeases } from '../support/shared-leases.ts';

// Two processes of one server, each with a front door of its own and pages that say who answered.

interface Answer {
  readonly by: string;
  readonly caller: string;
  readonly isPassedOn: boolean;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface Process {
  readonly id: string;
  readonly port: number;
  readonly leases: ReturnType<SharedLeases['enter']>;
  isDraining: boolean;
  standing: Standing;
  /** It has stopped: it takes what comes and answers nothing. */
  isStopped: boolean;
  /** No time passes for it; otherwise whatever it knows of others is old when it asks again. */
  isStill: boolean;
  /** Let the time pass that it waits for. */
  tick(): void;
  ask(method: string, path: string, more?: { body?: string; headers?: Record<string, string> }): Promise<Response>;
  end(): Promise<void>;
}

const TABLE = { kind: 'table', id: 'id-of-ABCDEF' } as const;
const store = memoryLog();
const log = {
  sessions: store.sessions,
  findByCode: (code: string) =>
    Promise.resolve(
      ok(
        code === 'ABCDEF' || code === 'GHJKMN'
          ? ({ id: `id-of-${code}`, record: {}, archivedAt: null } as FoundTable)
          : null,
      ),
    ),
};

async function start(shared: SharedLeases, id: string, isOpen = true): Promise<Process> {
  const entrance = new Entrance();
  let meeting: Meeting | null = null;
  const caller = (request: IncomingMessage): string => addressOf(request, false);
  const lines: Socket[] = [];
  const door = frontDoor({
    surroundings: { behindProxy: false, hosts: [] },
    basePath: '/',
    limits: { ...DOOR_LIMITS, connections: { each: 6, all: 20 } },
    reporter: { fault: () => undefined, notice: () => undefined, refused: () => undefined },
    pages: entrance.take,
    members: () => meeting?.door ?? null,
    isExpected: () => true,
    tables: (request, socket, first) => {
      lines.push(socket as Socket);
      socket.on('data', (said: Buffer) => socket.write(`${id} heard ${said.toString()}`));
      socket.write(`${id} took ${request.url ?? ''} of ${caller(request)}${first.toString()}`);
    },
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  const address = door.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const leases = shared.enter(id, `127.0.0.1:${port}`);
  let now = 0;
  let waiting: (() => void)[] = [];
  const process: Process = {
    id,
    port,
    leases,
    isDraining: false,
    standing: { tables: 0, waiting: null },
    isStopped: false,
    isStill: false,
    tick() {
      for (const task of waiting.splice(0)) task();
    },
    ask: (method, path, { body, headers = {} } = {}) =>
      fetch(`http://127.0.0.1:${port}${path}`, {
        method,
        headers: { 'content-type': 'application/json', ...headers },
        ...(body === undefined ? {} : { body }),
      }),
    async end() {
      for (const line of lines) line.destroy();
      meeting?.end();
      door.closeAllConnections();
      await new Promise((resolve) => door.close(resolve));
    },
  };
  meeting = meetOthers({
    leases,
    log,
    clock: {
      steady: () => (process.isStill ? now : (now += 10_000)),
      setTimer(_ms, task) {
        waiting.push(task);
        return () => (waiting = waiting.filter((one) => one !== task));
      },
    },
    isHere: () => false,
    addressOf: caller,
    isDraining: () => process.isDraining,
    standing: () => process.standing,
  });
  entrance.fit({
    elsewhere: meeting?.elsewhere ?? null,
    onFault: (error) => expect(error).toBeNull(),
    pages(request, response) {
      if (process.isStopped) return;
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString()));
      request.on('end', () => {
        response.writeHead(201, { 'content-type': 'application/json', 'letter-test': 'kept' });
        const { headers } = request;
        response.end(
          JSON.stringify({ by: id, caller: caller(request), isPassedOn: isPassedOn(request), headers, body }),
        );
      });
    },
  });
  if (isOpen) entrance.open();
  return process;
}

let shared: SharedLeases;
let ann: Process;
let bob: Process;
beforeEach(async () => {
  shared = new SharedLeases();
  ann = await start(shared, 'ann');
  bob = await start(shared, 'bob');
});
afterEach(async () => {
  await ann.end();
  await bob.end();
});
const read = async (response: Response): Promise<Answer> => (await response.json()) as Answer;

test('a call that names a code is answered by whoever has it, body, headers, status and all', async () => {
  await bob.leases.take(TABLE);
  const body = JSON.stringify({ text: 'x'.repeat(LIMITS.jsonBytes) });
  const answer = await ann.ask('POST', '/api/tables/ab-cdef/rejoin?a=b', {
    body,
    headers: { authorization: 'Bearer t' },
  });
  expect(answer.status).toBe(201);
  expect(answer.headers.get('letter-test')).toBe('kept');
  const said = await read(answer);
  expect(said).toMatchObject({ by: 'bob', caller: '127.0.0.1', isPassedOn: true, body });
  expect(said.headers).toMatchObject({ authorization: 'Bearer t', host: `127.0.0.1:${ann.port}` });
  expect(Object.keys(said.headers).filter((name) => name.startsWith('letter-'))).toEqual([]);
  expect(await read(await bob.ask('GET', '/api/tables/ABCDEF'))).toMatchObject({ by: 'bob', isPassedOn: false });
});

test.each([
  ['a table that nobody has', 'GET', '/api/tables/GHJKMN'],
  ['a code that nothing bears', 'GET', '/api/tables/ZZZZZZ'],
  ['a word that is no code', 'POST', HTTP_CALLS.findMine.path],
  ['what names none', 'GET', '/api/addresses'],
  ['what opens a table', 'POST', HTTP_CALLS.openTable.path],
])('%s is answered by whoever is asked', async (_what, method, path) => {
  await ann.leases.take(TABLE);
  expect(await read(await bob.ask(method, path))).toMatchObject({ by: 'bob', isPassedOn: false });
});

test('nobody from outside passes for a member, and what is passed on once is answered there', async () => {
  await ann.leases.take(TABLE);
  const forged = { 'letter-hop': 'a guess', 'letter-caller': '203.0.113.9' };
  const said = await read(await ann.ask('GET', '/api/tables/ABCDEF', { headers: forged }));
  expect(said).toMatchObject({ by: 'ann', caller: '127.0.0.1', isPassedOn: false });
  expect(said.headers).not.toHaveProperty('letter-hop');
  expect(await read(await bob.ask('GET', '/api/tables/ABCDEF', { headers: forged }))).toMatchObject({
    caller: '127.0.0.1',
  });
  const member = { ...forged, 'letter-hop': 'a secret of the store' };
  const passed = await read(await bob.ask('GET', '/api/tables/ABCDEF', { headers: member }));
  expect(passed).toMatchObject({ by: 'bob', caller: '203.0.113.9', isPassedOn: true });
});

test('an owner that does not answer is asked again soon, and whoever is asked takes over once its time has run out', async () => {
  await bob.leases.take(TABLE);
  await bob.end();
  const refused = await ann.ask('GET', '/api/tables/ABCDEF');
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
  shared.forget('bob');
  expect(await read(await ann.ask('GET', '/api/tables/ABCDEF'))).toMatchObject({ by: 'ann' });
  shared.isThere = false;
  await ann.leases.take({ ...TABLE, id: 'id-of-GHJKMN' });
  expect((await ann.ask('GET', '/api/tables/GHJKMN')).status).toBe(503);
});

test('all who ask for a table of a process that is gone, until its time has run out, cost the store a few questions', async () => {
  await bob.leases.take(TABLE);
  await bob.end();
  ann.isStill = true;
  const ownerOf = ann.leases.ownerOf.bind(ann.leases);
  let asked = 0;
  ann.leases.ownerOf = (what) => {
    asked += 1;
    return ownerOf(what);
  };
  for (let times = 0; times < 3; times++) {
    const told = await Promise.all(Array.from({ length: 10 }, () => ann.ask('GET', '/api/tables/ABCDEF')));
    expect(new Set(told.map(({ status }) => status))).toEqual(new Set([503]));
  }
  expect(asked).toBeLessThanOrEqual(6);
});

test('who waits for a process that has stopped is told to ask again once its time has run out', async () => {
  await bob.leases.take(TABLE);
  bob.isStopped = true;
  const asked = ann.ask('GET', '/api/tables/ABCDEF');
  const line = await rawSocket(ann.port);
  let heard = '';
  line.socket.on('data', (text: string) => (heard += text));
  line.send(head('GET /rt/bob/ABCDEF?sessionId=s HTTP/1.1', { Host: '127.0.0.1', ...UPGRADE }));
  await expect.poll(() => heard).toContain('bob took');
  ann.tick();
  expect(line.socket.destroyed).toBe(false);
  shared.forget('bob');
  let isClosed = false;
  void line.closed.then(() => (isClosed = true));
  await expect
    .poll(() => {
      ann.tick();
      return isClosed;
    })
    .toBe(true);
  const told = await asked;
  expect([told.status, told.headers.get('retry-after')]).toEqual([503, '1']);
});

test('people who ask for the next public table at different processes are led by one of them', async () => {
  const play = (at: Process): Promise<Response> => at.ask('POST', HTTP_CALLS.playNow.path, { body: '{}' });
  const led = async (at: Process): Promise<string> => (await read(await play(at))).by;
  expect([await led(ann), await led(bob)]).toEqual(['ann', 'ann']);
  // They are led on to where fewer tables run, and to the one that fills, by one hop from wherever they ask.
  ann.standing = { tables: 9, waiting: null };
  expect([await led(ann), await led(bob)]).toEqual(['bob', 'bob']);
  ann.standing = { tables: 9, waiting: 2 };
  expect([await led(ann), await led(bob)]).toEqual(['ann', 'ann']);
  // Until its time has run out, whoever leads is looked for among the others.
  await ann.end();
  expect(await led(bob)).toBe('bob');
  shared.forget('ann');
  expect(await led(bob)).toBe('bob');
});

test('a new table is opened where the fewest run, and what members tell each other is for nobody else', async () => {
  const opened = async (path: string): Promise<Answer> => read(await ann.ask('POST', path, { body: '{"a":1}' }));
  ann.standing = { tables: 90, waiting: null };
  bob.standing = { tables: 80, waiting: null };
  for (const path of [HTTP_CALLS.openTable.path, HTTP_CALLS.openSession.path, HTTP_CALLS.importTable.path])
    expect(await opened(path)).toMatchObject({ by: 'bob', isPassedOn: true, body: '{"a":1}' });
  for (const path of Object.values(MEMBER_CALLS))
    expect(await opened(path)).toMatchObject({ by: 'ann', body: '{"a":1}' });
  await bob.end();
  expect(await opened(HTTP_CALLS.openTable.path)).toMatchObject({ by: 'ann', isPassedOn: false });
});

test('a member of the release before, which leads people and is not asked where, seats them itself', async () => {
  const old = createServer((request, response) => {
    response.writeHead(request.url === HTTP_CALLS.playNow.path ? 201 : 404).end(JSON.stringify({ by: 'old' }));
  });
  await new Promise<void>((resolve) => old.listen(0, '127.0.0.1', resolve));
  const address = old.address();
  shared.enter('aaa', `127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`);
  expect(await read(await bob.ask('POST', HTTP_CALLS.playNow.path, { body: '{}' }))).toMatchObject({ by: 'old' });
  old.closeAllConnections();
  old.close();
});

test('a process that ends opens nothing, and passes on what it would have to take', async () => {
  ann.isDraining = true;
  await ann.leases.drain();
  for (const path of [
    HTTP_CALLS.openTable.path,
    HTTP_CALLS.openSession.path,
    HTTP_CALLS.playNow.path,
    '/api/tables/ABCDEF',
  ])
    expect(await read(await ann.ask('POST', path, { body: '{}' }))).toMatchObject({ by: 'bob', body: '{}' });
  expect(await read(await bob.ask('POST', HTTP_CALLS.playNow.path, { body: '{}' }))).toMatchObject({ by: 'bob' });
});

test('a connection that comes to the wrong process is joined to the right one, both ways', async () => {
  const line = await rawSocket(ann.port);
  let heard = '';
  line.socket.on('data', (text: string) => (heard += text));
  line.send(
    head('GET /rt/bob/ABCDEF?sessionId=s HTTP/1.1', { Host: '127.0.0.1', ...UPGRADE, 'Letter-Caller': '203.0.113.9' }),
  );
  await expect.poll(() => heard).toContain('bob took /bob/ABCDEF?sessionId=s of 127.0.0.1');
  const much = 'y'.repeat(300_000);
  line.send(much);
  await expect.poll(() => heard.split('y').length).toBe(300_001);
  await bob.end();
  await line.closed;
});

test.each([
  ['a member that there is not', '/rt/eve/ABCDEF?sessionId=s', 404],
  ['a form that is none', '/rt/bob?sessionId=s', 400],
])('a connection to %s is refused', async (_what, path, status) => {
  const line = await rawSocket(ann.port);
  line.send(head(`GET ${path} HTTP/1.1`, { Host: '127.0.0.1', ...UPGRADE }));
  expect(await line.said).toContain(`HTTP/1.1 ${status}`);
});

test('a connection to a member that is gone is refused, so that the page joins again', async () => {
  await bob.end();
  const line = await rawSocket(ann.port);
  line.send(head('GET /rt/bob/ABCDEF?sessionId=s HTTP/1.1', { Host: '127.0.0.1', ...UPGRADE }));
  expect(await line.said).toContain('HTTP/1.1 404');
});

test('a process whose tables are not back yet answers those who look after it, and tells others when to ask again', async () => {
  const eve = await start(shared, 'eve', false);
  expect((await eve.ask('GET', '/readyz')).status).toBe(201);
  const refused = await eve.ask('GET', '/api/tables/ABCDEF');
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
  await eve.end();
});

test('members call for many people: their connections count for nobody', async () => {
  const headers = { Host: '127.0.0.1', 'letter-hop': 'a secret of the store', 'letter-caller': '203.0.113.9' };
  const held = await Promise.all(
    Array.from({ length: 12 }, async () => {
      const line = await rawSocket(bob.port);
      line.send(head('GET /api/addresses HTTP/1.1', headers));
      await new Promise((resolve) => line.socket.once('data', resolve));
      return line;
    }),
  );
  expect(held.filter(({ socket }) => socket.destroyed)).toEqual([]);
  for (const line of held) line.reset();
});

test('a door without others takes nobody for a member', () => {
  expect(meetOthers({ leases: { ...ann.leases, secret: null } } as Parameters<typeof meetOthers>[0])).toBeNull();
});
