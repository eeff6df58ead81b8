import { exp } from '../../lib/portable-math.ts';
import { priceOf } from '../price.ts';
import type { PriceIn } from '../../terms/prices.ts';
import type { Vote } from '../../terms/vocabulary.ts';
import type { Report } from '../../terms/evidence.ts';
import type { Scenario } from '../../terms/scenario.ts';
import type { PublicView } from '../../terms/seat-view.ts';
import type { PublicRound } from '../../terms/public-record.ts';
import type { DraftBlanks, Instrument, RollCall, SupportPart } from '../../terms/resolution.ts';
import type { ByCorridor, ByMeasure, Letter } from '../../terms/vocabulary.ts';
import { absentNoes, placesOf } from './absent-vetoes.ts';
import { effectOfText } from './text-effect.ts';

/** The public facts by which the thirteen judge a text. */
export interface WhipFacts {
  readonly round: number;
  readonly record: readonly PublicRound[];
  readonly rollCalls: readonly RollCall[];
  readonly instruments: readonly Instrument[];
  readonly letters: ByCorridor<ByMeasure<Letter>>;
  readonly publishedReports: readonly Report[];
}

/** The pen's count of the thirteen: likely yes, leaning to yes, undecided, against. */
export interface WhipCount {
  readonly yes: number;
  readonly leaning: number;
  readonly undecided: number;
  readonly against: number;
}

/** Number of rounds for which a published finding and an adopted change are remembered. */
const MEMORY = { findings: 4, fatigue: 3, tired: 4 } as const;

/** The same facts, taken from the public view. */
export const whipFactsOfView = (view: PublicView): WhipFacts => ({
  round: view.round,
  record: view.record,
  rollCalls: view.rollCalls,
  instruments: view.instruments,
  letters: view.letters,
  publishedReports: view.publishedReports,
});

/** The components of the thirteen's support for a text; zero components are left out. */
export function supportParts(scenario: Scenario, facts: WhipFacts, blanks: DraftBlanks): readonly SupportPart[] {
  const cost = (name: PriceIn<'council'>): number => priceOf(scenario, `council.${name}`);
  const findings = facts.publishedReports.filter(({ round }) => facts.round - round < MEMORY.findings).length;
  const effect = effectOfText(facts.letters, blanks);
  // What speaks for more restrictions speaks against fewer.
  const sign = effect.eases && !effect.adds ? -1 : 1;
  const parts: readonly SupportPart[] = [
    { reason: 'base', amount: cost('base') },
    { reason: 'exemptions', amount: blanks.exemptions ? cost('exemptions') : 0 },
    { reason: 'lift', amount: effect.eases ? cost('lift') : 0 },
    { reason: 'tired', amount: hasStoodLong(facts, blanks) ? cost('tired') : 0 },
    { reason: 'findings', amount: sign * Math.min(cost('finding-most'), findings * cost('finding')) },
    { reason: 'tests', amount: sign * testWeight(scenario, facts) },
    { reason: 'fatigue', amount: recentChanges(facts) * cost('fatigue') },
    { reason: 'breadth', amount: Math.max(0, backedBaskets(facts, blanks) - cost('breadth-free')) * cost('breadth') },
    { reason: 'broad-trade', amount: broadWeight(scenario, blanks) },
    { reason: 'common-list', amount: blanks.commonList ? cost('common-list') : 0 },
    { reason: 'procedure', amount: blanks.procedure ? cost('procedure') : 0 },
    { reason: 'panel', amount: blanks.panel === true ? cost('panel') : 0 },
    { reason: 'sunset', amount: sunsetWeight(scenario, blanks) },
  ];
  return parts.filter(({ amount }) => amount !== 0);
}

/** The total support of a text, in points of leaning. */
export const supportOf = (scenario: Scenario, facts: WhipFacts, blanks: DraftBlanks): number =>
  supportParts(scenario, facts, blanks).reduce((sum, { amount }) => sum + amount, 0);

/** The count of the thirteen on a text, before the pen's own vote and without noise: what a good whip knows. */
export function whipCount(scenario: Scenario, facts: WhipFacts, blanks: DraftBlanks): WhipCount {
  const support = supportOf(scenario, facts, blanks);
  const band = priceOf(scenario, 'council.band');
  const places = placesOf(scenario.permanentMembers, absentNoes(scenario, facts, blanks));
  const count = { yes: 0, leaning: 0, undecided: 0, against: 0 };
  for (const [place, needed] of scenario.members.entries()) {
    const margin = support - needed;
    if (places.includes(place)) count.against += 1;
    else if (margin >= band) count.yes += 1;
    else if (margin >= 0) count.leaning += 1;
    else if (margin >= -band) count.undecided += 1;
    else count.against += 1;
  }
  return count;
}

