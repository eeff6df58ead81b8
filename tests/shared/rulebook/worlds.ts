import { evolveAll } from '../../../shared/src/truth/fold/evolve.ts';
import type { Reading, Report } from '../../../shared/src/terms/evidence.ts';
import { intermediaryId, reportId } from '../../../shared/src/terms/ids.ts';
import type { Instrument } from '../../../shared/src/terms/resolution.ts';
import type { DraftBlanks } from '../../../shared/src/terms/resolution.ts';
import { tradeStock } from '../../../shared/src/model/illicit.ts';
import { byTrade } from '../../../shared/src/terms/records.ts';
import type { BasketId, SeatId, SenderId, TradeId } from '../../../shared/src/terms/vocabulary.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { blanksOf } from '../../support/text-builders.ts';
import { closed, given, quiet } from '../../support/play.ts';

// Real games at the point that a clause is about, with the results of earlier rounds set directly.

/** The name in the Panel's first finding, in a third state, and one on China's soil. */
export const HARBOUR = intermediaryId('harbour-light');
export const JUNIPER = intermediaryId('juniper-lane');

/** A measure in force from a round on, for four rounds. */
export const instrument = (
  kind: Instrument['kind'],
  owner: SeatId | null,
  basket: BasketId,
  level: 2 | 4,
  since = 2,
): Instrument => ({ id: `${kind}-${owner}-${basket}`, kind, owner, basket, level, since, until: since + 3 });

/** The game in which a sender has some evidence on a name, percent. */
export function withEvidence(world: World, by: SenderId, name: string, percent: number): World {
  const intermediaries = world.stocks.networks.intermediaries.map((one) =>
    one.id === name ? { ...one, evidence: { ...one.evidence, [by]: percent } } : one,
  );
  return { ...world, stocks: { ...world.stocks, networks: { intermediaries } } };
}

/** The game in which a sender has some evidence on an illicit trade, percent, and none on the others. */
export function withTradeEvidence(world: World, by: SenderId, trade: TradeId, percent: number): World {
  const illicit = byTrade((one) => {
    const known = tradeStock(world.stocks, one);
    return { ...known, evidence: { ...known.evidence, [by]: one === trade ? percent : 0 } };
  });
  return { ...world, stocks: { ...world.stocks, illicit } };
}

/** A negotiation phase with a tabled text. */
export const tabled = (blanks: Partial<DraftBlanks>, world: World = quiet(2, 'negotiation')): World =>
  given(world, 'un', { kind: 'table-text', blanks: blanksOf(blanks) });

/** The game right after the Council has adopted a text: the pen gathered votes, and nobody voted no. */
export function adopted(blanks: Partial<DraftBlanks>, world: World = quiet(2, 'negotiation')): World {
  const text = tabled({ exemptions: true, ...blanks }, world);
  const { draft } = text;
  if (draft === null) throw new Error('no text lies on the table');
  const won = given(text, 'un', { kind: 'gather-votes', votes: 3 }, { kind: 'cast-vote', text: draft.id, vote: 'yes' });
  const voted = given(won, 'us', { kind: 'cast-vote', text: draft.id, vote: 'yes' });
  const next = closed(given(voted, 'china', { kind: 'cast-vote', text: draft.id, vote: 'yes' }));
  if (next.rollCalls.at(-1)?.outcome !== 'adopted') throw new Error('the text did not carry');
  return next;
}

/** The game in which a sender made a report in the previous round. */
export function withReport(world: World, by: SenderId, reading: Reading, change: Partial<Report> = {}): World {
  const report: Report = { id: REPORT, round: world.round - 1, by, reading, published: false, shownTo: [], ...change };
  return evolveAll(world, [{ kind: 'report-made', report }]);
}

/** The id of the report that `withReport` adds. */
export const REPORT = reportId('R-test');

/** The reading of a Panel look at the border. */
export const atBorder = (effort: 0 | 1 | 2 | 3, confidence = 90): Reading => ({
  kind: 'effort',
  corridor: 'border',
  effort: { elite: effort, programme: effort, finance: effort, broad: effort },
  confidence,
});
