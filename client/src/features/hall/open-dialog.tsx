import type { ParticipantCard } from '@letter/shared/protocol';
import type { Place, RoleId } from '@letter/shared/session';
import type { HostAct } from '../../kit/session/use-host-act.ts';
import { BellDialog } from './bell-dialog.tsx';
import { MoveDialog } from '../../kit/session/people/move-dialog.tsx';
import { CodeDialog, RemoveDialog, RenameDialog } from '../../kit/session/people/person-dialogs.tsx';
import type { PersonAct } from './person-cell.tsx';
import { RosterDialog } from './roster-dialog.tsx';
import type { SeatRow } from '../../kit/session/people/seat-rows.ts';

/** What is open over the list: something about one person, the class list, or the bell. */
export type Open =
  | { readonly what: Exclude<PersonAct, 'absent'>; readonly person: ParticipantCard }
  | { readonly what: 'roster' }
  | { readonly what: 'bell' };

/** Props of OpenDialog. */
export interface OpenDialogProps {
  readonly open: Open;
  readonly people: readonly ParticipantCard[];
  readonly rows: readonly SeatRow[];
  readonly roles: readonly RoleId[];
  readonly act: HostAct;
  readonly onMove: (person: ParticipantCard, place: Place | null) => void;
  readonly onClose: () => void;
}

/** The dialog that is open over the list. */
export function OpenDialog({ open, people, rows, roles, act, onMove, onClose }: OpenDialogProps) {
  switch (open.what) {
    case 'roster':
      return <RosterDialog people={people} act={act} onClose={onClose} />;
    case 'bell':
      return <BellDialog act={act} onClose={onClose} />;
    case 'move':
      return (
        <MoveDialog
          person={open.person}
          rows={rows}
          roles={roles}
          act={act}
          onMove={(place) => onMove(open.person, place)}
          onClose={onClose}
        />
      );
    case 'rename':
      return <RenameDialog person={open.person} act={act} onClose={onClose} />;
    case 'code':
      return <CodeDialog person={open.person} act={act} onClose={onClose} />;
    case 'remove':
      return <RemoveDialog person={open.person} act={act} onClose={onClose} />;
  }
}
