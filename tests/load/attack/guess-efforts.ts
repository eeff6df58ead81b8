import type { PublicRound, RollCall, Scenario } from '@letter/shared/play';
import { GRAIN, PUBLIC_ERROR, RECORDED_TRADE_ERROR, grainOf } from '../../../shared/src/terms/grains.ts';
import { BASKETS, SENDERS, type ByBasket, type Effort, type SenderId } from '../../../shared/src/terms/vocabulary.ts';
import { VECTORS, printsOf, publicPart, recordedUnpoliced, type Print, type Prints } from './effort-model.ts';
import { lastOwn, lastPublic, type Shown } from './shown.ts';

// The adversary of the figures: it takes the public record and the seat's own orders, inverts the public model for every
// set of efforts that another sender can have made, and names the likeliest. Readings that the rules give a seat (a look,
// a proof, leakage at its own gate) are left out on purpose: they are measurements with an error that the rulebook names.

/** What the adversary takes another sender's efforts in one round to be. */
export interface EffortGuess {
  readonly round: number;
  readonly sender: SenderId;
  readonly effort: ByBasket<Effort>;
  /** The sets of efforts that are as likely as the best, or nearly: within a factor of ten. */
  readonly candidates: readonly ByBasket<Effort>[];
}

/** Standard errors of the figures, as the adversary knows them: from the same table as the server. */
export interface Precision {
  readonly credibility: number;
  readonly access: number;
  /** As a share of the figure. */
  readonly recordedTrade: number;
}

// A rounded figure lies anywhere within its grain.
const published = (variable: 'credibility' | 'access'): number =>
  Math.hypot(PUBLIC_ERROR[variable], grainOf(variable) / Math.sqrt(12));

/** The precision of what is published. */
export const PUBLISHED: Precision = {
  credibility: published('credibility'),
  access: published('access'),
  recordedTrade: RECORDED_TRADE_ERROR,
};

/** The precision of a seat's own books. */
const OWN = {
  credibility: grainOf('credibility') / Math.sqrt(12),
  access: grainOf('access') / Math.sqrt(12),
};

/** The precision of figures that are sent as they are computed. */
export const RAW: Precision = { credibility: 1e-7, access: 1e-7, recordedTrade: 0 };

/** Rent that the UN's ports can earn from displaced trade, in points of access: the one unknown beside the efforts. */
const RENT = { mean: 1.5, sd: 1.5 };
/** Units of relief that the UN may have paid for; only it knows. */
const RELIEF = [0, 1, 2, 3];
/** What the adversary does not know of trade at a border, as a share. */
const TRADE_MODEL_ERROR = 0.02;

/** Guess the efforts of every other sender in every adjudicated round. */
export function guessEfforts(shown: Shown, precision: Precision = PUBLISHED): readonly EffortGuess[] {
  const view = lastPublic(shown);
  if (view === null) return [];
  const guesses: EffortGuess[] = [];
  view.record.forEach((round, index) => {
    const own = ownFigures(shown, round.round);
    const before = ownFigures(shown, round.round - 1) ?? view.record[index - 1] ?? shown.scenario.stocks.diplomacy;
    const roll = view.rollCalls.find(({ text }) => text.round === round.round) ?? null;
    const known = knownEffort(shown, round.round);
    const trade = view.record[index + 1]?.recordedTrade ?? null;
    const evidence = {
      round,
      figures: own ?? round,
      before,
      roll,
      known,
      relief: ownRelief(shown, round.round),
      trade,
    };
    const exactly = own === null ? precision : { ...precision, ...OWN };
    const likely = likelihoods(shown.scenario, evidence, exactly, index > 0);
    for (const sender of SENDERS) {
      if (sender !== shown.audience) guesses.push({ round: round.round, sender, ...best(likely[sender]) });
    }
  });
  return guesses;
}

type Known = { readonly sender: SenderId; readonly vector: number } | null;

type Figures = Readonly<Record<'credibility' | 'access', number>>;

