import { err, ok } from '../lib/result.ts';
import type { Result } from '../lib/result.ts';
import { tradeStock } from '../model/illicit.ts';
import { TRADES } from '../terms/vocabulary.ts';
import { testChance } from './responder.ts';
import { letterIndex } from '../model/letter-index.ts';
import { CIRCLE_VARIABLES } from './derived-circle.ts';
import { acceptance, limitedConcession, OFFERS, priceOf } from './concession.ts';
import { MEASURES_OF_CLAIMS } from './measures.ts';
import type { ModelRound, ModelRun, ReadVariable } from './run-policies.ts';

// Variables for experiments: every number of the stocks, flows and ledger by its path, and the derived ones below.

/** An unknown variable. */
export interface UnknownVariable {
  readonly code: 'unknown-variable';
  readonly name: string;
  /** Similar names. */
  readonly near: readonly string[];
}

/** Upper limit of the search for a price, US$ million per half-year: no larger relief was ever discussed. */
const PRICE_CEILING = 4000;

// What is put into illicit trades comes back and is not spent.
const spent = (uses: ModelRound['outcome']['ledger']['uses']): number =>
  Object.values(uses).reduce((a, b) => a + b, 0) - (uses.illicit ?? 0);
const upTo = (run: ModelRun, round: ModelRound): ModelRun => ({ ...run, rounds: run.rounds.slice(0, round.round) });

/** Derived variables, each with its meaning and unit. */
const DERIVED: Readonly<Record<string, ReadVariable>> = {
  // Chance (0-1) of a test in the half-year, before the draw (C3).
  'regime.testChance': ({ setting, senders }, { before, inputs, round }) =>
    testChance({
      params: setting.params,
      stocks: before,
      letterIndex: letterIndex(setting.params, inputs),
      textAdopted: senders.votes.includes(round) || senders.votes.includes(round - 1),
      frozen: inputs.freezeShare > 0,
    }),
  'regime.tested': (_, { inputs }) => (inputs.test === 'none' ? 0 : 1),
  'regime.burden': (_, { inputs }) => inputs.spending.burden,
  // Shares (0-1) of Pyongyang's spending in the half-year (C8, C9).
  'spending.circleShare': (_, { outcome }) => outcome.ledger.uses.circle / Math.max(1, spent(outcome.ledger.uses)),
  'spending.citizensShare': (_, { outcome }) => outcome.ledger.uses.citizens / Math.max(1, spent(outcome.ledger.uses)),
  // Net spending on citizens, US$ million: spending on them less levies (C8).
  'spending.citizensNet': (_, { outcome }) => outcome.ledger.uses.citizens - outcome.ledger.sources.households,
  // What the illicit trades of this world earned, US$ million, the chips in them, and how visible they are, 0-100 (C14).
  'illicit.income': (_, { outcome: { ledger } }) =>
    ledger.sources.arms + (ledger.sources.counterfeiting ?? 0) + (ledger.sources.cyber ?? 0),
  'illicit.chips': (_, { inputs: { spending } }) =>
    TRADES.reduce((sum, one) => sum + (spending.illicit?.[one] ?? 0), 0),
  'illicit.exposure': (_, { outcome }) => Math.max(...TRADES.map((one) => tradeStock(outcome.stocks, one).exposure)),
  // Flows that actually arrived, US$ million.
  'trade.exports': (_, { outcome }) => outcome.flows.arrivedBy.commodities,
  'trade.luxury': (_, { outcome }) => outcome.flows.arrivedBy.luxury,
  'trade.fuel': (_, { outcome }) => outcome.flows.arrivedBy.fuel,
  'trade.dualUse': (_, { outcome }) => outcome.flows.arrivedBy['dual-use'],
  // Fee per US dollar of goods carried by intermediaries, 0-1 (C24).
  'networks.fee': (_, { outcome }) =>
    outcome.flows.carried === 0 ? 0 : outcome.ledger.uses.fees / outcome.flows.carried,
  // Gain of the programme index in the half-year, points (C26).
  'programme.gain': (_, { before, outcome }) => outcome.stocks.programme.index - before.programme.index,
  // Hard currency available for spending, US$ million (B).
  'budget.available': (_, { outcome }) => outcome.stocks.budget.income + outcome.ledger.sources.transfers,
  'concession.limited': (run, round) => limitedConcession(upTo(run, round)),
  ...MEASURES_OF_CLAIMS,
  ...CIRCLE_VARIABLES,
};

for (const id of OFFERS) {
  Object.assign(DERIVED, {
    [`concession.${id}`]: (run: ModelRun, round: ModelRound) => acceptance(upTo(run, round), id),
    [`price.${id}`]: (run: ModelRun, round: ModelRound) => priceOf(upTo(run, round), id, PRICE_CEILING),
  });
}

/** The variable with a name: derived, a stock (`citizens.welfare`), a flow (`flows.bite`) or a ledger line. */
export function findVariable(name: string, sample: ModelRound): Result<ReadVariable, UnknownVariable> {
  const derived = DERIVED[name];
  if (derived !== undefined) return ok(derived);
  const path = name.split('.');
  const read = (round: ModelRound): number | null =>
    leaf(rootOf(path[0], round), rootIsNamed(path[0]) ? path.slice(1) : path);
  if (read(sample) === null) {
    return err({ code: 'unknown-variable', name, near: namesLike(name, sample) });
  }
  return ok((_, round) => read(round) ?? Number.NaN);
}

const rootIsNamed = (root: string | undefined): boolean => root === 'flows' || root === 'ledger';

const rootOf = (root: string | undefined, { outcome }: ModelRound): unknown =>
  root === 'flows' ? outcome.flows : root === 'ledger' ? outcome.ledger : outcome.stocks;

function leaf(node: unknown, path: readonly string[]): number | null {
  let at = node;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return null;
    at = Object.getOwnPropertyDescriptor(at, key)?.value;
  }
  return typeof at === 'number' ? at : null;
}

/** The names of all variables of a half-year. */
export function variableNames(sample: ModelRound): readonly string[] {
  const names = Object.keys(DERIVED);
  collect(sample.outcome.stocks, '', names);
  collect(sample.outcome.flows, 'flows.', names);
  collect(sample.outcome.ledger, 'ledger.', names);
  return names;
}

function collect(node: unknown, prefix: string, names: string[]): void {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'number') names.push(`${prefix}${key}`);
    else collect(value, `${prefix}${key}.`, names);
  }
}

function namesLike(name: string, sample: ModelRound): readonly string[] {
  const last = name.split('.').at(-1)?.toLowerCase() ?? '';
  return variableNames(sample)
    .filter((one) => one.toLowerCase().includes(last) || name.startsWith(one.split('.')[0] ?? '?'))
    .slice(0, 5);
}
