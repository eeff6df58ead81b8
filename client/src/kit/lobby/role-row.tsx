import type { RoleId } from '@letter/shared/play';
import type { TableView } from '@letter/shared/protocol';
import { useTranslation } from 'react-i18next';
import { SeatSign } from '../../marks/seat-sign.tsx';
import { Button } from '../../ui/button.tsx';
import { labelledWords, peopleWords } from '../../text/formats.ts';
import './lobby.css';

/** Props of RoleRow. */
export interface RoleRowProps {
  readonly post: RoleId;
  readonly view: TableView;
  readonly isBusy: boolean;
  readonly onTake: (role: RoleId | null) => void;
}

/** Whether a role is free for the reader, as far as its people go: before the game it may be shared. */
export const isRoleOpen = ({ info }: TableView, role: RoleId): boolean =>
  info.kind === 'friends' &&
  info.status !== 'over' &&
  (info.status === 'waiting' || info.people.every((person) => person.role !== role));

/** One role beside the delegations: what it does, and who has it; no bot ever does. */
export function RoleRow({ post: role, view, isBusy, onTake }: RoleRowProps) {
  const { t } = useTranslation('roles');
  const names = view.info.people.filter((person) => person.role === role).map(({ name }) => name);
  const isYours = view.you.role === role;
  const who = isYours
    ? t('row.yours', { names: peopleWords(names) })
    : names.length === 0
      ? t('row.nobody')
      : peopleWords(names);
  const act = t(names.length === 0 ? 'row.take' : 'row.share');
  return (
    <li className={`seat-row ${isYours ? 'is-yours' : ''}`}>
      <SeatSign seat="observer" size={38} isAway={names.length === 0} />
      <div className="seat-row-words">
        <h2 className="seat-row-name">
          <span>{t(`name.${role}`)}</span>
        </h2>
        <p className="narrative">{t(`row.brief.${role}`)}</p>
      </div>
      <div className="seat-row-who">
        <p className={isYours ? 'seat-row-yours' : 'note'}>{who}</p>
        {isYours ? (
          <Button look="link" disabled={isBusy} onClick={() => onTake(null)}>
            {t('row.leave')}
          </Button>
        ) : (
          <Button
            disabled={isBusy || !isRoleOpen(view, role)}
            onClick={() => onTake(role)}
            aria-label={labelledWords(act, t(`name.${role}`))}
          >
            {act}
          </Button>
        )}
      </div>
    </li>
  );
}
