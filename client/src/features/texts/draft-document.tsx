import { isSameJson, isSender, panelMandate, panelTextOpensIn, precheck } from '@letter/shared/play';
import type { DraftBlanks } from '@letter/shared/play';
import { readBlanksDraft } from '@letter/shared/protocol';
import { useTranslation } from 'react-i18next';
import { SeatName } from '../../marks/seat-sign.tsx';
import { useDraft } from '../../state/drafts.ts';
import { useSend, useScenario } from '../../state/use-table.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/notes.tsx';
import { RefusalLine } from '../../kit/orders/lever-notes.tsx';
import type { Spoken } from '../../kit/words/spoken.ts';
import { ClauseMargin, WholeMargin } from './clause-margin.tsx';
import { ClauseWords } from './clause-words.tsx';
import { clausesOf } from './draft-clauses.ts';
import { entryNumber, listWords } from '../../text/formats.ts';

const EMPTY: DraftBlanks = {
  changes: [],
  commonList: false,
  exemptions: false,
  procedure: false,
  panel: false,
  sunset: 'none',
};

/**
 * The text on the table, paragraph by paragraph; the pen fills in its blanks and tables it. Bare, it is the text alone.
 */
export function DraftDocument({ view, words, isBare = false }: Spoken & { readonly isBare?: boolean }) {
  const { t } = useTranslation('texts');
  const scenario = useScenario();
  const send = useSend();
  const { draft, round, halfYear, voted } = view.public;
  const [edited, setEdited] = useDraft(`text.${round}`, readBlanksDraft);
  const mayWrite = view.seat === 'un' && voted.length === 0 && view.public.ending === null;
  const blanks = (mayWrite ? edited : null) ?? draft?.blanks ?? (mayWrite ? EMPTY : null);
  if (blanks === null) return <EmptyState>{t(view.seat === 'un' ? 'empty.pen' : 'empty.other')}</EmptyState>;
  const mayMandate = round >= panelTextOpensIn(scenario) && !panelMandate(scenario, view.public).isRoutine;
  const isChanged = mayWrite && !isSameJson(blanks, draft?.blanks);
  const rejection = isChanged ? precheck(view, scenario, { kind: 'table-text', blanks }) : null;
  return (
    <article className="draft" aria-labelledby="draft-title">
      <header className="draft-head">
        <h2 id="draft-title" className="draft-title">
          {t('title', { number: draft?.round ?? round, year: halfYear.year })}
        </h2>
        <span className="draft-trail">
          {draft === null
            ? t('trail.pen')
            : voted.length > 0
              ? t('trail.voting')
              : isChanged
                ? t('trail.changed')
                : t('trail.tabled')}
        </span>
      </header>
      <div className="draft-preamble">
        <p>{t('preamble')}</p>
        {isBare ? null : (
          <span className="margin-head small">{t(isSender(view.seat) ? 'margin.head' : 'margin.headNoGate')}</span>
        )}
      </div>
      <ol className="clauses">
        {clausesOf(blanks, mayWrite, mayMandate).map((id, index) => (
          <li key={id} className="clause-row">
            <span className="clause-number">{entryNumber(index + 1)}</span>
            <p className="clause clause-text">
              <ClauseWords
                id={id}
                blanks={blanks}
                onChange={mayWrite ? (next) => setEdited(() => next) : null}
                view={view}
                words={words}
              />
            </p>
            {isBare ? null : (
              <div className="clause-margin">
                <ClauseMargin id={id} blanks={blanks} view={view} />
              </div>
            )}
          </li>
        ))}
        {isBare ? null : (
          <li className="clause-row is-whole">
            <span />
            <b>{t('whole')}</b>
            <div className="clause-margin">
              <WholeMargin blanks={blanks} view={view} />
            </div>
          </li>
        )}
      </ol>
      {isBare ? null : mayWrite ? (
        <div className="draft-acts">
          <Button
            disabled={!isChanged || rejection !== null}
            onClick={() => void send({ kind: 'table-text', blanks }).then((done) => done && setEdited(() => null))}
          >
            {t(draft === null ? 'act.table' : 'act.replace')}
          </Button>
          {isChanged && draft !== null ? (
            <Button look="link" onClick={() => setEdited(() => null)}>
              {t('act.reset')}
            </Button>
          ) : null}
          {rejection === null ? null : <p className="small closed-line">{words.refusal(rejection)}</p>}
          <RefusalLine place="table-text" words={words} />
        </div>
      ) : (
        <>
          {view.seat === 'un' && voted.length > 0 ? (
            <p className="draft-closed" role="status">
              <span>
                {t('closed.by', {
                  seats: listWords(voted.map((one, at) => words.t(`${at === 0 ? 'seatStart' : 'seatThe'}.${one}`))),
                })}
              </span>{' '}
              {edited === null || isSameJson(edited, draft?.blanks) ? null : <span>{t('closed.lost')}</span>}
            </p>
          ) : null}
          <p className="small draft-by">
            <span>{t('penIs')}</span> <SeatName seat="un" size={12} />
            {view.seat !== 'un' && voted.length > 0 ? <span>{t('frozen')}</span> : null}
          </p>
        </>
      )}
    </article>
  );
}
