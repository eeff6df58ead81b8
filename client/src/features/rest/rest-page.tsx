import { SEATS } from '@letter/shared/play';
import type { PublicView, SeatId } from '@letter/shared/play';
import type { TableInfo, TableView } from '@letter/shared/protocol';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Masthead, useRoundWords } from '../../kit/shell/masthead.tsx';
import { Role, useRoleName } from '../../kit/shell/role.tsx';
import { useRefusal } from '../../kit/words/use-refusal.ts';
import { useStory } from '../../kit/words/use-story.ts';
import { useActions } from '../../state/use-table.ts';
import { labelledWords, listWords, rowWords, timeWriter } from '../../text/formats.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/notes.tsx';
import '../../kit/shell/page.css';

const whenWords = timeWriter({ weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });

/** Why a table does not go on. */
export type Rest = Extract<NonNullable<TableInfo['hold']>, { readonly kind: 'rest' }>;

/** Props of RestPage. */
export interface RestPageProps {
  readonly view: TableView;
  readonly table: PublicView;
  readonly rest: Rest;
}

/** A game that everybody had left: when it was last played, where it stands, who is here, and the word that wakes it. */
export function RestPage({ view, table, rest }: RestPageProps) {
  const { t } = useTranslation('table');
  const { t: marks } = useTranslation('marks');
  const { seatsStart } = useStory();
  const words = useRoundWords(table);
  const roleName = useRoleName(view.you);
  const held = SEATS.filter((seat) => view.info.seats[seat].names.length > 0);
  const here = held.filter((seat) => view.info.seats[seat].presence === 'here');
  const away = held.filter((seat) => view.info.seats[seat].presence !== 'here');
  const people = (seats: readonly SeatId[]): string =>
    seats.length === 0
      ? t('rest.nobody')
      : listWords(seats.map((seat) => labelledWords(marks(`seat.${seat}`), listWords(view.info.seats[seat].names))));
  const isAlone = view.info.kind === 'friends' && here.length < Math.min(2, held.length) && !view.you.maker;
  const { seat } = view.you;
  return (
    <div className="frame">
      <header className="frame-head">
        <Masthead info={view.info} />
        <div className="band">
          <Role seat={seat} name={roleName}>
            {rowWords([words.round, words.half])}
          </Role>
        </div>
      </header>
      <div className="frame-body">
        <main id="page" tabIndex={0} className="frame-page">
          <header className="page-head">
            <h1 className="screen-title">{t('rest.title')}</h1>
            <p className="deck">
              {rest.lastPlayed === null ? null : <span>{t('rest.played', { when: whenWords(rest.lastPlayed) })}</span>}{' '}
              <span>
                {t('rest.stands', {
                  phase: rowWords([words.round, marks(`phaseWithin.${table.phase}`)]),
                })}
              </span>
            </p>
          </header>
          <dl className="rest-people">
            <dt className="small">{t('rest.here')}</dt>
            <dd>{people(here)}</dd>
            <dt className="small">{t('rest.away')}</dt>
            <dd>{people(away)}</dd>
          </dl>
          <p className="narrative">{t('rest.words')}</p>
          {rest.wanted.length === 0 ? null : (
            <p className="narrative" role="status">
              {t('rest.wanted', { seats: seatsStart(rest.wanted) })}
            </p>
          )}
        </main>
      </div>
      <div className="frame-foot">
        <GoOn view={view} isAlone={isAlone} hasSaid={seat !== null && rest.wanted.includes(seat)} />
      </div>
    </div>
  );
}

interface GoOnProps {
  readonly view: TableView;
  readonly isAlone: boolean;
  readonly hasSaid: boolean;
}

function GoOn({ view, isAlone, hasSaid }: GoOnProps) {
  const { t } = useTranslation('table');
  const sayRefusal = useRefusal();
  const actions = useActions();
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  if (view.you.seat === null && !view.you.host)
    return (
      <footer className="foot">
        <p className="foot-note">{t('rest.watch')}</p>
      </footer>
    );
  const go = async () => {
    setIsBusy(true);
    const answer = await actions.resume();
    setIsBusy(false);
    setRefusal(answer.ok ? null : sayRefusal(answer.error));
  };
  return (
    <footer className="foot">
      <p className="foot-note" role="status">
        {hasSaid ? t('rest.waiting') : isAlone ? t('rest.alone') : ''}
      </p>
      {refusal === null ? null : <ErrorNote what={refusal} />}
      <Button look="primary" size="large" disabled={isBusy || hasSaid} onClick={() => void go()} data-next-step="">
        {t('rest.go')}
      </Button>
    </footer>
  );
}
