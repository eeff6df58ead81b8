import { priceOf } from '../../rules/price.ts';
import type { PriceIn } from '../../terms/prices.ts';
import type { Vote } from '../../terms/vocabulary.ts';
import { absentNoes, placesOf } from '../../rules/votes/absent-vetoes.ts';
import { effectOfText, lowers } from '../../rules/votes/text-effect.ts';
import { VOTES_NEEDED } from '../../rules/votes/votes-needed.ts';
import { VETO_SEATS, countVotes } from '../../rules/votes/count-votes.ts';
import { normal, stream } from '../../lib/rng.ts';
import type { Nudge } from '../../terms/nudge.ts';
import type { GameEvent } from '../events.ts';
import { lettersOf } from '../../rules/letters.ts';
import type { Letter, SenderId } from '../../terms/vocabulary.ts';
import type { World } from '../world.ts';
import type { AbsentNo, DraftText, Instrument, RollCall } from '../../terms/resolution.ts';
import { trustNudge } from '../../rules/trust.ts';
import { penShift, supportOf } from '../../rules/votes/whip.ts';
import { whipFactsOf } from './whip-facts.ts';

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
  const members = memberVotes(world, text, votes.un, noes);
  const vetoedBy = [...VETO_SEATS.filter((seat) => votes[seat] === 'no'), ...noes.map(({ member }) => member)];
  const inFavour = countVotes({ votes, members }, 'yes');
  const outcome = vetoedBy.length > 0 ? 'vetoed' : inFavour >= VOTES_NEEDED ? 'adopted' : 'not-carried';
  return { text, votes, members, outcome, vetoedBy, ...(noes.length > 0 ? { absentNoes: noes } : {}) };
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

function memberVotes(world: World, text: DraftText, pen: Vote, noes: readonly AbsentNo[]): RollCall['members'] {
  const { scenario } = world;
  const cost = (name: PriceIn<'council'>): number => priceOf(scenario, `council.${name}`);
  const support = supportOf(scenario, whipFactsOf(world), text.blanks) + penShift(scenario, pen);
  const from = stream(world.seed, world.round);
  const margins = scenario.members.map(
    (needed, i) => support - needed + cost('noise') * normal(from, 'council', `${i}`),
  );
  const places = placesOf(scenario.permanentMembers, noes);
  const count = { yes: 0, no: places.length, abstain: 0 };
  const doubtful: number[] = [];
  for (const [place, margin] of margins.entries()) {
    if (places.includes(place)) continue;
    if (margin >= 0) count.yes += 1;
    else doubtful.push(margin);
  }
  // The pen's work wins the closest members that do not support the text yet, within its reach.
  let toWin = world.gathered;
  for (const margin of doubtful.toSorted((a, b) => b - a)) {
    if (toWin > 0 && margin >= -cost('reach')) {
      toWin -= 1;
      count.yes += 1;
    } else if (margin >= -cost('band')) count.abstain += 1;
    else count.no += 1;
  }
  return count;
}

/** A text ends what it lowers, and what would end no later than itself; a lower letter that outlasts it stays. */
const isReplaced = ({ kind, level, until }: Instrument, next: Letter, last: number | null): boolean =>
  kind === 'resolution' && (level > next || last === null || (until !== null && until <= last));

function adoptionEvents(world: World, text: DraftText): readonly GameEvent[] {
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
