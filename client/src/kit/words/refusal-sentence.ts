import { NEVER_OPENS, assertNever } from '@letter/shared/play';
import type { SeatId } from '@letter/shared/play';
import type { Refusal } from '@letter/shared/protocol';
import type { TFunction } from 'i18next';

/** The catalogues for the words of a refusal. */
export interface RefusalTexts {
  readonly t: TFunction<'refusal'>;
  readonly marks: TFunction<'marks'>;
}

/** Why a request was refused: one sentence for every code, exhaustive by type. */
export function refusalSentence({ t, marks }: RefusalTexts, refusal: Refusal): string {
  const seat = (id: SeatId) => marks(`seat.${id}`);
  switch (refusal.code) {
    case 'stale-phase':
      return t('stale-phase', { round: refusal.round, phase: marks(`phaseWithin.${refusal.phase}`) });
    case 'wrong-phase':
      return t('wrong-phase', { phase: marks(`phaseWithin.${refusal.phase}`) });
    case 'not-your-lever':
    case 'impossible-step':
    case 'not-for-them':
      return t(refusal.code, { seat: seat(refusal.seat) });
    case 'not-open-yet':
      return refusal.opensIn >= NEVER_OPENS ? t('never-opens') : t('not-open-yet', { opensIn: refusal.opensIn });
    case 'panel-too-early':
      return refusal.opensIn >= NEVER_OPENS ? t('never-opens') : t('panel-too-early', { opensIn: refusal.opensIn });
    case 'over-budget':
      return t(`over-budget.${refusal.unit}`, { count: refusal.cost, left: Math.max(0, refusal.left) });
    case 'no-grounds':
    case 'not-enough-evidence':
      return t(refusal.code, { held: Math.round(refusal.held), needed: refusal.needed });
    case 'too-many-changes':
      return t('too-many-changes', { most: refusal.most });
    case 'not-ready':
      return t('not-ready', { readiness: Math.round(refusal.readiness), needed: refusal.needed });
    case 'not-proven':
      return t('not-proven', { confidence: refusal.confidence, count: refusal.gap });
    case 'out-of-range':
      return t('out-of-range', { least: refusal.least, most: refusal.most });
    case 'too-many-messages':
    case 'table-busy':
    case 'too-many-requests':
      return t(refusal.code, { count: refusal.retryAfterSeconds });
    case 'phase-full':
    case 'delegation-full':
    case 'too-many-offers':
    case 'offers-full':
    case 'too-many-acts':
    case 'too-many-motions':
    case 'notes-full':
    case 'dissents-full':
      return t(refusal.code, { most: refusal.most });
    case 'unknown-target':
    case 'already-done':
    case 'once-a-round':
    case 'empty-text':
    case 'no-text':
    case 'vote-begun':
    case 'not-a-party':
    case 'not-your-term':
    case 'impossible-term':
    case 'agreement-closed':
    case 'nothing-to-ease':
    case 'council-letter':
    case 'no-finding':
    case 'not-restricted':
    case 'no-relief':
    case 'relief-is-public':
    case 'no-snap-back':
    case 'no-procedure':
    case 'no-mandate':
    case 'accused-may-not-judge':
    case 'not-a-recipient':
    case 'not-your-soil':
    case 'not-your-goods':
    case 'list-not-ready':
    case 'empty-headline':
    case 'nothing-adjudicated':
    case 'needs-agreement':
    case 'not-seen':
    case 'not-shown':
    case 'no-evidence':
    case 'text-gone':
    case 'act-closed':
    case 'not-addressed':
    case 'already-answered':
    case 'wrong-answer':
    case 'unsigned':
    case 'already-said':
    case 'game-over':
    case 'malformed':
    case 'unknown-request':
    case 'no-seat':
    case 'seat-taken':
    case 'no-roles':
    case 'not-your-role':
    case 'already-started':
    case 'not-started':
    case 'not-host':
    case 'not-maker':
    case 'hosts-decide':
    case 'unknown-person':
    case 'they-know-secrets':
    case 'knows-secrets':
    case 'pace-fixed':
    case 'no-clock':
    case 'long-enough':
    case 'not-over':
    case 'took-too-long':
    case 'not-head':
    case 'sealed-by-delegation':
    case 'motion-gone':
    case 'alone-in-delegation':
    case 'only-adviser':
    case 'message-empty':
    case 'talk-full':
    case 'message-muted':
    case 'not-connected':
    case 'not-understood':
    case 'store-unavailable':
    case 'internal':
      return t(refusal.code);
    default:
      return assertNever(refusal);
  }
}
