import { POSTS } from '@letter/shared/play';
import type { Redaction, ReplayTable } from '@letter/shared/session';
import { useTranslation } from 'react-i18next';
import { peopleWords } from '../../../text/formats.ts';
import { Agreements } from './agreements.tsx';
import { Ending } from './ending.tsx';
import { Paid } from './paid.tsx';
import { Rolls } from './rolls.tsx';
import { Rounds } from './rounds.tsx';
import { Scores } from './scores.tsx';
import { Talk } from './talk.tsx';

/** Props of TablePart. */
export interface TablePartProps {
  readonly table: ReplayTable;
  readonly redaction: Redaction;
}

/** One table of the session, as far as the file's readers may know it. */
export function TablePart({ table, redaction }: TablePartProps) {
  const { t } = useTranslation('evidence');
  const { number, public: view, messages } = table;
  return (
    <>
      <h2>{t('replay.table', { number })}</h2>
      <Ending view={view} />
      <People table={table} />
      <Rounds view={view} />
      <Rolls rolls={view.rollCalls} />
      <Agreements view={view} />
      {redaction === 'public' ? null : <Talk messages={messages} view={view} isWhole={redaction === 'host'} />}
      {view.debrief === null ? null : (
        <>
          <Scores scores={view.debrief.scores} />
          <Paid whoPaid={view.debrief.whoPaid} />
        </>
      )}
    </>
  );
}

function People({ table: { people } }: { readonly table: ReplayTable }) {
  const { t } = useTranslation('evidence');
  if (people.length === 0) return null;
  return (
    <section>
      <h3>{t('replay.people')}</h3>
      <ul>
        {POSTS.filter((post) => people.some((one) => one.post === post)).map((post) => (
          <li key={post}>
            {t('replay.person', {
              post: t(`replay.post.${post}`),
              names: peopleWords(people.filter((one) => one.post === post).map(({ name }) => name)),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
