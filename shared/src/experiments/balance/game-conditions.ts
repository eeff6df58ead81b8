import { AIM_CLAIMS } from '../../rules/aims/outlook.ts';
import { SEATS } from '../../terms/vocabulary.ts';
import { atLeast, between, type Condition } from './condition.ts';
import { AIM_WORDS, wordShare } from './aim-words.ts';
import { LEVERS } from './plans.ts';
import type { Measured } from './measured.ts';

/** Minimum share of coalitions against which a setting must be best to count as alive. */
const ALIVE = 0.15;
/** Minimum share of games for an ending or the use of a lever to count as regular. */
const NO_FREAK = 0.03;

/** The conditions other than payoffs: plans, levers, scores, endings, kinds, careful play and robustness. */
export function gameConditions(measured: Measured): readonly Condition[] {
  const { scores, endings, orderKindsUsed, kindValue, careless, robustness } = measured;
  const common = (shares: Readonly<Record<string, number>>): number =>
    Object.values(shares).filter((share) => share >= NO_FREAK).length;
  return [
    atLeast('plans.leastRegret', leastRegret(measured), 0.5),
    ...LEVERS.map((lever) => {
      const alive = Object.values(measured.leverShares[lever]).filter((share) => share >= ALIVE).length;
      return atLeast(`levers.${lever}`, alive, 2);
    }),
    ...SEATS.map((seat) => between(`scores.${seat}.mean`, scores[seat].mean, 20, 80)),
    ...SEATS.map((seat) => atLeast(`scores.${seat}.spread`, scores[seat].p90 - scores[seat].p10, 8)),
    atLeast('endings', common(endings), 3),
    atLeast('orderKindsUsed', common(orderKindsUsed), 12),
    atLeast('kindsOfValue', Object.values(kindValue).filter((value) => value > 0).length, 12),
    ...SEATS.map((seat) => atLeast(`careless.${seat}`, careless[seat], 2)),
    ...AIM_WORDS.map((word) => {
      const { least, most } = AIM_CLAIMS[word];
      return between(`aimWords.${word}`, wordShare(measured.aimWords[word]), least, most);
    }),
    atLeast('robustness.at10', robustness.at10, 0.8),
  ];
}

/**
 * The smallest maximum regret of the named plans, points below the best plan of the table: if it is above 0, no fixed
 * plan is best against every coalition.
 */
function leastRegret({ plans }: Measured): number {
  const names = Object.keys(plans).filter((name) => name !== 'bot');
  const coalitions = Object.keys(plans[names[0] ?? ''] ?? {});
  const most = (coalition: string): number => Math.max(...names.map((name) => plans[name]?.[coalition] ?? 0));
  const regret = (name: string): number =>
    Math.max(...coalitions.map((coalition) => most(coalition) - (plans[name]?.[coalition] ?? 0)));
  return Math.min(...names.map(regret));
}
