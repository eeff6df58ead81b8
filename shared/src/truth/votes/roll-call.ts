import { priceOf } from '../../rules/price.ts';
import type { PriceIn } from '../../terms/prices.ts';
import type { Vote } from '../../terms/vocabulary.ts';
import { VOTES_NEEDED } from '../../rules/votes/votes-needed.ts';
import { VETO_SEATS, countVotes } from '../../rules/votes/count-votes.ts';
import { normal, stream } from '../../lib/rng.ts';
import type { Nudge } from '../../terms/nudge.ts';
import type { GameEvent } from '../events.ts';
import { lettersOf } from '../../rules/letters.ts';
import { CORRIDORS, MEASURES_OF, type SenderId } from '../../terms/vocabulary.ts';
import type { World } from '../world.ts';
import type { DraftText, Instrument, RollCall } from '../../terms/resolution.ts';
import { trustNudge } from '../../rules/trust.ts';
import { penShift, supportOf } from '../../rules/votes/whip.ts';
import { whipFactsOf } from './whip-facts.ts';

/**
 * The roll call on the tabled draft; `null` without one. A vote not cast is an abstention, a "no" of the US or China is
 * a veto, and the UN seat's vote is not one of the fifteen: it influences the thirteen.
 */
export function callRoll(world: World): RollCall | null {
  const { draft: text } = world;
  if (text === null) return null;
  const votes: Record<SenderId, Vote> = {
    us: world.votes.us ?? 'abstain',
    china: world.votes.china ?? 'abstain',
    un: world.votes.un ?? 'abstain',
  };
  const members = memberVotes(world, text, votes.un);
  const vetoedBy = VETO_SEATS.filter((seat) => votes[seat] === 'no');
  const inFavour = countVotes({ votes, members }, 'yes');
  const outcome = vetoedBy.length > 0 ? 'vetoed' : inFavour >= VOTES_NEEDED ? 'adopted' : 'not-carried';
  return { text, votes, members, outcome, vetoedBy };
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
  if (blanks.procedure && !world.procedureAdopted) return false;
  if (blanks.commonList && !world.commonList.adopted) return false;
  if (blanks.exemptions !== world.exemptionsInText) return false;
  const letters = lettersOf(world);
  return blanks.changes.every(({ basket, level }) =>
    CORRIDORS.every((corridor) => MEASURES_OF[basket].every((measure) => letters[corridor][measure] === level)),
  );
}

function memberVotes(world: World, text: DraftText, pen: Vote): RollCall['members'] {
  const { scenario } = world;
  const cost = (name: PriceIn<'council'>): number => priceOf(scenario, `council.${name}`);
  const support = supportOf(scenario, whipFactsOf(world), text.blanks) + penShift(scenario, pen);
  const from = stream(world.seed, world.round);
  const margins = scenario.members.map(
    (needed, i) => support - needed + cost('noise') * normal(from, 'council', `${i}`),
  );
  const count = { yes: 0, no: 0, abstain: 0 };
  const doubtful: number[] = [];
  for (const margin of margins) {
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

function adoptionEvents(world: World, text: DraftText): readonly GameEvent[] {
  return text.blanks.changes.flatMap(({ basket, level }): readonly GameEvent[] => {
    const replaced = world.instruments.filter((one) => one.kind === 'resolution' && one.basket === basket);
    const lapses = replaced.map(({ id }) => ({ kind: 'measure-lapsed', id }) as const);
    if (level === 0) return lapses;
    const instrument: Instrument = {
      id: `${text.id}-${basket}`,
      kind: 'resolution',
      owner: null,
      basket,
      level,
      since: world.round,
      until: world.round + text.blanks.sunset - 1,
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
  if (roll.outcome !== 'vetoed') return nudges;
  nudges.push(nudge('unity', cost('veto-unity'), 'veto'), nudge('credibility', cost('veto-credibility'), 'veto'));
  for (const seat of roll.vetoedBy) {
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
