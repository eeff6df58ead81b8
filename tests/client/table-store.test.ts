import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CLOSE_CODES } from '@letter/shared/protocol';
import { connect } from '../../client/src/net/connect.ts';
import type { Line } from '../../client/src/net/connect.ts';
import { LineBlocked } from '../../client/src/net/line-blocked.ts';
import { TableStore } from '../../client/src/net/table-store.ts';
import type { RawState } from '../../client/src/net/view-reader.ts';

// How a page keeps its connection to a table, with a fake network and clock.

vi.mock('../../client/src/net/connect.ts', () => ({ connect: vi.fn() }));

const PATIENCE_MS = 6_000;

/** A connection controlled by the test. */
interface Held {
  readonly line: Line;
  /** Pending answers to the requests made so far, oldest first. */
  readonly asked: { readonly answer: () => void; readonly fail: () => void }[];
  readonly drops: () => number;
  readonly close: (code: number) => void;
  /** Delivers a state, as the server's patch does. */
  readonly send: (state: RawState) => void;
}

function held(): Held {
  const asked: Held['asked'] = [];
  const closed: ((code: number) => void)[] = [];
  const listeners: ((state: RawState) => void)[] = [];
  let drops = 0;
  const line: Line = {
    request: () =>
      new Promise((resolve, reject) =>
        asked.push({ answer: () => resolve({ now: Date.now() }), fail: () => reject(new Error('no answer')) }),
      ),
    onState: (listener) => {
      listeners.push(listener);
      listener({});
    },
    onClosed: (listener) => closed.push(listener),
    leave: () => undefined,
    close: () => undefined,
    drop: () => (drops += 1),
  };
  return {
    line,
    asked,
    drops: () => drops,
    close: (code) => closed.forEach((listener) => listener(code)),
    send: (state) => listeners.forEach((listener) => listener(state)),
  };
}

async function opened(line: Held): Promise<TableStore> {
  vi.mocked(connect).mockResolvedValue(line.line);
  const store = new TableStore('http://table', { code: 'K7M4QX', token: 'token', name: 'Ann' });
  store.open();
  await vi.advanceTimersByTimeAsync(0);
  expect(store.getSnapshot().status).toBe('live');
  line.asked.shift()?.answer();
  return store;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.mocked(connect).mockReset();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a connection that does not answer in time is dropped', async () => {
  const line = held();
  const store = await opened(line);
  const looked = store.check();
  await vi.advanceTimersByTimeAsync(PATIENCE_MS);
  line.asked.shift()?.fail();
  await looked;
  expect(line.drops()).toBe(1);
});

test('a request that is not answered soon has the page look at once whether anybody is there', async () => {
  const line = held();
  const store = await opened(line);
  void store.line?.request('seat.ready', {}, 60_000).catch(() => undefined);
  await vi.advanceTimersByTimeAsync(2_499);
  expect(line.asked).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(line.asked).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(PATIENCE_MS);
  line.asked[1]?.fail();
  await vi.advanceTimersByTimeAsync(0);
  expect(line.drops()).toBe(1);
});

test('a server that takes nobody in for a while is asked again when it said, without an end', async () => {
  vi.mocked(connect).mockRejectedValue(new Error('too-many-requests 4'));
  const store = new TableStore('http://table', { code: 'K7M4QX', token: 'token', name: 'Ann' });
  store.open();
  await vi.advanceTimersByTimeAsync(0);
  const { heldUntil } = store.getSnapshot();
  expect(heldUntil).toBeGreaterThanOrEqual(Date.now() + 4_000);
  expect(store.getSnapshot()).toMatchObject({ status: 'connecting', refusal: null });
  // Longer than it looks for a server that does not answer.
  await vi.advanceTimersByTimeAsync(600_000);
  expect(store.getSnapshot()).toMatchObject({ status: 'connecting', refusal: null });
  vi.mocked(connect).mockResolvedValue(held().line);
  await vi.advanceTimersByTimeAsync(6_000);
  expect(store.getSnapshot()).toMatchObject({ status: 'live', heldUntil: null });
});

test('a page that slept while waiting for an answer asks once more before it drops the connection', async () => {
  const line = held();
  const store = await opened(line);
  const looked = store.check();
  // Frozen for five minutes: its own timeout is the first thing that it notices when it resumes.
  vi.advanceTimersByTime(300_000);
  line.asked.shift()?.fail();
  await vi.advanceTimersByTimeAsync(0);
  expect(line.asked).toHaveLength(1);
  line.asked.shift()?.answer();
  await looked;
  expect(line.drops()).toBe(0);
  expect(store.getSnapshot().status).toBe('live');
});

