import {
  BASKETS,
  CORRIDORS,
  MEASURES,
  SENDER_OF,
  letterShare,
  dollarReach,
  restrictableFlow,
  soughtFlow,
} from '@letter/shared/play';
import type {
  ByCorridor,
  ByMeasure,
  CorridorId,
  Letter,
  PublicView,
  Report,
  Scenario,
  SeatView,
} from '@letter/shared/play';

/** The source of a lane's leak figure, best first. */
export type FlowBasis = 'own' | 'estimate' | 'report' | 'published' | 'belief' | 'none';

/** What sought to cross one corridor in a half-year and what this reader can say of its fate, US$ million. */
export interface LaneFacts {
  readonly corridor: CorridorId;
  readonly sought: number;
  readonly permitted: number;
  readonly restricted: number;
  /** Null if the reader has no source at all. */
  readonly leaked: number | null;
  readonly sd: number;
  readonly basis: FlowBasis;
}

interface Share {
  /** 0-1 */
  readonly mean: number;
  readonly sd: number;
  readonly basis: FlowBasis;
}

/** The picture of three corridors, from the public model and from what one reader knows. */
export function laneFacts(
  table: PublicView,
  view: SeatView | null,
  scenario: Scenario,
  letters: ByCorridor<ByMeasure<Letter>>,
  round: number,
): readonly LaneFacts[] {
  return CORRIDORS.map((corridor) => {
    const sought = MEASURES.reduce((sum, measure) => sum + soughtFlow(scenario.params, measure, corridor), 0);
    const share = leakShare(table, view, corridor, round);
    const modelled = restrictedAt(table, scenario, letters, corridor);
    const counted = ownRestricted(view, corridor, round, share);
    const restricted = Math.min(sought, counted ?? modelled);
    return {
      corridor,
      sought,
      permitted: sought - restricted,
      restricted,
      leaked: share === null ? null : restricted * share.mean,
      sd: share === null ? 0 : restricted * share.sd,
      basis: share?.basis ?? 'none',
    };
  });
}

function restrictedAt(
  table: PublicView,
  scenario: Scenario,
  letters: ByCorridor<ByMeasure<Letter>>,
  corridor: CorridorId,
): number {
  const { luxury, dualUse } = table.commonList.coverage;
  return MEASURES.reduce((sum, measure) => {
    const covered = measure === 'luxury' ? luxury : measure === 'dual-use' ? dualUse : 1;
    return (
      sum +
      restrictableFlow(scenario.params, measure, corridor, letters[corridor][measure]) *
        Math.max(
          letterShare(scenario.params, letters[corridor][measure]),
          dollarReach(scenario.params, letters, corridor, measure),
        ) *
        covered
    );
  }, 0);
}

// What the reader's own gate stopped is exact; with the share that got through, it gives what was restricted there.
function ownRestricted(view: SeatView | null, corridor: CorridorId, round: number, share: Share | null): number | null {
  if (view === null || view.seat !== SENDER_OF[corridor] || share === null || share.mean > 0.97) return null;
  const gate = view.observations.find((one) => one.round === round)?.blockedAtOwnGate;
  if (gate === null || gate === undefined) return null;
  const blocked = BASKETS.reduce((sum, basket) => sum + gate[basket], 0);
  return blocked < 1 ? null : blocked / (1 - share.mean);
}

function leakShare(table: PublicView, view: SeatView | null, corridor: CorridorId, round: number): Share | null {
  const seen = view?.observations.findLast((one) => one.round <= round)?.leakAt[corridor];
  if (seen !== undefined)
    return { mean: seen.mean / 100, sd: seen.sd / 100, basis: seen.sd === 0 ? 'own' : 'estimate' };
  const shown = view?.proofs
    .flatMap((proof) =>
      proof.round <= round &&
      proof.shown.kind === 'report' &&
      proof.shown.reading.kind === 'leak' &&
      proof.shown.reading.corridor === corridor
        ? [proof.shown.reading]
        : [],
    )
    .at(-1);
  const held = readingOf(view?.reports ?? [], corridor, round) ?? shown;
  if (held !== undefined) return { mean: held.mean / 100, sd: held.sd / 100, basis: 'report' };
  const published = readingOf(table.publishedReports, corridor, round);
  if (published !== undefined) return { mean: published.mean / 100, sd: published.sd / 100, basis: 'published' };
  const belief = view?.beliefs.findLast((one) => one.round <= round);
  return belief === undefined ? null : { mean: belief.leakage / 100, sd: 0.15, basis: 'belief' };
}

const readingOf = (reports: readonly Report[], corridor: CorridorId, round: number) =>
  reports
    .flatMap(({ round: made, reading }) =>
      made <= round && reading.kind === 'leak' && reading.corridor === corridor ? [reading] : [],
    )
    .at(-1);
