import { isRelief } from '@letter/shared/play';
import type { PromiseOutcome, Term } from '@letter/shared/play';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { PromiseSquares } from '../../marks/promise-squares.tsx';
import { SeatName } from '../../marks/seat-sign.tsx';
import { Section } from '../../ui/layout.tsx';
import { formatFigure } from '../../text/format-figure.ts';
import { useStory } from '../../kit/words/use-story.ts';
import { asSentence } from '../../text/formats.ts';

/** Promises kept, broken, and broken unseen: as squares, and as a list. */
export function Promises({ promises }: { readonly promises: readonly PromiseOutcome[] }) {
  const { t } = useTranslation('debrief');
  const { t: marks } = useTranslation('marks');
  const { seats } = useStory();
  const due = promises.filter(({ outcome }) => outcome !== 'not-due');
  const count = (wanted: PromiseOutcome['outcome']) => promises.filter(({ outcome }) => outcome === wanted).length;
  return (
    <Section title={t('paid.promises')} level={2}>
      {due.length === 0 ? (
        <p className="note">{t('paid.promisesNone')}</p>
      ) : (
        <PromiseSquares kept={count('kept')} broken={count('broken')} unseen={count('broken-unseen')} />
      )}
      <ul className="promise-list">
        {promises.map(({ agreement, term, by, outcome }) => {
          const promised = agreement.terms[term];
          if (promised === undefined) return null;
          const others = agreement.parties.filter((party) => party !== by);
          const words = t('paid.to', { term: termWords({ t, marks }, promised), parties: seats(others) });
          return (
            <li key={`${agreement.id}-${term}`}>
              <SeatName seat={by} length="short" size={11} />
              <span>
                <span>{asSentence(agreement.secret ? t('paid.secret', { term: words }) : words)}</span>{' '}
                <b>{t(`paid.promise.${outcome}`)}</b>{' '}
                {isRelief(promised) ? <span>{endWords(t, agreement, by)}</span> : null}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** How relief ended before its term; nothing if it did not. */
function endWords(t: TFunction<'debrief'>, agreement: PromiseOutcome['agreement'], by: PromiseOutcome['by']): string {
  const end = agreement.reliefEnds?.find((one) => one.by === by);
  return end === undefined ? '' : t(`paid.reliefEnded.${end.why}`, { round: end.from });
}

interface Texts {
  readonly t: TFunction<'debrief'>;
  readonly marks: TFunction<'marks'>;
}

function termWords({ t, marks }: Texts, term: Term): string {
  switch (term.kind) {
    case 'enforce':
      return t('paid.term.enforce', { basket: marks(`basketWithin.${term.basket}`), atLeast: term.atLeast });
    case 'refrain':
      return t(`paid.term.refrain.${term.from}`);
    case 'provide': {
      const what = t(`paid.term.provide.${term.what}`);
      return term.amount > 1 ? t('paid.term.provideSum', { what, amount: formatFigure(term.amount) }) : what;
    }
    case 'vote':
      return t(`paid.term.vote.${term.vote}`);
    case 'freeze':
      return t('paid.term.freeze', { share: term.share });
    case 'ease':
      return t(`paid.term.ease.${term.level}`, { basket: marks(`basketWithin.${term.basket}`) });
    case 'release':
      return t('paid.term.release');
    case 'license':
      return t(`paid.term.license.${term.measure}`, { amount: formatFigure(term.amount) });
  }
}