/** Expected yes votes of the thirteen, with one standard error, if the pen's vote shifts the support by some points. */
export function expectedMembers(
  scenario: Scenario,
  facts: WhipFacts,
  blanks: DraftBlanks,
  shift: number,
): { readonly mean: number; readonly sd: number } {
  let mean = 0;
  let variance = 0;
  for (const chance of chancesOfYes(scenario, facts, blanks, shift)) {
    mean += chance;
    variance += chance * (1 - chance);
  }
  return { mean, sd: Math.sqrt(variance) };
}

/** The chance that each of the thirteen says yes, by place; 0 for a permanent member that vetoes by its rule. */
export function chancesOfYes(
  scenario: Scenario,
  facts: WhipFacts,
  blanks: DraftBlanks,
  shift: number,
): readonly number[] {
  const support = supportOf(scenario, facts, blanks) + shift;
  const noise = priceOf(scenario, 'council.noise');
  const places = placesOf(scenario.permanentMembers, absentNoes(scenario, facts, blanks));
  return scenario.members.map((needed, place) =>
    // Logistic approximation of the normal distribution, accurate to one percent.
    places.includes(place) ? 0 : 1 / (1 + exp((-1.702 * (support - needed)) / noise)),
  );
}

/** Points by which the pen's own vote shifts the thirteen. */
export function penShift(scenario: Scenario, vote: Vote): number {
  const shift = priceOf(scenario, 'council.pen');
  return vote === 'yes' ? shift : vote === 'no' ? -shift : 0;
}

/** The support that a test adds to a text: last round's test counts in full, the one before by half. */
function testWeight(scenario: Scenario, facts: WhipFacts): number {
  let sum = 0;
  for (const { round, test } of facts.record) {
    const age = facts.round - round;
    if (test === 'none' || age > 2) continue;
    sum += priceOf(scenario, `council.${test}`) * (age === 2 ? 0.5 : 1);
  }
  return sum;
}

/** The number of operative changes adopted recently: too many texts in a row tire the members. */
function recentChanges(facts: WhipFacts): number {
  let changes = 0;
  for (const { text, outcome } of facts.rollCalls) {
    if (outcome !== 'adopted' || facts.round - text.round >= MEMORY.fatigue) continue;
    changes += text.blanks.changes.filter(({ level }) => level > 0).length;
  }
  return changes;
}

/** The number of baskets under adopted texts if this one passed: the members help to bear the upkeep of each. */
function backedBaskets(facts: WhipFacts, blanks: DraftBlanks): number {
  const baskets = new Set(facts.instruments.filter(({ kind }) => kind === 'resolution').map(({ basket }) => basket));
  for (const { basket, level } of blanks.changes) {
    if (level === 0) baskets.delete(basket);
    else baskets.add(basket);
  }
  return baskets.size;
}

/** Texts that end of themselves are liked better, the sooner the better; a standing one least. */
function sunsetWeight(scenario: Scenario, { sunset }: DraftBlanks): number {
  switch (sunset) {
    case 2:
      return priceOf(scenario, 'council.short-sunset');
    case 4:
      return 0;
    case 6:
      return priceOf(scenario, 'council.long-sunset');
    case 'none':
      return priceOf(scenario, 'council.standing');
  }
}

/** Whether a text lowers a letter that has stood for a time, as those of the opening have: members tire of these. */
const hasStoodLong = ({ letters, instruments, round }: WhipFacts, blanks: DraftBlanks): boolean =>
  blanks.changes.some((change) => {
    const isNew = instruments.some(
      ({ kind, basket, since }) => kind === 'resolution' && basket === change.basket && round - since < MEMORY.tired,
    );
    return !isNew && effectOfText(letters, { ...blanks, changes: [change] }).eases;
  });

function broadWeight(scenario: Scenario, blanks: DraftBlanks): number {
  const broad = blanks.changes.find(({ basket }) => basket === 'broad');
  if (broad === undefined || broad.level === 0) return 0;
  const full = priceOf(scenario, broad.level === 4 ? 'council.full-broad' : 'council.partial-broad');
  // Exemptions soften a trade embargo but do not remove its effect.
  return blanks.exemptions ? full / 4 : full;
}