test('a table that goes on in another process has its people back within a second, with the table before them', async () => {
  const line = held();
  const store = await opened(line);
  const { view } = store.getSnapshot();
  line.close(CLOSE_CODES.handedOver);
  expect(store.getSnapshot()).toMatchObject({ status: 'reconnecting', refusal: null, view });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(store.getSnapshot()).toMatchObject({ status: 'live', isBlocked: false });
});

test.each([
  ['before it came about', true],
  ['after it came about', false],
])(
  'an attempt that was given up sends nobody elsewhere who is told of it %s: they go on with it',
  async (_when, isToldFirst) => {
    const line = held();
    const store = await opened(line);
    const late = Promise.withResolvers<Line>();
    const [found, stray] = [held(), held()];
    vi.mocked(connect).mockReset().mockReturnValueOnce(late.promise).mockResolvedValue(found.line);
    line.close(1006);
    await vi.advanceTimersByTimeAsync(7_500);
    expect(store.getSnapshot()).toMatchObject({ status: 'live', isBlocked: false });
    expect(connect).toHaveBeenCalledTimes(2);
    // The first one comes about now, and the server takes it for the newest line of this person.
    if (isToldFirst) {
      found.close(CLOSE_CODES.takenOver);
      expect(store.getSnapshot().status).toBe('reconnecting');
    }
    const close = vi.fn();
    late.resolve({ ...stray.line, close });
    await vi.advanceTimersByTimeAsync(0);
    expect(store.getSnapshot()).toMatchObject({ status: 'live', isElsewhere: false });
    if (!isToldFirst) found.close(CLOSE_CODES.takenOver);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(store.getSnapshot()).toMatchObject({ status: 'live', isElsewhere: false });
    expect(connect).toHaveBeenCalledTimes(2);
    store.close();
    expect(close).toHaveBeenCalledOnce();
  },
);

test('whoever is told of a late line that was closed meanwhile asks again, and of one in another window stays away', async () => {
  const line = held();
  const store = await opened(line);
  const late = Promise.withResolvers<Line>();
  const [stray, found] = [held(), held()];
  vi.mocked(connect).mockReset().mockReturnValueOnce(late.promise).mockResolvedValue(found.line);
  line.close(1006);
  await vi.advanceTimersByTimeAsync(7_500);
  late.resolve(stray.line);
  await vi.advanceTimersByTimeAsync(0);
  // To the server it came first.
  stray.close(CLOSE_CODES.takenOver);
  expect(store.getSnapshot().status).toBe('reconnecting');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(store.getSnapshot().status).toBe('live');
  found.close(CLOSE_CODES.takenOver);
  expect(store.getSnapshot()).toMatchObject({ status: 'left', isElsewhere: true });
});

test('a call that nobody answers ends once the one after it is given up, and holds no connection', async () => {
  const line = held();
  await opened(line);
  vi.mocked(connect)
    .mockReset()
    .mockReturnValue(new Promise(() => undefined));
  line.close(1006);
  await vi.advanceTimersByTimeAsync(30_000);
  const ended = vi.mocked(connect).mock.calls.map(([, , , givenUp]) => givenUp?.aborted);
  expect(ended.length).toBeGreaterThanOrEqual(3);
  expect(ended).toEqual(ended.map((_, at) => at < ended.length - 2));
});

test('a server that takes in everybody slowly is given more time with each attempt, and a first visit all of it', async () => {
  const line = held();
  const store = await opened(line);
  vi.mocked(connect)
    .mockReset()
    .mockReturnValue(new Promise(() => undefined));
  line.close(1006);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(vi.mocked(connect).mock.calls.length).toBeLessThanOrEqual(4);
  expect(store.getSnapshot()).toMatchObject({ status: 'reconnecting', isBlocked: false });
  store.close();
  vi.mocked(connect).mockClear();
  const first = new TableStore('http://table', { code: 'K7M4QX', token: 'token', name: 'Ann' });
  first.open();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(connect).toHaveBeenCalledOnce();
});

