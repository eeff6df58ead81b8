import type { Scenario } from '../../terms/scenario.ts';
import type { DraftBlanks, VetoHolder } from '../../terms/resolution.ts';
import type { SenderId, Vote } from '../../terms/vocabulary.ts';
import { absentNoes } from './absent-vetoes.ts';
import { VETO_SEATS } from './count-votes.ts';
import { chancesOfYes, penShift, type WhipFacts } from './whip.ts';

/** From this chance on a member counts as sure, or, mirrored, as against. */
const SURE = 0.85;

/** The fifteen if the roll were called now: the same members that the roll counts. */
export interface RollForecast {
  /** Votes in favour out of fifteen, with one standard error, if each seat whose vote is not known says yes. */
  readonly yes: number;
  readonly sd: number;
  /** The thirteen: likely yes, leaning to yes, undecided, against. */
  readonly thirteen: {
    readonly yes: number;
    readonly leaning: number;
    readonly undecided: number;
    readonly against: number;
  };
  /** The seats that could still veto, because their vote is not known. */
  readonly open: readonly ('us' | 'china')[];
  /** The seats known to say no, and the permanent members expected to. */
  readonly vetoes: readonly VetoHolder[];
}

/**
 * What the public facts say of a roll on a text, with the votes and the gathered members that one knows besides.
 * A pen that has not voted is taken to stand behind its text.
 */
export function forecastRoll(
  scenario: Scenario,
  facts: WhipFacts,
  blanks: DraftBlanks,
  known: Readonly<Partial<Record<SenderId, Vote>>> = {},
  gathered = 0,
): RollForecast {
  const chances = chancesOfYes(scenario, facts, blanks, penShift(scenario, known.un ?? 'yes'));
  const noes = absentNoes(scenario, facts, blanks);
  const won = withGathered(chances, gathered);
  const mean = won.reduce((sum, chance) => sum + chance, 0);
  const seats = VETO_SEATS.filter((seat) => (known[seat] ?? 'yes') === 'yes').length;
  const count = (least: number, below: number) => won.filter((chance) => chance >= least && chance < below).length;
  return {
    yes: mean + seats,
    sd: Math.sqrt(won.reduce((sum, chance) => sum + chance * (1 - chance), 0)),
    thirteen: {
      yes: count(SURE, 2),
      leaning: count(0.5, SURE),
      undecided: count(1 - SURE, 0.5),
      against: count(-1, 1 - SURE),
    },
    open: VETO_SEATS.filter((seat) => known[seat] === undefined),
    vetoes: [...VETO_SEATS.filter((seat) => known[seat] === 'no'), ...noes.map(({ member }) => member)],
  };
}

/** The pen's work wins the closest of those that would not say yes of themselves. */
function withGathered(chances: readonly number[], gathered: number): readonly number[] {
  const closest = chances
    .map((chance, place) => ({ chance, place }))
    .filter(({ chance }) => chance > 0 && chance < 0.5)
    .toSorted((a, b) => b.chance - a.chance)
    .slice(0, gathered);
  return chances.map((chance, place) => (closest.some((won) => won.place === place) ? 1 : chance));
}