interface Evidence {
  readonly round: PublicRound;
  readonly figures: Figures;
  readonly before: Figures;
  readonly roll: RollCall | null;
  readonly known: Known;
  /** Units of relief that the UN can have paid for. */
  readonly relief: readonly number[];
  readonly trade: number | null;
}

/** The UN reads credibility and access in its own books. */
function ownFigures(shown: Shown, at: number): Figures | null {
  if (shown.audience !== 'un') return null;
  const estimates = lastOwn(shown)?.observations.find(({ round }) => round === at)?.estimates;
  const [credibility, access] = [estimates?.credibility, estimates?.access];
  return credibility === undefined || access === undefined
    ? null
    : { credibility: credibility.mean, access: access.mean };
}

function ownRelief({ audience, views }: Shown, round: number): readonly number[] {
  if (audience !== 'un') return RELIEF;
  const docket = views.findLast((view) => view.public.round === round && view.public.phase === 'orders')?.docket ?? {};
  const order = Object.values(docket).find(({ kind }) => kind === 'set-relief');
  return [order?.kind === 'set-relief' ? order.units : 0];
}

/** A seat knows its own efforts. */
function knownEffort(shown: Shown, round: number): Known {
  const { audience } = shown;
  if (audience === 'observer' || audience === 'dprk') return null;
  const own = lastOwn(shown)?.ownEfforts.find((one) => one.round === round)?.effort;
  if (own === undefined) return null;
  return {
    sender: audience,
    vector: VECTORS.findIndex((one) => BASKETS.every((basket) => one[basket] === own[basket])),
  };
}

type Likelihoods = Readonly<Record<SenderId, readonly number[]>>;

/** The likelihood of every set of efforts of every sender, given the figures. */
function likelihoods(scenario: Scenario, evidence: Evidence, precision: Precision, isLater: boolean): Likelihoods {
  const { round, known } = evidence;
  const prints = withKnown(printsOf(scenario, round), known);
  const expected = publicPart(scenario, round, evidence.before, evidence.roll);
  const residual = {
    c: evidence.figures.credibility - expected.credibility,
    a: evidence.figures.access - expected.access,
  };
  const p = scenario.params.diplomacy;
  const spread = (error: number, drift: number): number => error ** 2 * (1 + (isLater ? (1 - drift) ** 2 : 0));
  const fit = gaussian2(
    spread(precision.credibility, p.credibilityDrift.value),
    spread(precision.access, p.accessDrift.value),
    RENT.sd ** 2,
  );
  const key = keyFor(precision);
  const gaps = [...sums(key, prints.china, prints.us)];
  const bySum = new Map<number, number>();
  // Many sets of efforts weigh the same: each weight is judged once.
  const alike = new Map<string, number>();
  const nameOf = ({ gap, load }: Print): string => `${key(gap)}/${key(load)}`;
  const times = new Map<string, number>();
  for (const print of prints.un) times.set(nameOf(print), (times.get(nameOf(print)) ?? 0) + 1);
  for (const print of prints.un) {
    const name = nameOf(print);
    if (alike.has(name)) continue;
    const { gap, load } = print;
    let total = 0;
    for (const units of evidence.relief) {
      const a = residual.a - p.accessByRelief.value * units + p.accessByEffort.value * load - RENT.mean;
      for (const [sum, count] of gaps) {
        const lost = (p.credibilityByGap.value / 3) * (gap + sum) + p.credibilityByEffort.value * load;
        const chance = fit(residual.c + lost - RENT.mean, a);
        if (chance === 0) continue;
        total += count * chance;
        bySum.set(sum, (bySum.get(sum) ?? 0) + chance * (times.get(name) ?? 0));
      }
    }
    alike.set(name, total);
  }
  const sea = prints.un.map((print) => alike.get(nameOf(print)) ?? 0);
  const against = (other: readonly Print[]) => {
    const counted = [...sums(key, [NONE], other)];
    return ({ gap }: Print): number =>
      counted.reduce((total, [sum, count]) => total + count * (bySum.get(key(key(gap) + sum)) ?? 0), 0);
  };
  const fromFigures = {
    un: sea,
    china: prints.china.map(against(prints.us)),
    us: prints.us.map(against(prints.china)),
  };
  const fromTrade = tradeLikelihoods(scenario, prints, evidence.trade, precision);
  const join = (sender: SenderId): readonly number[] =>
    fromFigures[sender].map((value, index) => value * (fromTrade[sender][index] ?? 1));
  return { us: join('us'), china: join('china'), un: join('un') };
}

