import { priceOf } from '../../rules/price.ts';
import type { PriceIn } from '../../terms/prices.ts';
import type { Vote } from '../../terms/vocabulary.ts';
import { absentNoes, placesOf } from '../../rules/votes/absent-vetoes.ts';
import { effectOfText, lowers } from '../../rules/votes/text-effect.ts';
import { VOTES_NEEDED } from '../../rules/votes/votes-needed.ts';
import { VETO_SEATS, countVotes } from '../../rules/votes/count-votes.ts';
import { normal, stream, uniform } from '../../lib/rng.ts';
import { roundTo } from '../../lib/round-to.ts';
import type { Nudge } from '../../terms/nudge.ts';
import type { GameEvent } from '../events.ts';
import { lettersOf } from '../../rules/letters.ts';
import type { Letter, SenderId } from '../../terms/vocabulary.ts';
import type { World } from '../world.ts';
import type { AbsentNo, DraftText, Instrument, RollCall, RollExpectation } from '../../terms/resolution.ts';
import { trustNudge } from '../../rules/trust.ts';
import { halfYearOf } from '../../terms/scenario.ts';
import { forecastRoll } from '../../rules/votes/forecast-roll.ts';
import { membersIn } from '../../rules/votes/council-members.ts';
import { penShift, supportOf, supportParts } from '../../rules/votes/whip.ts';
import { whipFactsOf } from './whip-facts.ts';

/** The grain of an expected number of votes. */
const GRAIN_OF_VOTES = 0.01;

/**
 * The roll call on the tabled draft; `null` without one. A vote not cast is an abstention, a "no" of the US or China is
 * a veto, and so is that of a permanent member without a seat. The UN seat's vote is not one of the fifteen: it
 * influences the thirteen.
 */
export function callRoll(world: World): RollCall | null {
  const { draft: text } = world;
  if (text === null) return null;
  const votes: Record<SenderId, Vote> = {
    us: world.votes.us ?? 'abstain',
    china: world.votes.china ?? 'abstain',
    un: world.votes.un ?? 'abstain',
  };
  const noes = absentNoes(world.scenario, whipFactsOf(world), text.blanks);
  const called = memberVotes(world, text, votes.un, noes);
  const members = { yes: cast(called, 'yes'), no: cast(called, 'no'), abstain: cast(called, 'abstain') };
  const lots = stream(world.seed, 0);
  const names = membersIn(world.scenario, halfYearOf(world.scenario, world.round).year, (member) =>
    uniform(lots, 'council-names', member),
  );
  const vetoedBy = [...VETO_SEATS.filter((seat) => votes[seat] === 'no'), ...noes.map(({ member }) => member)];
  const inFavour = countVotes({ votes, members }, 'yes');
  const outcome = vetoedBy.length > 0 ? 'vetoed' : inFavour >= VOTES_NEEDED ? 'adopted' : 'not-carried';
  return {
    text,
    votes,
    members,
    outcome,
    vetoedBy,
    ...(noes.length > 0 ? { absentNoes: noes } : {}),
    called: called.flatMap(({ place, vote }) => {
      const member = names[place];
      return member === undefined ? [] : [{ member, vote }];
    }),
    expected: expectationOf(world, text),
  };
}

/** What everybody could expect of the roll: from public facts alone, so that it tells nothing of a sealed vote. */
function expectationOf(world: World, { blanks }: DraftText): RollExpectation {
  const facts = whipFactsOf(world);
  const { yes, sd } = forecastRoll(world.scenario, facts, blanks);
  const parts = supportParts(world.scenario, facts, blanks).filter(({ reason }) => reason !== 'base');
  return {
    yes: roundTo(yes, GRAIN_OF_VOTES),
    sd: roundTo(sd, GRAIN_OF_VOTES),
    parts: parts.toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount)),
  };
}

/** The immediate consequences of the roll call: letters, lapses and political costs; empty without a draft. */
export function rollEvents(world: World): readonly GameEvent[] {
  const roll = callRoll(world);
  if (roll === null) return [];
  const nudges = rollNudges(world, roll);
  return [
    { kind: 'roll-called', roll },
    ...(roll.outcome === 'adopted' ? adoptionEvents(world, roll.text) : []),
    ...(nudges.length > 0 ? [{ kind: 'standing-moved', nudges } as const] : []),
  ];
}

/** Whether a draft would change nothing that is in force: a gesture that costs the UN credibility. */
export function isGesture(world: World, text: DraftText): boolean {
  const { blanks } = text;
  if (blanks.panel === true || (blanks.procedure && !world.procedureAdopted)) return false;
  if (blanks.exemptions !== world.exemptionsInText) return false;
  const { adds, eases } = effectOfText(lettersOf(world), {
    ...blanks,
    commonList: blanks.commonList && !world.commonList.adopted,
  });
  return !adds && !eases;
}

/** Whether a text only lowers letters; the US is asked at home what it got for that. */
function isEasing(world: World, { blanks }: DraftText): boolean {
  const { adds, eases } = effectOfText(lettersOf(world), blanks);
  return eases && !adds && !isFrozen(world);
}

