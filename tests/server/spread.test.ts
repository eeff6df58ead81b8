import { expect, test } from 'vitest';
import { MEMBER_CALLS, Spread } from '@letter/server/http/spread';
import type { Standing } from '@letter/server/http/spread';
import { soleMember } from '@letter/server/cluster/sole-member';

// Which member of several opens the next table, without any network. How members ask one another is in other-members.test.ts.

const [ann, bob, eve] = [
  soleMember('ann', 'ann:1').self,
  soleMember('bob', 'bob:1').self,
  soleMember('eve', 'eve:1').self,
];
const ALL = [ann, bob, eve];
const all = (...tables: readonly number[]): Standing[] => tables.map((count) => ({ tables: count, waiting: null }));

/** What Ann makes of it; `null` stands for a member that does not answer. */
function spread(standings: readonly (Standing | null)[]) {
  const [own] = standings;
  if (own === null || own === undefined) throw new Error('Ann knows how she stands');
  const state = { now: 0, standings: [...standings], asked: 0 };
  const it = new Spread({
    self: () => ann,
    standing: () => state.standings[0] ?? own,
    clock: { steady: () => state.now },
    relay: {
      ask(to, path) {
        expect(path).toBe(MEMBER_CALLS.standing);
        state.asked += 1;
        return Promise.resolve(state.standings[ALL.indexOf(to)] ?? null);
      },
    },
  });
  return { it, state };
}

test.each([
  ['the process that is asked, with next to nothing to do', all(3, 0, 0), 'ann', 0],
  ['the process that is asked, with hardly more than the others', all(12, 9, 30), 'ann', 2],
  ['the member with the fewest tables', all(12, 40, 8), 'eve', 2],
  ['a member that answers', [{ tables: 12, waiting: null }, { tables: 5, waiting: null }, null], 'bob', 2],
])('a new table is opened by %s', async (_who, standings, by, asked) => {
  const { it, state } = spread(standings);
  expect((await it.forNew(ALL))?.id).toBe(by);
  expect(state.asked).toBe(asked);
});

test('many who open tables at once do not all come to the same member, and who has stopped holds nobody up again', async () => {
  const { it, state } = spread([...all(20, 0, 2)]);
  const to: (string | undefined)[] = [];
  for (let times = 0; times < 8; times++) to.push((await it.forNew(ALL))?.id);
  expect(to).toEqual(['bob', 'bob', 'bob', 'eve', 'bob', 'eve', 'bob', 'eve']);
  state.now = 1_000;
  state.standings = [...all(20, 0), null];
  state.asked = 0;
  await it.forNew(ALL);
  await it.forNew(ALL);
  expect(state.asked).toBe(3);
  state.now = 3_000;
  state.standings = all(20, 9, 1);
  expect((await it.forNew(ALL))?.id).toBe('eve');
});

test('a process that ends is not among those that open something, and opens nothing where it is alone', async () => {
  const { it } = spread(all(0, 50, 60));
  expect((await it.forNew([bob, eve]))?.id).toBe('bob');
  expect(await it.forNew([])).toBeNull();
});

test('people are led to the fullest public table, and four who find none open one at the member with the fewest', async () => {
  const { it, state } = spread(all(3, 2, 9));
  const led = async (): Promise<string | undefined> => (await it.forPublic(ALL))?.id;
  const many = async (count: number): Promise<ReadonlySet<string | undefined>> =>
    new Set(await Promise.all(Array.from({ length: count }, led)));
  expect(await many(4)).toEqual(new Set(['bob']));
  expect(await many(4)).toEqual(new Set(['ann']));
  state.standings = [
    { tables: 3, waiting: 1 },
    { tables: 3, waiting: null },
    { tables: 9, waiting: 2 },
  ];
  expect(await many(4)).toEqual(new Set(['eve']));
  // Whoever was to open one with others does not wait for them for ever.
  state.now = 5_000;
  state.standings = all(3, 2, 1);
  expect(await many(1)).toEqual(new Set(['eve']));
  state.now = 8_000;
  state.standings = all(3, 0, 1);
  expect(await many(1)).toEqual(new Set(['bob']));
});
