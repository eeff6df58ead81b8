import { describe, expect, test } from 'vitest';
import { parseScenario } from '@letter/shared/authority';
import january from '../../../shared/src/scenario/data/january-2016.json' with { type: 'json' };
import { problemsIn, spoiled } from './spoil.ts';

// Each case spoils one place of the January file; the parser must name exactly that place and what should stand there.

describe('a scenario file', () => {
  test('is read when it is right', () => {
    const read = parseScenario(january);
    expect(read.ok && read.value.id).toBe('january-2016');
  });

  test('must be an object', () => {
    expect(parseScenario([january])).toEqual({
      ok: false,
      error: [{ path: '', expected: 'an object', found: 'a list of 1' }],
    });
  });

  test('gives nothing when one number in hundreds is wrong', () => {
    expect(spoiled('params.budget.chip.value', 'many')).toMatchObject({ ok: false });
  });
});

interface Case {
  readonly name: string;
  /** Where the file is spoiled, and what is written there; undefined takes it out. */
  readonly at: string;
  readonly value: unknown;
  /** The problem, its path being `at` unless told. */
  readonly path?: string;
  readonly expected: string | RegExp;
  readonly found: string;
}

const CASES: readonly Case[] = [
  {
    name: 'a circle without its groups',
    at: 'stocks.circle.groups',
    value: undefined,
    expected: /object/,
    found: 'nothing',
  },
  {
    name: 'groups that are not the circle',
    at: 'stocks.circle.groups.military',
    value: 20,
    path: 'stocks.circle.groups',
    expected: 'a mean by shares within 1 of stocks.circle.loyalty, 68',
    found: '48.8',
  },
  {
    name: 'shares of the circle that do not add up',
    at: 'params.circle.shareParty.value',
    value: 0.5,
    path: 'params.circle',
    expected: 'shareMilitary, shareParty and shareBureaucracy that add to 1',
    found: '1.15',
  },
  {
    name: 'a parameter without a source',
    at: 'params.trade.rerouteShare.source',
    value: undefined,
    expected: 'a source of kind "cited" with a ref, or "estimate" with a reason',
    found: 'nothing',
  },
  {
    name: 'a source of an unknown kind',
    at: 'params.trade.rerouteShare.source.kind',
    value: 'hearsay',
    expected: 'one of "cited", "estimate"',
    found: '"hearsay"',
  },
  {
    name: 'an estimate without its reason',
    at: 'params.trade.rerouteShare.source.reason',
    value: undefined,
    expected: 'a string',
    found: 'nothing',
  },
  {
    name: 'a wrong unit',
    at: 'params.budget.cyber.unit',
    value: 'US$ million',
    expected: '"US$ million a half-year"',
    found: '"US$ million"',
  },
  {
    name: 'a wrong unit in a channel',
    at: 'params.trade.channels.fuel.flow.sea.unit',
    value: 'barrels',
    expected: '"US$ million a half-year"',
    found: '"barrels"',
  },
  {
    name: 'a share above one',
    at: 'params.trade.rerouteShare.value',
    value: 28,
    expected: '0 to 1 (share 0-1)',
    found: '28',
  },
  {
    name: 'a share below nought',
    at: 'nationalLists.border.luxury',
    value: -0.1,
    expected: '0 or more',
    found: '-0.1',
  },
  {
    name: 'a number that is none',
    at: 'stocks.trade.lost',
    value: Number.NaN,
    expected: 'a number',
    found: 'NaN',
  },
  {
    name: 'more shocks than anybody could read',
    at: 'shocks',
    value: Array.from({ length: 61 }, (_, index) => ({ ...january.shocks[0], id: `shock-${index}` })),
    expected: '60 elements at most',
    found: 'a list of 61',
  },
  {
    name: 'a name that every object has',
    at: 'shocks[0].id',
    value: 'constructor',
    path: 'shocks.constructor.id',
    expected: 'a word of lower-case letters, digits and hyphens',
    found: '"constructor"',
  },
  {
    name: 'weights of what enforcing costs that do not add to one',
    at: 'params.diplomacy.effortWeight.aid.value',
    value: 0.16,
    path: 'params.diplomacy.effortWeight',
    expected: 'shares that add to 1',
    found: '1.1',
  },
  {
    name: 'weights of the economy that do not add to one',
    at: 'params.economy.weightFuel.value',
    value: 0.3,
    path: 'params.economy',
    expected: 'weightExports, weightConsumer and weightFuel that add to 1',
    found: '1.1',
  },
  {
    name: 'weights of want that do not add to one',
    at: 'params.citizens.weightIncome.value',
    value: 0.2,
    path: 'params.citizens',
    expected: 'weightConsumer, weightFuel and weightIncome that add to 1',
    found: '0.9',
  },
  {
    name: 'weights of aims that do not add to a hundred',
    at: 'aims.un.welfare-access.weight',
    value: 33,
    path: 'aims.un',
    expected: 'weights that add to 100',
    found: '101',
  },
  {
    name: 'an anchor that scores 0 and 100 at the same reading',
    at: 'aims.us.peace.anchor.zero',
    value: 88,
    path: 'aims.us.peace.anchor',
    expected: 'a zero and a hundred that differ',
    found: '88 for both',
  },
  {
    name: 'an unknown measure',
    at: 'params.trade.channels.fuel.measure',
    value: 'oil',
    expected: /^one of "luxury", .*"aid"$/,
    found: '"oil"',
  },
  {
    name: 'a letter for an unknown measure',
    at: 'letters.sea.oil',
    value: 2,
    expected: 'no key of this name',
    found: '2',
  },
  {
    name: 'an unknown channel',
    at: 'params.trade.channels[9].channel',
    value: 'statues',
    path: 'params.trade.channels.statues.channel',
    expected: /^one of "commodities", /,
    found: '"statues"',
  },
  {
    name: 'an unknown corridor',
    at: 'intermediaries.eastmere.corridor',
    value: 'air',
    expected: 'one of "border", "sea", "dollar"',
    found: '"air"',
  },
  {
    name: 'an opening of an unknown order',
    at: 'opens.invade',
    value: 1,
    expected: 'no key of this name',
    found: '1',
  },
  {
    name: 'an order without an opening',
    at: 'opens.convene',
    value: undefined,
    expected: 'a number',
    found: 'nothing',
  },
  {
    name: 'a round that is no whole number',
    at: 'opens.convene',
    value: 2.5,
    expected: 'a whole number',
    found: '2.5',
  },
  {
    name: 'a length of game that is no whole number',
    at: 'formats.standard.most',
    value: 9.5,
    expected: 'a whole number',
    found: '9.5',
  },
  {
    name: 'a first possible end after the last round',
    at: 'formats.blitz.openFrom',
    value: 6,
    expected: '5 or less, the most rounds of this format',
    found: '6',
  },
  {
    name: 'a misspelt key at the top',
    at: 'shokChance',
    value: 0.4,
    expected: 'no key of this name',
    found: '0.4',
  },
  {
    name: 'a misspelt key deep inside',
    at: 'params.budget.cyber.valeu',
    value: 90,
    expected: 'no key of this name',
    found: '90',
  },
  {
    name: 'a parameter that the model does not have',
    at: 'params.circle.luck',
    value: {},
    expected: 'no key of this name',
    found: 'an object',
  },
  {
    name: 'a missing price',
    at: 'costs.roll.veto-trust',
    value: undefined,
    expected: 'a number',
    found: 'nothing',
  },
  {
    name: 'a shock on an unknown variable',
    at: 'shocks.drought.effects[0].variable',
    value: 'rain',
    expected: /^one of "income", /,
    found: '"rain"',
  },
  {
    name: 'a council of twelve',
    at: 'members[12]',
    value: undefined,
    path: 'members',
    expected: '13 elements',
    found: 'a list of 12',
  },
  {
    name: 'a name without stocks',
    at: 'stocks.networks.intermediaries.eastmere',
    value: undefined,
    expected: 'the stocks of this name',
    found: 'nothing',
  },
  {
    name: 'stocks without a name',
    at: 'intermediaries.eastmere',
    value: undefined,
    expected: 'the facts of this name',
    found: 'nothing',
  },
  {
    name: 'a name in one corridor with stocks in another',
    at: 'stocks.networks.intermediaries.eastmere.corridor',
    value: 'dollar',
    expected: '"sea", as in intermediaries',
    found: '"dollar"',
  },
  {
    name: 'a first finding about nobody',
    at: 'firstFinding.intermediary',
    value: 'harbor-light',
    expected: /^one of .*harbour-light/,
    found: '"harbor-light"',
  },
  {
    name: 'a missing channel',
    at: 'params.trade.channels.aid',
    value: undefined,
    expected: 'every channel of the model',
    found: 'nothing',
  },
  {
    name: 'the same shock twice',
    at: 'shocks[0].id',
    value: 'drought',
    path: 'shocks.drought',
    expected: 'each name once',
    found: 'it twice',
  },
  {
    name: 'a source that is not in the list',
    at: 'params.economy.trend.source.ref',
    value: 'S499: growth',
    expected: 'a source of sources.json',
    found: 'S499',
  },
  {
    name: 'an estimate that leans on a source that is not in the list',
    at: 'params.trade.rentShare.source.reason',
    value: 'see S36 and S36z',
    expected: 'a source of sources.json',
    found: 'S36z',
  },
  {
    name: 'a citation of nothing',
    at: 'params.economy.trend.source.ref',
    value: 'everybody knows',
    expected: 'at least one source, such as S36',
    found: '"everybody knows"',
  },
];

describe('a wrong file is refused by path, with what was expected and found:', () => {
  test.each(CASES)('$name', ({ at, value, path = at, expected, found }) => {
    const problems = problemsIn(at, value);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ path, found });
    expect(problems[0]?.expected).toMatch(expected);
  });

  test('several problems, all named', () => {
    const wrong = structuredClone(january);
    Object.assign(wrong.params.trade.rerouteShare, { unit: 'percent', source: undefined });
    Object.assign(wrong.opens, { convene: 0 });
    const read = parseScenario(wrong);
    expect(read.ok ? [] : read.error.map(({ path }) => path)).toEqual([
      'opens.convene',
      'params.trade.rerouteShare.unit',
      'params.trade.rerouteShare.source',
    ]);
  });

  test('a note on something that is not there', () => {
    const wrong = { ...january, notes: { 'shocks.earthquake': 'never happened' } };
    expect(parseScenario(wrong)).toEqual({
      ok: false,
      error: [
        { path: 'notes.shocks.earthquake', expected: 'the path of something in the file', found: 'nothing there' },
      ],
    });
  });
});