test('a page goes on looking for its server for as long as it is open, with the table before its person', async () => {
  const line = held();
  const store = await opened(line);
  vi.mocked(connect).mockRejectedValue(new Error('unreachable'));
  line.close(1006);
  await vi.advanceTimersByTimeAsync(3 * 60 * 60_000);
  expect(store.getSnapshot()).toMatchObject({ status: 'reconnecting' });
  const before = vi.mocked(connect).mock.calls.length;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(vi.mocked(connect).mock.calls.length - before).toBeGreaterThanOrEqual(3);
  vi.mocked(connect).mockResolvedValue(held().line);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(store.getSnapshot()).toMatchObject({ status: 'live', refusal: null });
});

test('a page that never reached its table says so, and comes in by itself once it can', async () => {
  vi.mocked(connect).mockRejectedValue(new Error('unreachable'));
  const store = new TableStore('http://table', { code: 'K7M4QX', token: 'token', name: 'Ann' });
  store.open();
  await vi.advanceTimersByTimeAsync(5 * 60_000);
  expect(store.getSnapshot()).toMatchObject({ status: 'connecting', refusal: { code: 'unreachable' } });
  vi.mocked(connect).mockResolvedValue(held().line);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(store.getSnapshot()).toMatchObject({ status: 'live', refusal: null });
});

test.each([1000, 1001, 1006, 4000, 4001, 4010])('a connection closed with %i is reopened', async (code) => {
  const line = held();
  const store = await opened(line);
  line.close(code);
  expect(store.getSnapshot().status).toBe('reconnecting');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(store.getSnapshot().status).toBe('live');
  expect(connect).toHaveBeenCalledTimes(2);
});

test('a seat continued elsewhere stays there until its person takes it back', async () => {
  const line = held();
  const store = await opened(line);
  line.close(4100);
  await store.wake();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(store.getSnapshot()).toMatchObject({ status: 'left', isElsewhere: true });
  expect(connect).toHaveBeenCalledTimes(1);
});

test.each([
  ['closed under the page', 4000, 'closed'],
  ['gone after an outage', 1006, 'unknown-code'],
])('a table that is %s says so', async (_how, code, refusal) => {
  const line = held();
  const store = await opened(line);
  vi.mocked(connect).mockRejectedValue(Object.assign(new Error('no room'), { code: 522 }));
  line.close(code);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(store.getSnapshot()).toMatchObject({ status: 'refused', refusal: { code: refusal } });
});

test.each([
  ['malformed', 400, 'malformed'],
  ['older-page', 400, 'older-page'],
  ['newer-page', 400, 'newer-page'],
  ['moved', 409, 'moved'],
  ['full', 409, 'table-full'],
  ['what a server of another time says', 400, 'malformed'],
])('a server that refuses to let a page in with "%s" is not asked again', async (message, code, refusal) => {
  const line = held();
  const store = await opened(line);
  vi.mocked(connect).mockRejectedValue(Object.assign(new Error(message), { code }));
  line.close(1006);
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  expect(store.getSnapshot()).toMatchObject({ status: 'refused', refusal: { code: refusal } });
  expect(connect).toHaveBeenCalledTimes(2);
});

test.each([
  ['is no JSON', '{'],
  ['is of no kind that the page knows', '"paused"'],
])('a state in which a part %s ends the line, and the page says that it does not understand', async (_how, text) => {
  const line = held();
  const store = await opened(line);
  line.send({
    info: new Map([['status', text]]),
    people: new Map([['p1', { parts: new Map([['name', '"Ann"']]) }]]),
  });
  expect(store.getSnapshot()).toMatchObject({ status: 'refused', refusal: { code: 'not-understood' } });
  expect(line.drops()).toBe(1);
  await vi.advanceTimersByTimeAsync(60_000);
  await store.wake();
  expect(connect).toHaveBeenCalledTimes(1);
});

test('one attempt that ends without a word may be a restart; two in a row are a network that blocks', async () => {
  const afterMissing = async (times: number) => {
    vi.mocked(connect).mockReset();
    for (let time = 0; time < times; time++) vi.mocked(connect).mockRejectedValueOnce(new LineBlocked());
    vi.mocked(connect).mockReturnValue(new Promise(() => undefined));
    const store = new TableStore('http://table', { code: 'K7M4QX', token: 'token', name: 'Ann' });
    store.open();
    await vi.advanceTimersByTimeAsync(5_000);
    const { isBlocked } = store.getSnapshot();
    store.close();
    return isBlocked;
  };
  expect(await afterMissing(1)).toBe(false);
  expect(await afterMissing(2)).toBe(true);
});
