import { assertNever } from '@letter/shared/play';
import type { Deed, DraftBlanks, Fact, Question } from '@letter/shared/play';
import { formatPercent } from '../../../text/format-figure.ts';
import { listWords } from '../../../text/formats.ts';
import type { ActTexts } from './act-texts.ts';
import { stepWords } from './step-words.ts';
import { typed } from './typed.ts';

/** Something said to be so, in a sentence; `round` is the half-year in which it is said. */
export function factWords(texts: ActTexts, fact: Fact, round: number): string {
  const { t, play, marks } = texts;
  switch (fact.kind) {
    case 'vote':
      return t(`fact.vote.${fact.vote}`);
    case 'effort': {
      const told = {
        basket: typed('thing', marks(`basketWithin.${fact.basket}`)),
        effort: typed('effort', fact.effort),
      };
      return fact.round === round
        ? t('fact.effortNow', told)
        : t('fact.effort', { ...told, round: typed('thing', fact.round) });
    }
    case 'leakage':
      return t('fact.leakage', {
        percent: typed('thing', formatPercent(fact.percent)),
        where: play(`corridorIn.${fact.corridor}`),
        round: typed('thing', fact.round),
      });
    case 'price':
      return t('fact.price', {
        ours: stepWords(texts, fact.ours, 'we'),
        yours: stepWords(texts, fact.yours, 'you'),
      });
    case 'test':
      return t(`fact.test.${fact.test}`);
    case 'gap':
      return t('fact.gap', {
        seat: play(`seatStart.${fact.by}`),
        basket: typed('thing', marks(`basketWithin.${fact.basket}`)),
        round: typed('thing', fact.round),
      });
    default:
      return assertNever(fact);
  }
}

/** What an ask wants to know, as a question. */
export function questionWords(texts: ActTexts, question: Question): string {
  const { t, play, marks } = texts;
  switch (question.kind) {
    case 'vote':
    case 'price':
    case 'test':
      return t(`ask.${question.kind}`);
    case 'effort':
      return t('ask.effort', { basket: typed('thing', marks(`basketWithin.${question.basket}`)) });
    case 'leakage':
      return t('ask.leakage', { where: play(`corridorIn.${question.corridor}`) });
    case 'why':
      return deedWords(texts, question.deed, 'ask.why');
    default:
      return assertNever(question);
  }
}

/** A deed held against whoever did it, or the question why it was done. */
export function deedWords({ t, play, marks, listing }: ActTexts, deed: Deed, form: 'accuse' | 'ask.why'): string {
  const round = typed('thing', deed.round);
  switch (deed.kind) {
    case 'test':
      return t(`${form}.test.${deed.test}`, { round });
    case 'vote':
      return t(`${form}.vote`, { round, vote: typed('thing', play(`voteWithin.${deed.vote}`)) });
    case 'dollar-step':
      return t(`${form}.dollar-step.${deed.step}`, { round });
    case 'gap':
      return t(`${form}.gap`, { round, basket: typed('thing', marks(`basketWithin.${deed.basket}`)) });
    case 'hold':
      return t(`${form}.hold`, { name: typed('thing', listing(deed.listing)) });
    case 'breach':
    case 'finding':
    case 'pledge-broken':
      return t(`${form}.${deed.kind}`, { round });
    default:
      return assertNever(deed);
  }
}

/** What a text would say, in one phrase. */
export function blanksWords({ t, play, marks }: ActTexts, blanks: DraftBlanks): string {
  return listWords([
    ...blanks.changes.map(({ basket, level }) =>
      t('propose.blank.change', {
        basket: typed('thing', marks(`basketWithin.${basket}`)),
        level: typed('letter', play(`letterWord.${level}`)),
      }),
    ),
    ...(blanks.commonList ? [t('propose.blank.commonList')] : []),
    ...(blanks.exemptions ? [t('propose.blank.exemptions')] : []),
    ...(blanks.procedure ? [t('propose.blank.procedure')] : []),
    ...(blanks.panel === true ? [t('propose.blank.panel')] : []),
    ...(blanks.sunset === 'none' ? [] : [t('propose.blank.sunset', { rounds: typed('thing', blanks.sunset) })]),
  ]);
}
