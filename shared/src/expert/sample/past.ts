import { stream } from '../../lib/rng.ts';
import type { GameSeed } from '../../lib/seed.ts';
import { QUIET } from '../../model/quiet.ts';
import { step } from '../../model/step.ts';
import type { StepInputs } from '../../model/step-inputs.ts';
import { lettersAddedBetween, listsByMeasure, listsOf } from '../../rules/letters.ts';
import { isRelief } from '../../terms/agreement.ts';
import type { Docket } from '../../terms/docket.ts';
import type { SealedOrder } from '../../terms/order.ts';
import { slotOf } from '../../orders/slot.ts';
import type { Headline, PublicRound } from '../../terms/public-record.ts';
import { bySender } from '../../terms/records.ts';
import type { Scenario } from '../../terms/scenario.ts';
import type { SeatView } from '../../terms/seat-view.ts';
import type { Stocks } from '../../terms/stocks.ts';
import {
  BASKETS,
  SENDER_OF,
  type ByBasket,
  type ByMeasure,
  type Effort,
  type SenderId,
} from '../../terms/vocabulary.ts';
import { injectedInput } from '../../truth/injects.ts';
import { effortByMeasure } from '../../truth/adjudication/efforts.ts';
import type { RoundRecord } from '../../truth/world.ts';
import { conditioned } from './condition.ts';
import { effortsOf, spendingOf } from './others-acts.ts';

/** The half-years that are over, as they may have been: the record of an imagined game. */
export interface ImaginedPast {
  readonly history: readonly RoundRecord[];
  readonly stocks: Stocks;
}

/**
 * Lets the model go through the half-years that are over once more, with what the seat knows or may suspect that everybody
 * did, and draws each half-year's state towards what the seat measured in it.
 */
export function imaginePast(view: SeatView, scenario: Scenario, seed: GameSeed): ImaginedPast {
  const history: RoundRecord[] = [];
  let stocks = scenario.stocks;
  let letters = scenario.letters;
  for (const past of view.public.record) {
    const efforts = effortsOf(view, past, seed);
    const inputs = inputsOf(view, scenario, past, efforts, letters);
    const outcome = step(scenario.params, stocks, inputs, stream(seed, past.round));
    const seen = view.observations.find(({ round }) => round === past.round);
    stocks =
      seen === undefined
        ? outcome.stocks
        : conditioned(outcome.stocks, seen.estimates, scenario.params, stream(seed, past.round));
    letters = past.letters;
    history.push({
      round: past.round,
      letters: past.letters,
      efforts,
      reports: past.reports,
      beliefs: bySender(() => 50),
      leakage: outcome.flows.leakage,
      leakageAt: outcome.flows.leakageAt,
      flows: outcome.flows,
      ledger: seen?.ledger ?? outcome.ledger,
      test: past.test,
      dockets: {
        us: { ...effortDocket(efforts.us), ...dollarDocket(past.headlines) },
        china: effortDocket(efforts.china),
        un: effortDocket(efforts.un),
        dprk: {},
      },
      shock: past.shock,
      stocks,
      trace: [],
      incidents: [],
    });
  }
  return { history, stocks };
}

function inputsOf(
  view: SeatView,
  scenario: Scenario,
  past: PublicRound,
  efforts: RoundRecord['efforts'],
  before: Scenario['letters'],
): StepInputs {
  const { round, letters, headlines } = past;
  const kept = promisedIn(view, round);
  const spirit = (sender: SenderId): ByMeasure<Effort> => effortByMeasure(efforts[sender]);
  const stepsTaken = new Set(headlines.flatMap((one) => (one.kind === 'dollar-step' ? [one.step] : [])));
  return {
    ...QUIET,
    letter: letters,
    spirit: { border: spirit(SENDER_OF.border), sea: spirit(SENDER_OF.sea), dollar: spirit(SENDER_OF.dollar) },
    lists: listsByMeasure(listsOf(scenario, view.public.commonList)),
    exemptions: view.public.exemptionsInText ? 'fast' : 'slow',
    relief: USUAL_RELIEF,
    monitoring: { border: 0, sea: 0, dollar: 0 },
    dollarSteps: {
      finding: stepsTaken.has('finding'),
      threat: stepsTaken.has('threat'),
      penalty: stepsTaken.has('penalty'),
    },
    spending: spendingOf(view, scenario, round),
    test: past.test,
    transfers: kept.transfers,
    freezeShare: past.test === 'none' ? kept.freezeShare : 0,
    exercisesPaused: kept.exercisesPaused,
    lettersAdded: lettersAddedBetween(before, letters),
    textAdopted: headlines.some((one) => one.kind === 'text' && one.outcome === 'adopted'),
    shock: scenario.shocks.find(({ id }) => id === past.shock) ?? null,
    ...injectedInput({ scenario, injects: view.public.injects }, round),
  };
}

const USUAL_RELIEF = 1;

/** What the agreements that the seat knows gave in a half-year. */
function promisedIn(
  view: SeatView,
  round: number,
): { readonly transfers: number; readonly freezeShare: number; readonly exercisesPaused: boolean } {
  let transfers = 0;
  let freezeShare = 0;
  let exercisesPaused = false;
  for (const { terms, from, until, status, signed, parties } of knownAgreements(view)) {
    if (status === 'declined' || status === 'lapsed' || status === 'offered') continue;
    if (signed.length < parties.length || round < from || round > until) continue;
    for (const term of terms) {
      if (isRelief(term)) continue;
      if (term.kind === 'provide' && term.by !== 'dprk' && isMoney(term.what)) transfers += term.amount;
      if (term.kind === 'freeze') freezeShare = Math.max(freezeShare, term.share / 100);
      if (term.kind === 'refrain' && term.from === 'exercise') exercisesPaused = true;
    }
  }
  return { transfers, freezeShare, exercisesPaused };
}

const isMoney = (what: string): boolean => what === 'aid' || what === 'fuel' || what === 'relief';

/** The agreements that a seat knows: its own, and the public ones. */
export function knownAgreements({ agreements, public: seen }: SeatView): SeatView['agreements'] {
  const own = new Set<string>(agreements.map(({ id }) => id));
  return [...agreements, ...seen.agreements.filter(({ id }) => !own.has(id))];
}

/** A docket of efforts alone. */
export function effortDocket(efforts: ByBasket<Effort>): Docket {
  const docket: Record<string, SealedOrder> = {};
  for (const basket of BASKETS) {
    if (efforts[basket] === 0) continue;
    const order: SealedOrder = { kind: 'set-effort', basket, effort: efforts[basket] };
    docket[slotOf(order)] = order;
  }
  return docket;
}

function dollarDocket(headlines: readonly Headline[]): Docket {
  const docket: Record<string, SealedOrder> = {};
  for (const one of headlines) {
    if (one.kind !== 'dollar-step') continue;
    const order: SealedOrder = { kind: 'take-dollar-step', step: one.step };
    docket[slotOf(order)] = order;
  }
  return docket;
}
