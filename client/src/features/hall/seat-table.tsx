import { SEATS } from '@letter/shared/play';
import { ROLES } from '@letter/shared/session';
import type { Place, PostId } from '@letter/shared/session';
import type { ParticipantCard } from '@letter/shared/protocol';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SeatName } from '../../marks/seat-sign.tsx';
import { PersonCell } from './person-cell.tsx';
import type { PersonAct } from './person-cell.tsx';
import { PostSign } from './person-label.tsx';
import type { SeatRow } from '../../kit/session/people/seat-rows.ts';
import { hasCome } from '../../kit/session/people/seat-rows.ts';

/** Props of SeatTable. */
export interface SeatTableProps {
  readonly rows: readonly SeatRow[];
  /** Whether roles beside the delegations are offered: then each table has a place for them. */
  readonly hasRoles: boolean;
  readonly onAct: (act: PersonAct, person: ParticipantCard) => void;
  readonly onMove: (person: ParticipantCard, place: Place) => void;
  /** Who is being dragged, from here or from beside the tables. */
  readonly dragged: ParticipantCard | null;
  readonly onDrag: (person: ParticipantCard | null) => void;
}

/** A row a table, a column a delegation: who sits where, and where a dragged person would go. */
export function SeatTable({ rows, hasRoles, onAct, onMove, dragged, onDrag }: SeatTableProps) {
  const { t } = useTranslation('host');
  const columns = [...SEATS, ...(hasRoles || rows.some((row) => row.hasRoles) ? ROLES : [])];
  return (
    <div className="hall-scroll" role="region" aria-label={t('hall.seats')} tabIndex={0}>
      <table className="hall-table">
        <caption className="visually-hidden">{t('hall.seats')}</caption>
        <thead>
          <tr>
            <th scope="col" className="hall-number">
              {t('hall.table')}
            </th>
            {columns.map((post) => (
              <th key={post} scope="col">
                <PostName post={post} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ table, posts }) => (
            <tr key={table}>
              <th scope="row" className="hall-number">
                {table}
              </th>
              {columns.map((post) => (
                <PostCell
                  key={post}
                  place={{ table, post }}
                  people={posts[post]}
                  dragged={dragged}
                  onAct={onAct}
                  onDrag={onDrag}
                  onMove={onMove}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PostName({ post }: { readonly post: PostId }) {
  const { t } = useTranslation('host');
  const seat = SEATS.find((one) => one === post);
  if (seat !== undefined) return <SeatName seat={seat} />;
  return <span>{t(`post.${post === 'press' ? 'press' : 'panel'}`)}</span>;
}

interface PostCellProps extends Omit<SeatTableProps, 'rows' | 'hasRoles'> {
  readonly place: Place;
  readonly people: readonly ParticipantCard[];
}

function PostCell({ place, people, dragged, onAct, onDrag, onMove }: PostCellProps) {
  const { t } = useTranslation('host');
  const { t: marks } = useTranslation('marks');
  const [isOver, setIsOver] = useState(false);
  const seat = SEATS.find((one) => one === place.post);
  const isFrom = dragged?.place?.table === place.table && dragged.place.post === place.post;
  const isTarget = isOver && dragged !== null && !isFrom;
  const look = ['hall-post', isTarget ? 'is-target' : '', isFrom ? 'is-from' : ''].join(' ').trim();
  return (
    <td
      className={look}
      onDragOver={(event) => {
        if (dragged === null) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        if (dragged !== null && !isFrom) onMove(dragged, place);
        onDrag(null);
      }}
    >
      {people.map((person) => (
        <PersonCell key={person.id} person={person} post={place.post} onAct={onAct} onDrag={onDrag} />
      ))}
      {seat !== undefined && !people.some(hasCome) ? (
        <span className="hall-person is-bot">
          {people.length === 0 ? <PostSign post={seat} isBot /> : null}
          <span>{t('hall.bot')}</span>
        </span>
      ) : null}
      {isTarget && dragged !== null ? (
        <span className="small hall-target">
          {t('hall.target', {
            table: place.table,
            post: seat === undefined ? t(`post.${place.post === 'press' ? 'press' : 'panel'}`) : marks(`seat.${seat}`),
          })}
        </span>
      ) : null}
    </td>
  );
}
