import type { Effort } from '../../terms/vocabulary.ts';
import { BASKETS, SENDER_OF } from '../../terms/vocabulary.ts';
import type { ReportId } from '../../terms/ids.ts';
import type { BasketId, SenderId } from '../../terms/vocabulary.ts';
import type { Reading, Report } from '../../terms/evidence.ts';
import type { FoundGap, Headline } from '../../terms/public-record.ts';
import { findingsOf } from '../roles/published.ts';
import type { World } from '../world.ts';

/** The published reports that no headline has told yet, whenever they were made. */
export const newlyPublished = ({ reports, publicRecord }: World): readonly Report[] =>
  reports.filter(({ id, published }) => published && !isTold(publicRecord, id));

function isTold(publicRecord: World['publicRecord'], report: ReportId): boolean {
  for (const { headlines } of publicRecord) {
    for (const line of headlines) if (line.kind === 'finding' && line.report === report) return true;
  }
  return false;
}

/** A published report as a headline; one of effort names the delegation, what it reported and what was found. */
export function findingLine(world: World, report: Report): Headline {
  const { reading, id } = report;
  const isPanels = findingsOf(world).some((finding) => finding.report === id);
  const line = {
    kind: 'finding',
    reading: reading.kind,
    report: id,
    ...(isPanels ? { byPanel: true as const } : {}),
  } as const;
  switch (reading.kind) {
    case 'leak':
      return { ...line, subject: reading.corridor, value: reading.mean };
    case 'effort': {
      const value = Math.max(...Object.values(reading.effort));
      const gap = gapOf(world, report.round, reading);
      return { ...line, subject: reading.corridor, value, ...(gap === null ? {} : { gap }) };
    }
    case 'trade':
      return { ...line, subject: reading.trade, value: reading.evidence };
    case 'name':
      return { ...line, subject: reading.intermediary, value: reading.evidence };
  }
}

/** The basket in which a reading lies furthest below what its owner said or openly signed; the first, if several do. */
function gapOf(world: World, round: number, reading: Extract<Reading, { kind: 'effort' }>): FoundGap | null {
  const sender = SENDER_OF[reading.corridor];
  const record = world.history.find((one) => one.round === round);
  if (record === undefined) return null;
  const gaps = BASKETS.map((basket): FoundGap => {
    const signed = signedIn(world, round, sender, basket);
    return {
      sender,
      basket,
      round,
      reported: record.reports[sender][basket],
      found: reading.effort[basket],
      ...(signed === null ? {} : { signed }),
      confidence: reading.confidence,
    };
  });
  const width = ({ reported, signed = 0, found }: FoundGap): number => Math.max(reported, signed) - found;
  return gaps.reduce<FoundGap | null>(
    (widest, one) => (widest === null || width(one) > width(widest) ? one : widest),
    null,
  );
}

/** The effort that open agreements of a sender asked for in a round; `null` without any. */
function signedIn({ agreements }: World, round: number, by: SenderId, basket: BasketId): Effort | null {
  let most: Effort | null = null;
  for (const { secret, terms, judgements } of agreements) {
    for (const judged of secret ? [] : judgements) {
      const term = terms[judged.term];
      if (judged.round !== round || term?.kind !== 'enforce' || term.by !== by || term.basket !== basket) continue;
      if (most === null || term.atLeast > most) most = term.atLeast;
    }
  }
  return most;
}
