import { cannotBeHidden } from '@letter/shared/play';
import type { Agreement, Term } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { SeatSign } from '../../../marks/seat-sign.tsx';
import { useSettledSeat } from '../../../state/use-table.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { EmptyState } from '../../../ui/notes.tsx';
import type { Settled } from '../../../kit/words/spoken.ts';
import { ReliefNote } from './relief-note.tsx';
import { useTermWords } from '../../../kit/words/use-term-words.ts';
import { sentenceWords } from '../../../text/formats.ts';
import './agreements.css';

const ORDER: Readonly<Record<Agreement['status'], number>> = {
  'in-force': 0,
  offered: 1,
  broken: 2,
  ended: 3,
  lapsed: 4,
  declined: 5,
};

/**
 * Every promise this delegation knows of: in force or over, when it is due, whether it was kept, and who could see a
 * breach.
 */
export function PromiseTracker() {
  const view = useSettledSeat();
  return view === null ? null : <Tracked view={view} />;
}

/** The agreements a delegation knows: its own and the public ones, each once. */
export function knownAgreements(view: Settled['view']): readonly Agreement[] {
  const own = view.agreements;
  const others = view.public.agreements.filter(({ id }) => own.every((one) => one.id !== id));
  return [...own, ...others].toSorted((a, b) => ORDER[a.status] - ORDER[b.status] || b.offeredIn - a.offeredIn);
}

function Tracked({ view }: Pick<Settled, 'view'>) {
  const { t } = useTranslation('agreements');
  const known = knownAgreements(view).filter(({ status }) => status !== 'offered');
  if (known.length === 0) return <EmptyState>{t('tracker.empty')}</EmptyState>;
  const isDead = ({ status }: Agreement) => status === 'declined' || status === 'lapsed';
  const signed = known.filter((agreement) => !isDead(agreement));
  const unsigned = known.filter((agreement) => isDead(agreement));
  return (
    <>
      {signed.length === 0 ? <EmptyState>{t('tracker.empty')}</EmptyState> : <TrackedList list={signed} view={view} />}
      {unsigned.length === 0 ? null : (
        <Disclosure title={t('tracker.unsigned')} aside={t('tracker.count', { count: unsigned.length })}>
          <TrackedList list={unsigned} view={view} />
        </Disclosure>
      )}
    </>
  );
}

function TrackedList({ list, view }: Pick<Settled, 'view'> & { readonly list: readonly Agreement[] }) {
  const { t } = useTranslation('agreements');
  const { t: play } = useTranslation('play');
  return (
    <ul className="tracker">
      {list.map((agreement) => (
        <li key={agreement.id} className="tracked">
          <p className="tracked-head">
            <span className="tracked-parties">
              {agreement.parties.map((seat) => (
                <SeatSign key={seat} seat={seat} size={12} isNamed />
              ))}
            </span>
            <b>{t(`status.${agreement.status}`)}</b>
            <span className="small">
              {agreement.from > agreement.until || agreement.status === 'declined' || agreement.status === 'lapsed'
                ? play('round', { round: agreement.offeredIn })
                : agreement.from === agreement.until
                  ? play('round', { round: agreement.from })
                  : t('tracker.until', { from: agreement.from, until: agreement.until })}
            </span>
          </p>
          {agreement.terms.length === 0 ? <p className="small">{t('tracker.secret')}</p> : null}
          <ul className="terms">
            {agreement.terms.map((term, index) => (
              <TrackedTerm key={index} agreement={agreement} term={term} index={index} view={view} />
            ))}
          </ul>
          <ReliefNote agreement={agreement} />
        </li>
      ))}
    </ul>
  );
}

function TrackedTerm({
  agreement,
  term,
  index,
  view,
}: Pick<Settled, 'view'> & { readonly agreement: Agreement; readonly term: Term; readonly index: number }) {
  const { t } = useTranslation('agreements');
  const say = useTermWords();
  const judged = agreement.judgements.filter((one) => one.term === index);
  // Of the other side's promise a delegation knows what can be observed: what cannot be hidden and was not seen broken was
  // kept, and Pyongyang sees its own cargo pass. Its own it knows exactly.
  const isPlain =
    term.by === view.seat ||
    cannotBeHidden(term) ||
    (term.kind === 'enforce' && agreement.parties.includes('dprk') && view.seat === 'dprk');
  const told = judged.filter((one) => isPlain || one.observable);
  const isKept = told.length > 1 && told.every(({ kept }) => kept);
  const unseen = judged.length - told.length;
  return (
    <li>
      <span>{say.whole(term)}</span>
      <span className="small tracked-note">
        {sentenceWords([
          ...(isKept
            ? [t('tracker.keptSoFar')]
            : told.map((one) => t(one.kept ? 'tracker.kept' : 'tracker.broken', { round: one.round }))),
          ...(unseen > 0 ? [t('tracker.unseen', { count: unseen })] : []),
          ...(agreement.status === 'in-force' ? [say.seen(term)] : []),
        ])}
      </span>
    </li>
  );
}
