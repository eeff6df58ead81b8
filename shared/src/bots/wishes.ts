import type { AgreementTerms, Term } from '../terms/agreement.ts';
import type { PrivateCondition } from '../terms/private-aim.ts';
import type { DraftBlanks } from '../terms/resolution.ts';
import { chanceOfEndIn, roundsLeft, type Mind } from './mind.ts';

// The value that a bot's private aim adds to its options, in points of its own score.

/** Discount on an aim that needs several more rounds. */
const PATIENCE = 0.6;
/** Discount on a signed promise that is not yet carried out. */
const CONFIDENCE = 0.7;

/** Whether the bot's private aim has a kind of condition. */
export const wants = ({ wish }: Mind, kind: PrivateCondition['kind']): boolean => wish?.condition.kind === kind;

const AGREEMENT_AIMS: readonly PrivateCondition['kind'][] = [
  'agreement-concluded',
  'agreement-at-end',
  'freeze-agreed',
  'exercises-paused',
  'help-received',
];

/** Whether the bot's private aim is an agreement for its own sake. */
export const wantsAgreement = ({ wish }: Mind): boolean =>
  wish !== null && AGREEMENT_AIMS.includes(wish.condition.kind);

/** Points that an offer adds towards a private aim that is not reached yet. */
export function wishForOffer(mind: Mind, offer: AgreementTerms): number {
  const { view, wish } = mind;
  if (wish === null) return 0;
  const { condition, bonus } = wish;
  const concluded = view.agreements.filter(({ status }) => status === 'in-force' || status === 'ended');
  switch (condition.kind) {
    case 'agreement-concluded': {
      const serves = (one: AgreementTerms): boolean =>
        isBetween(one, condition.parties) && !(condition.open && one.secret);
      return serves(offer) && !concluded.some(serves) ? CONFIDENCE * bonus : 0;
    }
    case 'freeze-agreed': {
      const serves = (one: AgreementTerms): boolean =>
        isBetween(one, [condition.party]) &&
        one.terms.some((term) => term.kind === 'freeze' && term.share >= condition.share);
      return serves(offer) && !concluded.some(serves) ? CONFIDENCE * bonus : 0;
    }
    case 'agreement-at-end': {
      const serves = (one: AgreementTerms): boolean =>
        isBetween(one, condition.parties) && !(condition.alone && one.parties.length > condition.parties.length);
      if (!serves(offer)) return 0;
      const { round } = view.public;
      const bound = Math.max(round - 1, ...concluded.filter(serves).map(({ until }) => until));
      return bonus * chanceOfEndIn(mind, bound + 1, round + offer.rounds - 1);
    }
    case 'exercises-paused':
      return offer.terms.some(isPause)
        ? (PATIENCE * bonus * Math.min(offer.rounds, roundsLeft(mind))) / condition.atLeast
        : 0;
    case 'quiet-at-end':
      return offer.terms.some(isQuiet)
        ? (0.5 * bonus * Math.min(offer.rounds, roundsLeft(mind))) / condition.rounds
        : 0;
    case 'help-received':
      return (bonus * helpIn(offer) * Math.min(offer.rounds, roundsLeft(mind))) / condition.millions;
    case 'word-kept': {
      const serves = ({ terms }: AgreementTerms): boolean => terms.some(({ by }) => by === condition.by);
      return serves(offer) && !concluded.some(serves) ? CONFIDENCE * bonus : 0;
    }
    case 'no-bank-penalty':
      return offer.terms.some((term) => term.kind === 'refrain' && term.from === 'bank-penalty') ? 0.5 : 0;
    default:
      return 0;
  }
}

/** Points that a text adds towards the private aim. */
export function wishForText({ wish, view }: Mind, blanks: DraftBlanks): number {
  const condition = wish?.condition;
  switch (condition?.kind) {
    case 'texts-adopted':
      return blanks[condition.with] ? 2 : 0;
    case 'every-text':
      if (view.public.round < condition.since) return 0;
      return blanks[condition.with] ? 1 : -4;
    case 'list-filled':
      return blanks.commonList ? 2 : 0;
    case 'case-upheld':
      return blanks.procedure ? 2 : 0;
    case 'without-reproach':
      return blanks.procedure ? -1 : 0;
    case 'no-veto':
    case 'unanimous-texts':
      return 0.8 + (blanks.exemptions ? 0.8 : 0);
    default:
      return 0;
  }
}

const isBetween = ({ parties }: AgreementTerms, wanted: AgreementTerms['parties']): boolean =>
  wanted.every((one) => parties.includes(one));
const isPause = (term: Term): boolean => term.kind === 'refrain' && term.from === 'exercise';
const isQuiet = (term: Term): boolean =>
  term.by === 'dprk' && (term.kind === 'freeze' || (term.kind === 'refrain' && term.from !== 'nuclear'));

/** Aid to Pyongyang in an offer, US$ million per half-year. */
const helpIn = ({ terms, parties }: AgreementTerms): number =>
  parties.includes('dprk')
    ? terms.reduce((sum, term) => sum + (term.kind === 'provide' && term.amount > 1 ? term.amount : 0), 0)
    : 0;
