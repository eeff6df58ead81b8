import { expect, test } from 'vitest';
import { carries, doneASecond, highestRate, rateAt, type Tried } from '../load/drive/highest-rate.ts';
import { LoadTable, type Waits } from '../load/drive/load-table.ts';
import { nextOrder } from '../load/peers/ours.ts';
import { partsNamed, runParts } from '../load/parts/run-parts.ts';
import type { Part } from '../load/parts/part.ts';

// How `pnpm bench` finds the rate that a server carries, on made-up servers.

const fine: Tried = { rate: 100, sent: 100, skipped: 0, refused: 0, p50: 1, p99: 5, broken: 0, loaderCpu: 10, cpu: 10 };

test.each([
  ['waits below a tenth of a second', {}, true],
  ['a hundredth that waits longer', { p99: 100 }, false],
  ['a tenth that is skipped', { sent: 90, skipped: 10 }, true],
  ['more than a tenth that is skipped', { sent: 89, skipped: 11 }, false],
  ['more than a tenth that is refused', { refused: 11 }, false],
  ['a table that lost a connection', { broken: 1 }, false],
  ['nobody who heard of anything', { p99: Number.POSITIVE_INFINITY }, false],
])('a rate with %s is judged', (_what, change, isCarried) => {
  expect(carries({ ...fine, ...change })).toBe(isCarried);
});

test('what was skipped or refused does not count as done', () => {
  expect(doneASecond(fine)).toBe(100);
  expect(doneASecond({ ...fine, rate: 2_000, sent: 950, skipped: 50, refused: 10 })).toBe(1_880);
  expect(doneASecond({ ...fine, sent: 0 })).toBe(0);
});

/** A server that carries rates up to a limit; the attempts that `hiccups` names fail all the same. */
async function search(limit: number, first: number, hiccups: readonly number[] = [], stride?: number) {
  const tried: number[] = [];
  const found = await highestRate(
    first,
    (rate) => {
      tried.push(rate);
      const isSlow = rate > limit || hiccups.includes(tried.length);
      return Promise.resolve({ ...fine, rate, p99: isSlow ? 500 : 5 });
    },
    stride,
  );
  return { found: found === null ? null : rateAt(found.index), tried };
}

test('the highest rate that is carried is found to within 1.15, wherever the search begins', async () => {
  for (const limit of [10, 140, 700, 1_600, 9_000])
    for (const first of [0, 17, 32, 45]) {
      const { found, tried } = await search(limit, first);
      expect(found).toBeLessThanOrEqual(limit);
      expect(found).toBeGreaterThan(limit / 1.16);
      expect(tried.length).toBeLessThan(24);
    }
  expect((await search(9, 15)).found).toBeNull();
  // With a good guess it takes a few steps.
  const { found, tried } = await search(1_600, 35, [], 1);
  expect({ found, steps: tried.length }).toEqual({ found: (await search(1_600, 32)).found, steps: 6 });
});

test('a machine that stops for a moment does not end the search', async () => {
  const quiet = await search(1_600, 32);
  const disturbed = await search(1_600, 32, [1, 3]);
  expect(disturbed.found).toBe(quiet.found);
});

class Echo extends LoadTable {
  readonly sent: number[] = [];
  allowed = Infinity;
  protected override mayAct(turn: number): boolean {
    return turn < this.allowed;
  }
  protected send(turn: number): { readonly actor: number; readonly hearers: number } {
    this.sent.push(turn);
    return { actor: 1, hearers: 2 };
  }
  override hear(place: number): void {
    super.hear(place);
  }
  override dropAction(): void {
    super.dropAction();
  }
}

test('a table acts again once everybody heard of its last action, and its wait is that of who acted', () => {
  const waits: Waits = [];
  const table = new Echo(waits);
  table.hear(1);
  expect(table.act()).toBe(true);
  expect(table.act()).toBe(false);
  table.hear(0);
  expect({ again: table.act(), waits: waits.length }).toEqual({ again: false, waits: 0 });
  table.hear(1);
  expect({ again: table.act(), waits: waits.length }).toEqual({ again: true, waits: 1 });
  table.dropAction();
  expect({ again: table.act(), sent: table.sent }).toEqual({ again: true, sent: [0, 1, 2] });
});

test('what somebody may not do yet is skipped, and done in the same turn later', () => {
  const table = new Echo([]);
  table.allowed = 0;
  expect([table.act(), table.act()]).toEqual([false, false]);
  table.allowed = 1;
  expect({ acts: table.act(), sent: table.sent }).toEqual({ acts: true, sent: [0] });
});

test.each(['open', 'mixed'] as const)(
  'with the mix %s nobody orders the same twice in a row, which nobody would hear of',
  (mix) => {
    const last = new Map<string, string>();
    const counts = new Map<string, number>();
    for (let turn = 0; turn < 40; turn++) {
      const { seat, order } = nextOrder(mix, turn);
      const text = JSON.stringify(order);
      expect(text).not.toBe(last.get(seat));
      last.set(seat, text);
      counts.set(seat, (counts.get(seat) ?? 0) + 1);
    }
    // Nobody comes near the hundred changes that a person may make in ten seconds before 300 tables act 6,000 times a second.
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(20);
  },
);

const part = (name: string, measure: Part['measure']): Part => ({ name, about: 'something', measure });
const good = part('good', () => Promise.resolve({ json: { speed: 2 }, rows: [['Speed', '2', '']] }));
const broken = part('broken', () => Promise.reject(new Error('the disk is gone')));

test('a part that fails is told with a sentence, and the others are measured all the same', async () => {
  const said: string[] = [];
  const { json, rows, faults } = await runParts([broken, good], (what) => said.push(what));
  expect({ json, rows }).toEqual({ json: { speed: 2 }, rows: [['Speed', '2', '']] });
  expect(faults).toEqual(['The part broken could not be measured: the disk is gone.']);
  expect(said).toContain('2 of 2, good: something');
});

test('parts are chosen by name, and a name that is none is refused with those that are', () => {
  expect(partsNamed([broken, good], ['good'])).toEqual([good]);
  expect(() => partsNamed([broken, good], ['god'])).toThrow('The bench has no part god; its parts are broken, good.');
});
