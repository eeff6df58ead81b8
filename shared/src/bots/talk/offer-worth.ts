import type { AgreementTerms } from '../../terms/agreement.ts';
import type { Mind } from '../mind.ts';
import { valueOfOffer } from '../value-terms.ts';
import { wishForOffer } from '../wishes.ts';

/** The value of an offer to the bot itself: to its aims and its private aim, points. */
export const worthOfOffer = (mind: Mind, offer: AgreementTerms): number =>
  valueOfOffer(mind, offer, mind.view.seat) + wishForOffer(mind, offer);
