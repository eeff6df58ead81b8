import type { Deed } from '../../terms/act.ts';
import type { ReportId } from '../../terms/ids.ts';
import { doerOf } from '../../rules/acts/addressed.ts';
import type { SeatId } from '../../terms/vocabulary.ts';
import type { Mind } from '../mind.ts';
import { isBluffing } from './answer-ask.ts';
import { isTrue, whyDone } from './explain.ts';
import { because } from './reasons.ts';
import { repliesOf, type Reply } from './reply.ts';

/** Answers to an accusation: explained, conceded or denied, as the deed can be seen and the temperament allows. */
export function answersToAccusation(mind: Mind, from: SeatId, deed: Deed, evidence: ReportId | null): readonly Reply[] {
  const { view, temper } = mind;
  const denies = (...codes: readonly Parameters<typeof because>[0][]): readonly Reply[] =>
    repliesOf(
      { kind: 'denies' },
      codes.map((code) => because(code)),
    );
  if (doerOf(deed) !== view.seat) return denies('not-ours-to-know', 'no-evidence');
  if (!isTrue(mind, deed)) return denies(evidence === null ? 'no-evidence' : 'measured', 'no-evidence', 'already-said');
  const why = whyDone(mind, from, deed);
  const explained = repliesOf({ kind: 'explains' }, [...why, because('already-said')]);
  const conceded = repliesOf({ kind: 'concedes' }, [...why, because('already-said')]);
  if (!isHidden(mind, deed, evidence))
    return isContrite(mind, deed) ? [...conceded, ...explained] : [...explained, ...conceded];
  if (temper.bluff > 0 && isBluffing(mind, `deny:${JSON.stringify(deed)}`))
    return [...denies('no-evidence', 'cannot-check', 'already-said'), ...explained];
  return temper.bluff < 0.3 ? [...conceded, ...explained] : [...explained, ...conceded];
}

/** Whether the accuser may only suspect the deed. */
function isHidden({ view }: Mind, deed: Deed, evidence: ReportId | null): boolean {
  if (evidence !== null) return false;
  switch (deed.kind) {
    case 'gap':
      return !view.public.publishedReports.some(
        ({ round, reading }) => round === deed.round && reading.kind === 'effort',
      );
    case 'breach':
      return !view.public.announcedBreaches.some(({ agreement, by }) => agreement === deed.agreement && by === deed.by);
    default:
      return false;
  }
}

/** A legalist owns up to a broken word; nobody calls a vote or a test of its own a wrong. */
const isContrite = ({ temper }: Mind, { kind }: Deed): boolean =>
  (kind === 'gap' || kind === 'breach' || kind === 'pledge-broken') && temper.bluff < 0.3;
