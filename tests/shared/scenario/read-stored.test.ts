import { describe, expect, test } from 'vitest';
import { canonicalJson, digestOf, fold, projectSeat, readStored, replay, scenarioHash } from '@letter/shared/authority';
import { NEVER_OPENS, SCENARIOS, SEATS, kindsOf, legalOrders, listingId, opensIn, precheck } from '@letter/shared/play';
import { panelMandate } from '../../../shared/src/rules/votes/panel-mandate.ts';
import type { Scenario } from '@letter/shared/play';
import { LACKED, OLDER, OLDER_GAME, OLDER_HASH } from '../../support/older-world.ts';

// Data that an older release saved: its hash is that of the data as saved, and what it lacks is completed after that.

const hashOf = (data: unknown): string => digestOf(canonicalJson(data));

function read(data: unknown): Scenario {
  const stored = readStored(data, hashOf(data));
  if (!stored.ok) throw new Error(JSON.stringify(stored.error));
  return stored.value;
}

const january = read(SCENARIOS['january-2016']);
const older = read(OLDER);

describe('data that an older release saved', () => {
  test('gets the prices, parameters, stocks and formats it lacks from the built-in world of its id', () => {
    expect(older.costs).toEqual(january.costs);
    expect(older.params).toEqual(january.params);
    expect(older.stocks).toEqual(january.stocks);
    expect(older.formats).toEqual(january.formats);
    expect(LACKED).toHaveLength(5);
  });

  test('or from January 2016, where no world of its id comes with the game', () => {
    const own = read({ ...OLDER, id: 'my-own-world', shockChance: 0.125 });
    expect(own).toEqual({ ...older, id: 'my-own-world', shockChance: 0.125 });
  });

  test('keeps the veto and the Panel of its time: Moscow has no grounds of its own, and the mandate runs', () => {
    const { permanentMembers: _, panel: __, ...before } = SCENARIOS['after-the-panel-2024'] ?? january;
    expect(before.draft.panel).toBe(true);
    const { panel: ___, ...blanks } = before.draft;
    const old = read({ ...before, draft: blanks });
    expect(old).toMatchObject({ permanentMembers: [], panel: { mandate: 'runs' }, draft: { panel: false } });
    expect(panelMandate(old, { round: 9, rollCalls: [] })).toMatchObject({ runs: true, isRoutine: true });
  });

  test('keeps every number that it has, and the hash of the data as saved', () => {
    const data = { ...OLDER, shockChance: 0.125, points: { us: 5, china: 6, un: 7 } };
    expect(read(data)).toMatchObject({ shockChance: 0.125, points: { us: 5, china: 6, un: 7 } });
    expect(scenarioHash(read(data))).toBe(hashOf(data));
    expect(scenarioHash(older)).toBe(OLDER_HASH);
  });

  test('completes the elements of a list by their names and adds none, but for the channels of trade', () => {
    const [first, ...others] = january.params.trade.channels;
    const { closable: _, ...channel } = first ?? {};
    const [firm] = january.stocks.networks.intermediaries;
    const { fee: __, ...bare } = firm ?? {};
    const data = {
      ...OLDER,
      params: { ...january.params, trade: { ...january.params.trade, channels: [...others.slice(1), channel] } },
      stocks: { ...january.stocks, networks: { intermediaries: [bare] } },
      intermediaries: january.intermediaries.filter(({ id }) => id === firm?.id),
      firstFinding: { ...january.firstFinding, intermediary: firm?.id },
    };
    const { params, stocks } = read(data);
    expect(new Set(params.trade.channels)).toEqual(new Set(january.params.trade.channels));
    expect(stocks.networks.intermediaries).toEqual([firm]);
  });

  test('is replayed to its end, as the release that saved it would', () => {
    const log = OLDER_GAME.map((event) => JSON.stringify(event)).join('\n');
    expect(replay(log, older)).toMatchObject({ kind: 'same' });
  });

  test('is refused where it is not the data that was named, or no world at all', () => {
    expect(readStored({ ...OLDER, shockChance: 0.125 }, OLDER_HASH)).toEqual({
      ok: false,
      error: { code: 'other-data' },
    });
    expect(readStored([OLDER], hashOf([OLDER]))).toEqual({ ok: false, error: { code: 'other-data' } });
    const wrong = { ...OLDER, shockChance: 2 };
    expect(readStored(wrong, hashOf(wrong))).toEqual({
      ok: false,
      error: { code: 'not-a-world', problems: [{ path: 'shockChance', expected: '1 or less', found: '2' }] },
    });
  });
});

describe('an order that the data does not open', () => {
  const world = fold(
    older,
    OLDER_GAME.slice(
      0,
      OLDER_GAME.findIndex((event) => event.kind === 'round-adjudicated'),
    ),
  );

  test('never opens, whether the data was completed or not', () => {
    expect(opensIn(older, 'place-hold')).toBe(NEVER_OPENS);
    const { 'place-hold': _, ...opens } = january.opens;
    expect(opensIn({ opens }, 'place-hold')).toBe(NEVER_OPENS);
    expect(opensIn({ opens }, 'collect')).toBe(january.opens.collect);
  });

  test('is refused in a late round, where others of its seat are offered with their prices', () => {
    for (const seat of SEATS) {
      const view = projectSeat(world, seat);
      const at = { ...view, public: { ...view.public, round: 20, phase: 'negotiation' as const } };
      const options = legalOrders(at, older);
      expect(new Set(options.map(({ order }) => order.kind)).size).toBeGreaterThan(1);
      if (!kindsOf(seat).includes('place-hold')) continue;
      const hold = { kind: 'place-hold', listing: listingId('L1') } as const;
      expect(precheck(at, older, hold)).toEqual({ code: 'not-open-yet', kind: 'place-hold', opensIn: NEVER_OPENS });
    }
  });
});
