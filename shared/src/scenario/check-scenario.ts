import { meanOfGroups } from '../model/circle-groups.ts';
import { LEAST } from '../terms/param-units.ts';
import type { Anchor, Scenario } from '../terms/scenario.ts';
import { SEATS } from '../terms/vocabulary.ts';
import { CHANNELS } from '../terms/stocks.ts';
import { nameOf, type ScenarioProblem } from './problem.ts';

/** What no single value shows: sums, names that must match, ends that must differ. */
export const checkScenario = (scenario: Scenario): readonly ScenarioProblem[] => [
  ...sums(scenario),
  ...checkNames(scenario),
  ...lengths(scenario),
  ...circleGroups(scenario),
];

/** Names that must match and ends that must differ, without which the rules cannot play a world at all. */
export const checkNames = (scenario: Scenario): readonly ScenarioProblem[] => [
  ...twice(scenario),
  ...channels(scenario),
  ...intermediaries(scenario),
  ...anchors(scenario),
  ...divisors(scenario),
];

/** Tolerance for sums of decimals. */
const EXACT = 1e-9;

function sums({ params, aims }: Scenario): readonly ScenarioProblem[] {
  const value = (parameter: { readonly value: number }): number => parameter.value;
  const { circle, economy, citizens, diplomacy } = params;
  return [
    ...adds('params.circle', 'shareMilitary, shareParty and shareBureaucracy', 1, [
      circle.shareMilitary.value,
      circle.shareParty.value,
      circle.shareBureaucracy.value,
    ]),
    ...adds('params.economy', 'weightExports, weightConsumer and weightFuel', 1, [
      economy.weightExports.value,
      economy.weightConsumer.value,
      economy.weightFuel.value,
    ]),
    ...adds('params.citizens', 'weightConsumer, weightFuel and weightIncome', 1, [
      citizens.weightConsumer.value,
      citizens.weightFuel.value,
      citizens.weightIncome.value,
    ]),
    ...adds('params.diplomacy.effortWeight', 'shares', 1, Object.values(diplomacy.effortWeight).map(value)),
    ...SEATS.flatMap((seat) =>
      adds(
        `aims.${seat}`,
        'weights',
        100,
        aims[seat].map(({ weight }) => weight),
      ),
    ),
  ];
}

/** Points by which the circle's loyalty may differ from the mean of its groups: both are given in whole points. */
const NEAR = 1;

function circleGroups({ params, stocks: { circle } }: Scenario): readonly ScenarioProblem[] {
  const { loyalty, groups } = circle;
  const mean = groups === undefined ? loyalty : meanOfGroups(params, groups);
  if (Math.abs(mean - loyalty) <= NEAR) return [];
  return [
    {
      path: 'stocks.circle.groups',
      expected: `a mean by shares within ${NEAR} of stocks.circle.loyalty, ${loyalty}`,
      found: String(Math.round(mean * 10) / 10),
    },
  ];
}

function adds(path: string, what: string, whole: number, parts: readonly number[]): readonly ScenarioProblem[] {
  const sum = parts.reduce((total, part) => total + part, 0);
  if (Math.abs(sum - whole) < EXACT) return [];
  return [{ path, expected: `${what} that add to ${whole}`, found: String(Math.round(sum * 1e6) / 1e6) }];
}

function twice({ params, intermediaries: facts, shocks, stocks, aims, privateAims }: Scenario) {
  const lists: readonly (readonly [string, readonly unknown[]])[] = [
    ['params.trade.channels', params.trade.channels],
    ['intermediaries', facts],
    ['stocks.networks.intermediaries', stocks.networks.intermediaries],
    ['shocks', shocks],
    ...SEATS.map((seat) => [`aims.${seat}`, aims[seat]] as const),
    ...SEATS.map((seat) => [`privateAims.${seat}`, privateAims[seat]] as const),
  ];
  return lists.flatMap(([path, list]) => {
    const names = list.map(nameOf);
    const again = names.filter((name, at) => names.indexOf(name) !== at);
    return again.map((name) => ({ path: `${path}.${name ?? ''}`, expected: 'each name once', found: 'it twice' }));
  });
}

const channels = ({ params }: Scenario): readonly ScenarioProblem[] =>
  CHANNELS.filter((id) => !params.trade.channels.some(({ channel }) => channel === id)).map((id) => ({
    path: `params.trade.channels.${id}`,
    expected: 'every channel of the model',
    found: 'nothing',
  }));

function intermediaries({ intermediaries: facts, stocks, firstFinding }: Scenario): readonly ScenarioProblem[] {
  const held = stocks.networks.intermediaries;
  const factOf = (id: string) => facts.find((fact) => fact.id === id);
  return [
    ...facts
      .filter(({ id }) => !held.some((stock) => stock.id === id))
      .map(({ id }) => ({
        path: `stocks.networks.intermediaries.${id}`,
        expected: 'the stocks of this name',
        found: 'nothing',
      })),
    ...held.flatMap(({ id, corridor }) => {
      const fact = factOf(id);
      if (fact === undefined)
        return [{ path: `intermediaries.${id}`, expected: 'the facts of this name', found: 'nothing' }];
      if (fact.corridor === corridor) return [];
      const path = `stocks.networks.intermediaries.${id}.corridor`;
      return [{ path, expected: `"${fact.corridor}", as in intermediaries`, found: `"${corridor}"` }];
    }),
    ...(factOf(firstFinding.intermediary) === undefined
      ? [
          {
            path: 'firstFinding.intermediary',
            expected: `one of ${facts.map(({ id }) => id).join(', ')}`,
            found: `"${firstFinding.intermediary}"`,
          },
        ]
      : []),
  ];
}

function anchors({ aims }: Scenario): readonly ScenarioProblem[] {
  const isFlat = ({ zero, hundred }: Anchor): boolean => zero === hundred;
  return SEATS.flatMap((seat) =>
    aims[seat]
      .filter(({ anchor }) => isFlat(anchor))
      .map(({ aim, anchor }) => ({
        path: `aims.${seat}.${aim}.anchor`,
        expected: 'a zero and a hundred that differ',
        found: `${anchor.zero} for both`,
      })),
  );
}

const divisors = ({ params }: Scenario): readonly ScenarioProblem[] =>
  (
    [
      ['budget.chip', params.budget.chip],
      ['circle.coalitionShare', params.circle.coalitionShare],
    ] as const
  ).flatMap(([path, { value }]) =>
    value >= LEAST[path]
      ? []
      : [
          {
            path: `params.${path}.value`,
            expected: `${LEAST[path]} or more, since others are divided by it`,
            found: String(value),
          },
        ],
  );

const lengths = ({ formats }: Scenario): readonly ScenarioProblem[] =>
  Object.entries(formats)
    .filter(([, { openFrom, most }]) => openFrom > most)
    .map(([name, { openFrom, most }]) => ({
      path: `formats.${name}.openFrom`,
      expected: `${most} or less, the most rounds of this format`,
      found: String(openFrom),
    }));
