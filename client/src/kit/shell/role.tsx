import type { ReactNode } from 'react';
import type { SeatId } from '@letter/shared/play';
import type { TableView } from '@letter/shared/protocol';
import { useTranslation } from 'react-i18next';
import { SeatSign } from '../../marks/seat-sign.tsx';

/** Props of Role. */
export interface RoleProps {
  readonly seat: SeatId | null;
  /** What stands beside the sign; a heading where it is that of the page. */
  readonly name: ReactNode;
  readonly isHeading?: boolean;
  readonly size?: number;
  /** The small line below. */
  readonly children: ReactNode;
}

/** The sign of a delegation in the band of a page, with a name and a line of small print. */
export function Role({ seat, name, isHeading = false, size = 30, children }: RoleProps) {
  const Name = isHeading ? 'h1' : 'p';
  return (
    <div className="role">
      <SeatSign seat={seat ?? 'observer'} size={size} />
      <div>
        <Name className="role-name">{name}</Name>
        <p className="small">{children}</p>
      </div>
    </div>
  );
}

/** What the reader is at a table: a delegation, a role, its host without a seat, or an observer. */
export function useRoleName({ seat, role, maker }: TableView['you']): string {
  const { t: roles } = useTranslation('roles');
  const { t: marks } = useTranslation('marks');
  const { t } = useTranslation('table');
  if (role !== undefined) return roles(`name.${role}`);
  return seat === null && maker ? t('you.host') : marks(`seat.${seat ?? 'observer'}`);
}
