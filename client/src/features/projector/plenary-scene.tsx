import { SEATS, type Phase } from '@letter/shared/play';
import type { TableStand } from '@letter/shared/session';
import { useTranslation } from 'react-i18next';
import { Square } from '../../marks/square.tsx';
import { Frame, Say } from './frame.tsx';
import type { ContentOf } from './scene-of.ts';
import { useBellWords, useRoundLeft, useRoundWords } from './use-room-words.ts';

/** What the room does now, how long for, and where each table is. */
export function PlenaryScene({ content }: { readonly content: ContentOf<'plenary'> }) {
  const { t } = useTranslation('screen');
  const round = useRoundWords();
  const left = useRoundLeft();
  const bell = useBellWords();
  const { tables } = content;
  const phase = commonPhase(tables);
  const isOver = tables.length > 0 && tables.every(({ status }) => status === 'over');
  const title = isOver ? t('plenary.over') : phase === null ? t('plenary.waiting') : t(`plenary.title.${phase}`);
  return (
    <Frame middle={t('scene.plenary')} right={<b>{round}</b>} footLeft={t('plenary.marks')} footRight={bell}>
      <Say title={title} sub={left === '' ? undefined : left} size="large" />
      <ul
        className={`screen-stands ${tables.length > 24 ? 'is-many' : tables.length > 12 ? 'is-some' : ''}`}
        aria-label={t('plenary.tables')}
      >
        {tables.map((table) => (
          <li key={table.table}>
            <b>{t('table', { number: table.table })}</b>
            <span className="screen-ready" role="img" aria-label={t('plenary.ready', { count: table.ready.length })}>
              {SEATS.map((seat) => (
                <Square
                  key={seat}
                  look={table.ready.includes(seat) ? 'solid' : 'empty'}
                  width={24}
                  height={28}
                  weight={2}
                />
              ))}
            </span>
            <span>
              {table.phase === null || table.status !== 'playing'
                ? t(table.status === 'over' ? 'plenary.phase.over' : 'plenary.phase.waiting')
                : t('plenary.stand', {
                    round: table.round,
                    phase: t(`plenary.phase.${standWord(table, table.phase)}`),
                  })}
            </span>
          </li>
        ))}
      </ul>
    </Frame>
  );
}

const standWord = ({ isPaused, isWaiting }: TableStand, phase: Phase): Phase | 'isPaused' | 'isWaiting' =>
  isPaused ? 'isPaused' : isWaiting ? 'isWaiting' : phase;

/** The phase that most tables are in; `null` before any has begun. */
function commonPhase(tables: readonly TableStand[]): Phase | null {
  const phases = tables.flatMap(({ phase, status }) => (phase === null || status !== 'playing' ? [] : [phase]));
  const countOf = (wanted: Phase): number => phases.filter((phase) => phase === wanted).length;
  return phases.toSorted((a, b) => countOf(b) - countOf(a))[0] ?? null;
}
