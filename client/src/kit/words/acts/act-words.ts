import { assertNever } from '@letter/shared/play';
import type { Act, Answer, Reason } from '@letter/shared/play';
import { formatFigure } from '../../../text/format-figure.ts';
import type { ActTexts } from './act-texts.ts';
import { blanksWords, deedWords, factWords, questionWords } from './fact-words.ts';
import { dueWords, stepWords } from './step-words.ts';

/** An act that opens an exchange. */
export type Opening = Exclude<Act, { readonly kind: 'answer' }>;

/** The one sentence of an act that opens an exchange, said in a round; its typed parts are marked. */
export function openingWords(texts: ActTexts, act: Opening, round: number): string {
  const { t } = texts;
  switch (act.kind) {
    case 'ask':
      return questionWords(texts, act.question);
    case 'propose':
      switch (act.proposal.kind) {
        case 'agreement':
          return t('propose.agreement');
        case 'text':
          return t('propose.text', { blanks: blanksWords(texts, act.proposal.blanks) });
        case 'joint':
          return t('propose.joint', {
            ours: stepWords(texts, act.proposal.ours, 'we'),
            yours: stepWords(texts, act.proposal.yours, 'you'),
          });
        default:
          return assertNever(act.proposal);
      }
    case 'demand':
      return t('demand', { step: dueWords(texts, act.step, 'you', act.by, round) });
    case 'promise':
      return t('promise', { step: dueWords(texts, act.step, 'we', act.by, round) });
    case 'threaten':
      return t('threaten', {
        unless: dueWords(texts, act.unless, 'you', act.by, round),
        step: stepWords(texts, act.step, 'we'),
      });
    case 'inform':
      return factWords(texts, act.fact, round);
    case 'accuse':
      return deedWords(texts, act.deed, 'accuse');
    default:
      return assertNever(act);
  }
}

/** The one sentence of an answer; `to` is the act that it answers, `null` if the reader does not know it. */
export function answerWords(texts: ActTexts, answer: Answer, to: Opening | null, round: number): string {
  const { t } = texts;
  switch (answer.kind) {
    case 'tells':
      return factWords(texts, answer.fact, round);
    case 'declines':
      return t(to?.kind === 'propose' || to?.kind === 'demand' ? 'answer.declinesOffer' : 'answer.declines');
    case 'yes':
      return yesWords(texts, to, round);
    case 'yes-if':
      return t(`answer.yes-if.${answer.whose}`, {
        step: stepWords(texts, answer.step, answer.whose === 'ours' ? 'we' : 'you'),
      });
    case 'yes-with':
      return t(`answer.yes-with.${answer.change}`);
    case 'no':
      return t(noKey(to));
    case 'noted':
      return t(
        to?.kind === 'promise'
          ? 'answer.notedPromise'
          : to?.kind === 'threaten'
            ? 'answer.notedThreat'
            : 'answer.noted',
      );
    case 'counter':
      return t('answer.counter', { step: stepWords(texts, answer.step, 'we') });
    case 'believes':
    case 'doubts':
    case 'explains':
    case 'denies':
    case 'concedes':
      return t(`answer.${answer.kind}`);
    default:
      return assertNever(answer);
  }
}

function yesWords(texts: ActTexts, to: Opening | null, round: number): string {
  const { t } = texts;
  if (to?.kind === 'demand') return t('answer.yesStep', { step: dueWords(texts, to.step, 'we', to.by, round) });
  if (to?.kind === 'threaten') return t('answer.yesStep', { step: dueWords(texts, to.unless, 'we', to.by, round) });
  if (to?.kind !== 'propose') return t('answer.yes');
  switch (to.proposal.kind) {
    case 'agreement':
      return t('answer.yesAgreement');
    case 'text':
      return t('answer.yesText');
    case 'joint':
      return t('answer.yesJoint', { step: stepWords(texts, to.proposal.yours, 'we') });
  }
}

function noKey(
  to: Opening | null,
): 'answer.no' | 'answer.noThreat' | 'answer.noDemand' | 'answer.noAgreement' | 'answer.noText' {
  if (to?.kind === 'threaten') return 'answer.noThreat';
  if (to?.kind === 'demand') return 'answer.noDemand';
  if (to?.kind === 'propose' && to.proposal.kind === 'agreement') return 'answer.noAgreement';
  if (to?.kind === 'propose' && to.proposal.kind === 'text') return 'answer.noText';
  return 'answer.no';
}

/** Why a seat answers so, in one clause, with what it is worth to it where it weighed that. */
export function reasonWords({ t }: Pick<ActTexts, 't'>, { code, points }: Reason): string {
  const reason = t(`reason.code.${code}`);
  if (points === undefined) return t('reason.sentence', { reason });
  const count = Math.max(1, Math.round(Math.abs(points)));
  return t('reason.sentence', { reason: t('reason.points', { reason, count, points: formatFigure(count) }) });
}
