import { ROLES, SEATS } from '@letter/shared/play';
import type { PostId, RoleId, SeatId } from '@letter/shared/play';
import type { TableInfo, TableView } from '@letter/shared/protocol';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../state/use-table.ts';
import { useRefusal } from '../../kit/words/use-refusal.ts';
import { ErrorNote } from '../../ui/notes.tsx';
import { isRoleOpen, RoleRow } from '../../kit/lobby/role-row.tsx';
import { SeatRow } from '../../kit/lobby/seat-row.tsx';

/** The seats of a running game that no person has: an observer may take one over from the advisor. */
export const openSeats = ({ status, seats }: TableInfo): readonly SeatId[] =>
  status === 'playing' ? SEATS.filter((seat) => seats[seat].names.length === 0) : [];

/** The roles of a running game that nobody has, for somebody who is nothing at the table yet. */
export const openRoles = (view: TableView): readonly RoleId[] =>
  view.info.status === 'playing' && view.you.seat === null && view.you.role === undefined
    ? ROLES.filter((role) => isRoleOpen(view, role))
    : [];

/** The seats and roles nobody has, each with its brief and a button to sit down. */
export function OpenSeats({ view }: { readonly view: TableView }) {
  const { t } = useTranslation('seat');
  const sayRefusal = useRefusal();
  const actions = useActions();
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const take = async (seat: PostId | null) => {
    setIsBusy(true);
    setRefusal(null);
    const answer = await actions.takeSeat(seat);
    setIsBusy(false);
    if (!answer.ok) setRefusal(sayRefusal(answer.error));
  };
  return (
    <>
      <ul className="seat-rows" aria-label={t('sit.title')}>
        {openSeats(view.info).map((seat) => (
          <SeatRow key={seat} seat={seat} view={view} isBusy={isBusy} onTake={(one) => void take(one)} />
        ))}
        {openRoles(view).map((role) => (
          <RoleRow key={role} post={role} view={view} isBusy={isBusy} onTake={(one) => void take(one)} />
        ))}
      </ul>
      {refusal === null ? null : <ErrorNote what={refusal} />}
    </>
  );
}
