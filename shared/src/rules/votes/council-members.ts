import { ELECTED_FROM, type CouncilMember } from '../../terms/council-member.ts';
import { PERMANENT_MEMBERS } from '../../terms/permanent-member.ts';
import type { Scenario } from '../../terms/scenario.ts';

type CouncilData = Pick<Scenario, 'members' | 'permanentMembers'>;

/** The share in [0, 1) that a lot gives a member; the same in every round of a game. */
export type Lot = (member: string) => number;

/**
 * The thirteen by place, for a year. Permanent members stand where the scenario puts them, the others at the
 * places that ask for least. Which elected member has which leaning is a lot of the game: it says nothing of any state.
 */
export function membersIn(
  { members, permanentMembers }: CouncilData,
  year: number,
  lot: Lot,
): readonly CouncilMember[] {
  const named = new Map<number, CouncilMember>(permanentMembers.map(({ id, place }) => [place, id]));
  const open = members
    .map((needed, place) => ({ needed, place }))
    .filter(({ place }) => !named.has(place))
    .toSorted((a, b) => a.needed - b.needed)
    .map(({ place }) => place);
  const others = PERMANENT_MEMBERS.filter((id) => permanentMembers.every((one) => one.id !== id));
  for (const [at, id] of others.entries()) {
    const place = open[at];
    if (place !== undefined) named.set(place, id);
  }
  const elected = open.slice(others.length);
  // Two cohorts of five sit at a time; each keeps its places for its two years.
  for (const half of [0, 1] as const) {
    const from = year % 2 === half ? year : year - 1;
    const seats = elected.filter((_, at) => at % 2 === half);
    const drawn = cohort(from, year).toSorted((a, b) => lot(a.lot) - lot(b.lot));
    for (const [at, place] of seats.entries()) named.set(place, drawn[at]?.member ?? numbered(half * 5 + at + 1));
  }
  return members.map((_, place) => named.get(place) ?? numbered(place + 1));
}

const numbered = (number: number): CouncilMember => `elected-${number}`;

const isListed = (year: number): year is keyof typeof ELECTED_FROM => year in ELECTED_FROM;

function cohort(from: number, year: number): readonly { readonly member: CouncilMember; readonly lot: string }[] {
  if (!isListed(from)) return [];
  return ELECTED_FROM[from].map((state) => ({
    // Italy and the Netherlands shared the two years from 2017.
    member: from === 2017 && year === 2018 && state === 'it' ? 'nl' : state,
    lot: `${from}-${state}`,
  }));
}
