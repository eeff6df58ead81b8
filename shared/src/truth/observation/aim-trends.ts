import type { AimEvidence, RoundEvidence } from '../../rules/aims/evidence.ts';
import { expectedScore, outlookOf, roundsLeft, wordFor } from '../../rules/aims/outlook.ts';
import type { Observation } from '../../terms/observation.ts';
import { programmeAtEnd } from '../../rules/aims/programme-outlook.ts';
import type { Agreement } from '../../terms/agreement.ts';
import type { PublicRound } from '../../terms/public-record.ts';
import type { SeatId } from '../../terms/vocabulary.ts';
import { roundsOf } from '../outcome/is-last-round.ts';
import type { RoundRecord, World } from '../world.ts';

// During the game a seat sees its own aims as words and trends. Both are based only on what it can know: a word based on
// the true state would reveal it. The figures of the debrief may therefore differ, which is part of the lesson.

/** The seat's own measurements of one round. */
type Measured = Pick<Observation, 'round' | 'estimates' | 'blockedAtOwnGate' | 'ledger'>;

/** The words and trends of the seat's own aims, by what it can see now and a round ago. */
export function aimTrends(
  world: World,
  seat: SeatId,
  record: RoundRecord,
  now: Measured,
  freezes: readonly Agreement[],
): Observation['aims'] {
  const { scenario } = world;
  const seen = aimEvidence(world, seat, record, now, freezes);
  const before = seen.rounds.length < 2 ? null : evidenceAt(world, seen.rounds.slice(0, -1));
  const aims: Observation['aims'][number][] = [];
  for (const data of scenario.aims[seat]) {
    const outlook = outlookOf(data, seen, scenario);
    if (outlook === null) continue;
    const past = before === null ? null : expectedScore(data, before, scenario);
    aims.push({ aim: data.aim, trend: trendOf(past, outlook), word: wordFor(outlook.chance) });
  }
  return aims;
}

/** The smallest change of an expected score that counts, points, and as a share of its error: less is no news. */
const STEADY = 2;
const STEADY_SHARE = 0.25;

function trendOf(past: number | null, { mean, sd }: { readonly mean: number; readonly sd: number }) {
  if (past === null || Math.abs(mean - past) < Math.max(STEADY, STEADY_SHARE * sd)) return 'steady';
  return mean > past ? 'better' : 'worse';
}

function evidenceAt(world: World, rounds: readonly RoundEvidence[]): AimEvidence {
  const round = rounds.at(-1)?.round ?? 0;
  const left = roundsLeft(roundsOf(world), round);
  return { rounds, left, programme: programmeAtEnd({ rounds, left }, world.scenario) };
}

/** What a seat knows of each round so far that bears on its aims; `record` is the latest. */
export function aimEvidence(
  world: World,
  seat: SeatId,
  record: RoundRecord,
  now: Measured,
  signed: readonly Agreement[] = freezesSigned(world),
): AimEvidence {
  const rounds: RoundEvidence[] = [];
  const freezes = signed.filter(({ parties, secret }) => !secret || parties.includes(seat));
  for (const measured of world.seats[seat].observations) {
    if (measured.round >= record.round) continue;
    const open = recordOf(world, measured.round);
    if (open !== undefined) rounds.push(evidenceOf(freezes, measured, open));
  }
  rounds.push(evidenceOf(freezes, now, record));
  return evidenceAt(world, rounds);
}

/** The public record of a round, which most games keep at its place. */
function recordOf({ publicRecord }: World, round: number): PublicRound | undefined {
  const found = publicRecord[round - 1];
  return found?.round === round ? found : publicRecord.find((one) => one.round === round);
}

function evidenceOf(
  freezes: readonly Agreement[],
  { round, estimates, blockedAtOwnGate, ledger }: Measured,
  { test, reports, letters }: Pick<RoundRecord, 'test' | 'reports' | 'letters'>,
): RoundEvidence {
  const gifts = ledger?.sources.transfers ?? 0;
  return { round, estimates, blockedAtOwnGate, gifts, test, reports, letters, freeze: freezeIn(freezes, round) };
}

/** The agreements signed so far that promise a freeze; a seat knows its own and the open ones. */
export const freezesSigned = ({ agreements }: Pick<World, 'agreements'>): readonly Agreement[] =>
  agreements.filter(
    ({ status, terms }) =>
      (status === 'in-force' || status === 'ended' || status === 'broken') &&
      terms.some(({ kind }) => kind === 'freeze'),
  );

/** The widest of some freezes (0-1) in a round. */
function freezeIn(freezes: readonly Agreement[], round: number): number {
  let share = 0;
  for (const { status, from, until, judgements, terms } of freezes) {
    if (round < from || round > until) continue;
    // A broken agreement binds no longer than it was judged.
    if (status === 'broken' && judgements.every((one) => one.round < round)) continue;
    for (const term of terms) if (term.kind === 'freeze') share = Math.max(share, term.share / 100);
  }
  return share;
}
