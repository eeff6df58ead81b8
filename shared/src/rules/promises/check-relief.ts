import type { AgreementTerms, ReliefTerm } from '../../terms/agreement.ts';
import { isRelief } from '../../terms/agreement.ts';
import type { Rejection } from '../../terms/rejection.ts';
import type { Scenario } from '../../terms/scenario.ts';
import type { PublicView } from '../../terms/seat-view.ts';
import { CORRIDOR_OF, MEASURES_OF, isSender, type ByMeasure, type Letter } from '../../terms/vocabulary.ts';
import { findingStands } from '../facts/finding.ts';
import { isByCommittee } from './relief.ts';

/** What of the public view decides whether relief would change anything. */
export type ReliefView = Pick<PublicView, 'letters' | 'council' | 'record'>;

/** Why relief is refused because it would change nothing now, or only the Committee can give it. */
export function checkRelief(
  view: ReliefView,
  scenario: Pick<Scenario, 'opening'>,
  offer: AgreementTerms,
): Rejection | null {
  for (const term of offer.terms) {
    const refused = isRelief(term) ? checkTerm(view, scenario, offer, term) : null;
    if (refused !== null) return refused;
  }
  return null;
}

function checkTerm(
  view: ReliefView,
  scenario: Pick<Scenario, 'opening'>,
  offer: AgreementTerms,
  term: ReliefTerm,
): Rejection | null {
  if (term.kind === 'release') return findingStands(scenario, view.record) ? null : { code: 'no-finding' };
  const own = ownLetters(view, term);
  if (term.kind === 'license') {
    if (own[term.measure] === 0) return { code: 'not-restricted' };
    const isOwnLaw = own[term.measure] > view.council[term.measure];
    return isOwnLaw || isByCommittee(offer) ? null : { code: 'council-letter' };
  }
  const measures = MEASURES_OF[term.basket];
  if (measures.every((measure) => own[measure] <= term.level)) return { code: 'nothing-to-ease' };
  const isOwnLaw = measures.some((measure) => own[measure] > Math.max(term.level, view.council[measure]));
  return isOwnLaw || isByCommittee(offer) ? null : { code: 'council-letter' };
}

/** Whether an agreement exempts from what the Council adopted. */
export const isExemption = (view: Pick<ReliefView, 'council'>, offer: AgreementTerms): boolean =>
  isByCommittee(offer) &&
  offer.terms.some((term) => {
    if (term.kind === 'license') return view.council[term.measure] > 0;
    return term.kind === 'ease' && MEASURES_OF[term.basket].some((measure) => view.council[measure] > term.level);
  });

const ownLetters = ({ letters }: ReliefView, { by }: ReliefTerm): ByMeasure<Letter> =>
  letters[isSender(by) ? CORRIDOR_OF[by] : 'border'];
