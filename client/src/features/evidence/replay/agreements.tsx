import type { Agreement, PromiseOutcome, PublicView, Term } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { useStory } from '../../../kit/words/use-story.ts';
import { useTermWords } from '../../../kit/words/use-term-words.ts';

/** What was agreed and, where the truth is told, what was kept; secret agreements only with the truth. */
export function Agreements({ view }: { readonly view: PublicView }) {
  const { t } = useTranslation('evidence');
  const { t: record } = useTranslation('record');
  const { t: debrief } = useTranslation('debrief');
  const { seatsStart } = useStory();
  const { whole } = useTermWords();
  const promises = view.debrief?.promises ?? [];
  const told = toldOf(view.agreements, promises);
  const words = (agreement: Agreement, term: Term, at: number): string => {
    const outcome = promises.find((one) => one.agreement.id === agreement.id && one.term === at)?.outcome;
    const promise = whole(term);
    return outcome === undefined
      ? t('replay.promised', { promise })
      : t('replay.promise', { promise, outcome: debrief(`paid.promise.${outcome}`) });
  };
  return (
    <section>
      <h3>{t('replay.agreements')}</h3>
      {told.length === 0 ? (
        <p className="note">{t(view.debrief === null ? 'replay.noAgreements' : 'replay.noneAtAll')}</p>
      ) : null}
      <ul>
        {told.map((one) => (
          <li key={one.id}>
            <span>
              {record(one.from >= one.until ? 'agreements.lineOne' : 'agreements.line', {
                parties: seatsStart(one.parties),
                status: record(`agreements.status.${one.status}`),
                from: one.from,
                until: one.until,
              })}
            </span>{' '}
            {one.secret ? <b>{t('replay.secret')}</b> : null}
            <ul>
              {one.terms.map((term, at) => (
                <li key={at}>{words(one, term, at)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Agreements that came about, each once, those first that everybody could read. */
function toldOf(open: readonly Agreement[], promises: readonly PromiseOutcome[]): readonly Agreement[] {
  const byId = new Map([...promises.map(({ agreement }) => agreement), ...open].map((one) => [one.id, one]));
  return [...byId.values()]
    .filter(({ status }) => status !== 'declined')
    .toSorted((one, other) => one.offeredIn - other.offeredIn);
}
