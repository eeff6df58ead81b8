import type { Replay, ReplayTable } from '@letter/shared/session';
import { BASKETS } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { useWorldWords } from '../../../kit/words/use-world-words.ts';
import { listWords } from '../../../text/formats.ts';
import { useEndingWords } from './ending.tsx';
import { TablePart } from './table-part.tsx';

const anchorOf = ({ number }: ReplayTable): string => `table-${number}`;

/** A session as one page: what it is and for whom it was made, its tables as a list of contents, then each of them. */
export function ReplayPage({ replay }: { readonly replay: Replay }) {
  const { t } = useTranslation('evidence');
  const { t: marks } = useTranslation('marks');
  const ending = useEndingWords();
  const world = useWorldWords()(replay.scenario);
  return (
    <main>
      <p className="note">{t('replay.over', { code: replay.code, world: world.name })}</p>
      <h1 dir="auto">{t('replay.title', { name: replay.name === '' ? t('replay.untitled') : replay.name })}</h1>
      <p>{t(`replay.redaction.${replay.redaction}`)}</p>
      {replay.tables.length === 0 ? (
        <p>{t('replay.none')}</p>
      ) : (
        <>
          <nav aria-label={t('replay.contents')}>
            <h2 className="contents">{t('replay.contents')}</h2>
            <ol>
              {replay.tables.map((table) => (
                <li key={table.number}>
                  <a href={`#${anchorOf(table)}`}>
                    {t('replay.entry', {
                      table: t('replay.table', { number: table.number }),
                      ending: ending(table.public),
                    })}
                  </a>
                </li>
              ))}
            </ol>
          </nav>
          <p className="note">
            {t('replay.how', { baskets: listWords(BASKETS.map((basket) => marks(`basketWithin.${basket}`))) })}
          </p>
          {replay.tables.map((table) => (
            <article key={table.number} id={anchorOf(table)}>
              <TablePart table={table} redaction={replay.redaction} />
            </article>
          ))}
        </>
      )}
      <p className="note">{t('replay.foot')}</p>
    </main>
  );
}