const NONE: Print = { gap: 0, load: 0, unrecorded: 0 };

function withKnown(prints: Prints, known: Known): Prints {
  const own = known === null ? undefined : prints[known.sender][known.vector];
  return known === null || own === undefined
    ? prints
    : { ...prints, [known.sender]: prints[known.sender].map(() => own) };
}

/**
 * Makes equal what only differs in digits that the figures do not have: without it most of the time goes into telling apart
 * what cannot be told apart.
 */
type Key = (sum: number) => number;

const keyFor = ({ credibility }: Precision): Key => {
  const steps = credibility < 0.1 ? 1e9 : 200;
  return (sum) => Math.round(sum * steps) / steps;
};

/** Every sum of one gap of each of two senders, and how many pairs give it. */
function sums(key: Key, one: readonly Print[], other: readonly Print[]): ReadonlyMap<number, number> {
  const gaps = (prints: readonly Print[]): ReadonlyMap<number, number> => {
    const counted = new Map<number, number>();
    for (const { gap } of prints) counted.set(key(gap), (counted.get(key(gap)) ?? 0) + 1);
    return counted;
  };
  const found = new Map<number, number>();
  for (const [a, times] of gaps(one)) {
    for (const [b, more] of gaps(other)) found.set(key(a + b), (found.get(key(a + b)) ?? 0) + times * more);
  }
  return found;
}

/** The density of two residuals, each with an error of its own and one in common. */
function gaussian2(c: number, a: number, common: number): (x: number, y: number) => number {
  const determinant = c * a + common * (c + a);
  const [xx, yy, xy] = [(a + common) / determinant, (c + common) / determinant, -common / determinant];
  return (x, y) => Math.exp(-(xx * x * x + yy * y * y + 2 * xy * x * y) / 2);
}

/** What a round's trade in the partners' statistics says about each gate, with the other two averaged. */
function tradeLikelihoods(scenario: Scenario, prints: Prints, trade: number | null, precision: Precision): Likelihoods {
  const even = VECTORS.map(() => 1);
  if (trade === null) return { us: even, china: even, un: even };
  const missing = recordedUnpoliced(scenario) - trade;
  const error = trade * Math.hypot(precision.recordedTrade, TRADE_MODEL_ERROR) + GRAIN.recordedTrade / 2;
  const of = (sender: SenderId): readonly number[] => {
    const others = SENDERS.filter((one) => one !== sender).map((one) => moments(prints[one]));
    const mean = others.reduce((sum, one) => sum + one.mean, 0);
    const variance = error ** 2 + others.reduce((sum, one) => sum + one.variance, 0);
    return prints[sender].map(({ unrecorded }) => Math.exp(-((missing - unrecorded - mean) ** 2) / (2 * variance)));
  };
  return { us: of('us'), china: of('china'), un: of('un') };
}

function moments(prints: readonly Print[]): { readonly mean: number; readonly variance: number } {
  const mean = prints.reduce((sum, { unrecorded }) => sum + unrecorded, 0) / prints.length;
  const variance = prints.reduce((sum, { unrecorded }) => sum + (unrecorded - mean) ** 2, 0) / prints.length;
  return { mean, variance };
}

function best(likely: readonly number[]): Pick<EffortGuess, 'effort' | 'candidates'> {
  const top = Math.max(...likely);
  const effort = VECTORS[likely.indexOf(top)] ?? { elite: 0, programme: 0, finance: 0, broad: 0 };
  return { effort, candidates: VECTORS.filter((_, index) => (likely[index] ?? 0) >= top / 10) };
}
