import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { findTable } from '../../net/lobby.ts';
import { groupCode } from '../../net/table-code.ts';
import { ErrorNote, WaitLine } from '../../ui/notes.tsx';

/** Props of NoTable. */
export interface NoTableProps {
  readonly code: string;
  /** This page was at the table until now. */
  readonly wasThere: boolean;
  /** Leads to the landing page. */
  readonly home: ReactNode;
}

/**
 * There is no table: it never existed, it was closed, or its record cannot be read; the lobby knows of the last case.
 */
export function NoTable({ code, wasThere, home }: NoTableProps) {
  const { t } = useTranslation('table');
  const [isDamaged, setIsDamaged] = useState<boolean | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const look = async () => {
      const found = await findTable(code);
      if (isCurrent) setIsDamaged(!found.ok && found.error.code === 'record-damaged');
    };
    void look();
    return () => {
      isCurrent = false;
    };
  }, [code]);
  if (isDamaged === null) return <WaitLine>{t('connection.looking', { code: groupCode(code) })}</WaitLine>;
  return <GoneNote kind={isDamaged ? 'damaged' : wasThere ? 'closed' : 'unknown'} code={code} home={home} />;
}

/** Props of GoneNote. */
export interface GoneNoteProps extends Omit<NoTableProps, 'wasThere'> {
  readonly kind: 'damaged' | 'closed' | 'unknown';
}

/** Why there is no table, what is safe, and what to do. */
export function GoneNote({ kind, code, home }: GoneNoteProps) {
  const { t } = useTranslation('table');
  return (
    <ErrorNote
      what={t(`connection.${kind}.what`, { code: groupCode(code) })}
      safe={kind === 'unknown' ? undefined : t(`connection.${kind}.safe`)}
      remedy={t(`connection.${kind}.remedy`)}
      action={home}
    />
  );
}
