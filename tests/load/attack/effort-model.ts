import type { PublicRound, RollCall, Scenario } from '@letter/shared/play';
import { letterShare } from '../../../shared/src/model/expectations.ts';
import { QUIET } from '../../../shared/src/model/quiet.ts';
import { testStep } from '../../../shared/src/model/expectations.ts';
import { letterIndex } from '../../../shared/src/model/letter-index.ts';
import { runGates } from '../../../shared/src/model/trade.ts';
import { listsByMeasure, listsOf } from '../../../shared/src/rules/letters.ts';
import { BASKETS, EFFORTS, MEASURES_OF } from '../../../shared/src/terms/vocabulary.ts';
import type { BasketId, ByBasket, CorridorId, Effort, SenderId } from '../../../shared/src/terms/vocabulary.ts';

// The public equations, read backwards: what each possible set of efforts would have done to the figures that are
// published. The page holds the same code and the same weights.

/** Every possible set of a sender's efforts. */
export const VECTORS: readonly ByBasket<Effort>[] = EFFORTS.flatMap((elite) =>
  EFFORTS.flatMap((programme) =>
    EFFORTS.flatMap((finance) => EFFORTS.map((broad) => ({ elite, programme, finance, broad }))),
  ),
);

/** The corridor that a sender polices. */
export const CORRIDOR: Readonly<Record<SenderId, CorridorId>> = { us: 'dollar', china: 'border', un: 'sea' };

/** What one set of efforts at one corridor does in one round, in the units of the published figures. */
export interface Print {
  /** Letter without effort, 0-1: costs the UN credibility. */
  readonly gap: number;
  /** Effort, 0-1: at sea it costs the UN access and credibility. */
  readonly load: number;
  /** Trade that no longer shows in the partners' statistics, US$ million. */
  readonly unrecorded: number;
}

/** What every set of efforts of every sender would do in one round. */
export type Prints = Readonly<Record<SenderId, readonly Print[]>>;

/** The effects of all sets of efforts under a round's public letters; every audience reads the same rounds. */
export function printsOf(scenario: Scenario, round: PublicRound): Prints {
  const known = made.get(round);
  if (known !== undefined) return known;
  const prints = printedBy(scenario, round);
  made.set(round, prints);
  return prints;
}

const made = new WeakMap<PublicRound, Prints>();

function printedBy(scenario: Scenario, round: PublicRound): Prints {
  const { params } = scenario;
  const weight = params.diplomacy.effortWeight;
  const unrecorded = VECTORS.map((efforts) => unrecordedBy(scenario, round, efforts));
  const of = (sender: SenderId): readonly Print[] => {
    const letter = round.letters[CORRIDOR[sender]];
    return VECTORS.map((efforts, index) => {
      let [gap, load] = [0, 0];
      for (const basket of BASKETS) {
        for (const measure of MEASURES_OF[basket]) {
          const share = efforts[basket] / 3;
          load += weight[measure].value * share;
          gap += weight[measure].value * Math.max(0, letterShare(params, letter[measure]) - share);
        }
      }
      return { gap, load, unrecorded: unrecorded[index]?.[CORRIDOR[sender]] ?? 0 };
    });
  };
  return { us: of('us'), china: of('china'), un: of('un') };
}

const CUSTOMS: ReadonlySet<string> = new Set(['commodities', 'consumer', 'fuel', 'luxury', 'dual-use']);

/** Trade that vanishes from the statistics at each corridor if its gate is policed so. */
function unrecordedBy(scenario: Scenario, round: PublicRound, efforts: ByBasket<Effort>): Record<CorridorId, number> {
  const spirit = spiritOf(efforts);
  const lists = listsByMeasure(listsOf(scenario, { progress: 0, ticks: {}, adopted: false }));
  const inputs = {
    ...QUIET,
    letter: round.letters,
    lists,
    spirit: { border: spirit, sea: spirit, dollar: spirit },
    spending: QUIET_SPENDING,
  };
  const { rows, slip } = runGates(scenario.params, scenario.stocks, inputs, scenario.stocks.finance.compliance);
  const sum = { border: 0, sea: 0, dollar: 0 };
  for (const row of rows) {
    if (!CUSTOMS.has(row.spec.channel)) continue;
    for (const at of ['border', 'sea', 'dollar'] as const) {
      sum[at] += Math.min(row.restricted[at], row.blocked[at] * (1 + slip[at]));
    }
  }
  return sum;
}

const QUIET_SPENDING = {
  circle: 2,
  programme: 0,
  citizens: 0,
  burden: 0,
  networks: 0,
  networksCorridor: 'sea',
  networksMode: 'state-run',
  security: 0,
} as const;

function spiritOf(efforts: ByBasket<Effort>) {
  const at = (basket: BasketId): Effort => efforts[basket];
  return {
    luxury: at('elite'),
    'travel-assets': at('elite'),
    'dual-use': at('programme'),
    arms: at('programme'),
    financial: at('finance'),
    trade: at('broad'),
    aid: at('broad'),
  };
}

/** Trade that the customs would record if nobody enforced anything, US$ million. */
export function recordedUnpoliced({ params }: Scenario): number {
  let sum = 0;
  for (const { channel, flow } of params.trade.channels) {
    if (CUSTOMS.has(channel)) sum += flow.border.value + flow.sea.value + flow.dollar.value;
  }
  return sum;
}

/** The parts of a round's change of credibility and access that follow from public facts alone. */
export function publicPart(
  { params, shocks, costs }: Scenario,
  round: PublicRound,
  start: { readonly credibility: number; readonly access: number },
  roll: RollCall | null,
): { readonly credibility: number; readonly access: number } {
  const p = params.diplomacy;
  const inputs = { ...QUIET, letter: round.letters } as Parameters<typeof letterIndex>[1];
  const shock = shocks.find(({ id }) => id === round.shock);
  const shocked = (of: string): number =>
    shock?.effects.filter(({ variable }) => variable === of).reduce((sum, { amount }) => sum + amount, 0) ?? 0;
  const adopted = roll?.outcome === 'adopted';
  const before = { ...start, credibility: start.credibility + rollCost(costs, roll) };
  return {
    credibility:
      before.credibility +
      p.credibilityDrift.value * (p.credibilityAnchor.value - before.credibility) +
      (adopted ? p.credibilityByText.value : 0) -
      p.credibilityByTest.value * testStep(round.test) * letterIndex(params, inputs) +
      shocked('credibility'),
    access:
      before.access +
      p.accessDrift.value * (p.accessAnchor.value - before.access) -
      p.accessByAidLetter.value * letterShare(params, round.letters.sea.aid) +
      shocked('access'),
  };
}

/** What a roll costs the UN in credibility, by its outcome. */
function rollCost(costs: Scenario['costs'], roll: RollCall | null): number {
  if (roll?.outcome === 'not-carried') return costs['roll.not-carried-credibility'];
  return roll?.outcome === 'vetoed' ? costs['roll.veto-credibility'] : 0;
}
