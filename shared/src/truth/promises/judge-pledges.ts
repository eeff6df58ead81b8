import { append } from '../../lib/append.ts';
import { GRACE, pledgesIn } from '../../rules/acts/pledges.ts';
import { priceOf } from '../../rules/price.ts';
import { findPair, trustNudge } from '../../rules/trust.ts';
import type { Nudge } from '../../terms/nudge.ts';
import type { Pledge, PledgeJudgement } from '../../terms/pledge.ts';
import type { PairKey } from '../../terms/stocks.ts';
import type { GameEvent } from '../events.ts';
import type { RoundRecord, World } from '../world.ts';
import { isLasting } from '../../rules/acts/lasting.ts';
import { isRefusedOpenly, judgeStep } from './judge-step.ts';

/** All judgements of pledges so far, in order. */
export const pledgeJudgements = ({ pledges = [] }: Pick<World, 'pledges'>): readonly PledgeJudgement[] => pledges;

/**
 * Judges every pledge that can be judged this round, once, and moves trust by what those who were told can know.
 * `world` is the state at the end of the round and includes its reports and its record.
 */
export function judgePledges(world: World, record: RoundRecord): readonly GameEvent[] {
  const known = new Map<string, PledgeJudgement>();
  for (const judgement of pledgeJudgements(world)) known.set(judgement.pledge, judgement);
  const judged: Judged[] = [];
  const unbroken: Pledge[] = [];
  for (const pledge of pledgesIn(world.messages)) {
    const before = known.get(pledge.id) ?? null;
    const judgement = before ?? judge(world, record, pledge);
    if (judgement === null) continue;
    if (before === null) judged.push({ pledge, judgement });
    // What was kept is rewarded at its date only: any earlier, the reward would tell what nobody could see.
    const isFair = judgement.outcome !== 'void' && !isSeenBroken(judgement);
    if (isFair && pledge.unless === null && pledge.due === record.round) unbroken.push(pledge);
  }
  const nudges = nudgesOf(world, judged, unbroken);
  const events: GameEvent[] = [];
  for (const { judgement } of judged) events.push({ kind: 'pledge-judged', judgement });
  if (nudges.length > 0) events.push({ kind: 'standing-moved', nudges });
  return events;
}

const isSeenBroken = ({ outcome, observable }: PledgeJudgement): boolean => outcome === 'broken' && observable;

/** The judgement of one pledge at the end of a round; `null` while it is open. */
function judge(world: World, record: RoundRecord, pledge: Pledge): PledgeJudgement | null {
  const { round } = record;
  const found = judgeStep(world, record, pledge);
  const as = (outcome: PledgeJudgement['outcome'], observable: boolean): PledgeJudgement => ({
    pledge: pledge.id,
    round,
    outcome,
    observable,
  });
  const isDone = found?.done === true && (!isLasting(pledge.step) || round >= pledge.due);
  if (isDone) return as('kept', found.observable);
  if (pledge.unless !== null) {
    if (round < pledge.due + GRACE) return null;
    return isRefusedOpenly(world, pledge) ? as('broken', found?.observable ?? true) : as('void', true);
  }
  if (found?.done === false && isLasting(pledge.step)) return as('broken', found.observable);
  if (round < pledge.due) return null;
  return found === null ? as('void', true) : as('broken', found.observable);
}

interface Judged {
  readonly pledge: Pledge;
  readonly judgement: PledgeJudgement;
}

/**
 * Trust depends on what is known: each pledge seen broken costs, and a pair in which none was gains a little once, whether
 * the others were kept or only not seen broken.
 */
function nudgesOf(world: World, judged: readonly Judged[], unbroken: readonly Pledge[]): readonly Nudge[] {
  if (judged.length === 0 && unbroken.length === 0) return [];
  const isPublic = (pledge: string): boolean =>
    world.messages.some(({ id, channel }) => id === pledge && channel.kind === 'plenary');
  const nudges: Nudge[] = [];
  const hurt = new Set<PairKey>();
  const kept = priceOf(world.scenario, 'pledge.kept-trust');
  const broken = priceOf(world.scenario, 'pledge.broken-trust');
  const empty = priceOf(world.scenario, 'threat.empty-trust');
  for (const { pledge, judgement } of judged) {
    if (!isSeenBroken(judgement)) continue;
    const origin = isPublic(pledge.id) ? 'public' : 'mixed';
    for (const other of pledge.to) {
      const pair = findPair(pledge.by, other);
      if (pair !== undefined) hurt.add(pair);
      nudges.push(
        ...(pledge.unless === null
          ? trustNudge(pledge.by, other, broken, 'pledge-broken', origin)
          : trustNudge(pledge.by, other, empty, 'threat-empty', origin)),
      );
    }
  }
  const pleased = new Set<PairKey>();
  for (const { by, to } of unbroken) {
    for (const other of to) {
      const pair = findPair(by, other);
      if (pair === undefined || hurt.has(pair) || pleased.has(pair)) continue;
      pleased.add(pair);
      append(nudges, trustNudge(by, other, kept, 'pledge-kept', 'mixed'));
    }
  }
  return nudges;
}