/** Whether Pyongyang is bound by a freeze, which is what easing is given for. */
const isFrozen = ({ agreements, round }: World): boolean =>
  agreements.some(
    ({ status, until, terms }) =>
      status === 'in-force' && until >= round && terms.some(({ kind, by }) => kind === 'freeze' && by === 'dprk'),
  );

interface PlacedVote {
  readonly place: number;
  readonly vote: Vote;
}

const cast = (votes: readonly PlacedVote[], wanted: Vote): number => votes.filter(({ vote }) => vote === wanted).length;

/** The votes of the thirteen, by place. */
function memberVotes(world: World, text: DraftText, pen: Vote, noes: readonly AbsentNo[]): readonly PlacedVote[] {
  const { scenario } = world;
  const cost = (name: PriceIn<'council'>): number => priceOf(scenario, `council.${name}`);
  const support = supportOf(scenario, whipFactsOf(world), text.blanks) + penShift(scenario, pen);
  const from = stream(world.seed, world.round);
  const places = placesOf(scenario.permanentMembers, noes);
  const margins = scenario.members.map((needed, place) => ({
    place,
    margin: support - needed + cost('noise') * normal(from, 'council', `${place}`),
  }));
  // The pen's work wins the closest members that do not support the text yet, within its reach.
  const inReach = margins
    .filter(({ place, margin }) => !places.includes(place) && margin < 0 && margin >= -cost('reach'))
    .toSorted((a, b) => b.margin - a.margin)
    .slice(0, world.gathered);
  return margins.map(({ place, margin }) => {
    if (places.includes(place)) return { place, vote: 'no' };
    if (margin >= 0 || inReach.some((won) => won.place === place)) return { place, vote: 'yes' };
    return { place, vote: margin >= -cost('band') ? 'abstain' : 'no' };
  });
}

/** A text ends what it lowers, and what would end no later than itself; a lower letter that outlasts it stays. */
const isReplaced = ({ kind, level, until }: Instrument, next: Letter, last: number | null): boolean =>
  kind === 'resolution' && (level > next || last === null || (until !== null && until <= last));

/** The events by which an adopted text takes effect. */
export function adoptionEvents(world: World, text: DraftText): readonly GameEvent[] {
  return text.blanks.changes.flatMap(({ basket, level }): readonly GameEvent[] => {
    const until = text.blanks.sunset === 'none' ? null : world.round + text.blanks.sunset - 1;
    const replaced = world.instruments.filter((one) => one.basket === basket && isReplaced(one, level, until));
    const lapses = replaced.map(({ id }) => ({ kind: 'measure-lapsed', id }) as const);
    // What was in force from the start is lowered where it stands and needs no instrument.
    const isLowered = lowers(lettersOf(world), { basket, level }) && replaced.length === 0;
    if (level === 0 || isLowered) return lapses;
    const instrument: Instrument = {
      id: `${text.id}-${basket}`,
      kind: 'resolution',
      owner: null,
      basket,
      level,
      since: world.round,
      until,
    };
    return [...lapses, { kind: 'measure-imposed', instrument }];
  });
}

/**
 * Political costs outside the model's own reaction to a text: who refused, who supported it, and whether it is a
 * gesture.
 */
function rollNudges(world: World, roll: RollCall): readonly Nudge[] {
  const cost = (name: PriceIn<'roll'>): number => priceOf(world.scenario, `roll.${name}`);
  const nudge = (variable: Nudge['variable'], amount: number, term: string): Nudge => ({
    variable,
    amount,
    term,
    origin: 'public',
  });
  const nudges: Nudge[] = [];
  if (isGesture(world, roll.text)) nudges.push(nudge('credibility', cost('empty-credibility'), 'empty-text'));
  if (roll.outcome === 'not-carried')
    nudges.push(nudge('credibility', cost('not-carried-credibility'), 'text-not-carried'));
  if (roll.outcome === 'adopted' && roll.votes.china === 'yes') {
    nudges.push(nudge('standing', cost('china-yes-standing'), 'text-carried'));
  }
  if (roll.outcome === 'adopted' && roll.votes.us === 'yes' && isEasing(world, roll.text)) {
    nudges.push(nudge('mandate', cost('us-eases-mandate'), 'text-eased'));
  }
  if (roll.outcome !== 'vetoed') return nudges;
  nudges.push(nudge('unity', cost('veto-unity'), 'veto'), nudge('credibility', cost('veto-credibility'), 'veto'));
  for (const seat of VETO_SEATS) {
    if (roll.votes[seat] !== 'no') continue;
    nudges.push(
      seat === 'china'
        ? nudge('standing', cost('china-veto-standing'), 'veto')
        : nudge('mandate', cost('us-veto-mandate'), 'veto'),
    );
    const other = seat === 'us' ? 'china' : 'us';
    if (roll.votes[other] === 'yes') nudges.push(...trustNudge(seat, other, cost('veto-trust'), 'veto', 'public'));
  }
  return nudges;
}
