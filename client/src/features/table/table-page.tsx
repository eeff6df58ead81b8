import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { knownName } from '../../net/display-name.ts';
import { groupCode, parseTableCode } from '../../net/table-code.ts';
import { ErrorNote } from '../../ui/notes.tsx';
import { useTitle } from '../shell/use-title.ts';
import '../shell/shell.css';
import { NamePrompt } from './name-prompt.tsx';
import { TableRoom } from './table-room.tsx';
import './table.css';
import './table-narrow.css';

/** A table's page, from its link: asks for a name where none is known, then connects and shows what there is. */
export function TablePage({ code }: { readonly code: string }) {
  const { t } = useTranslation('common');
  const parsed = parseTableCode(code);
  const [name, setName] = useState(knownName);
  useTitle(parsed.ok ? groupCode(parsed.value) : null);
  if (!parsed.ok) {
    return (
      <main className="plain-page">
        <ErrorNote
          what={t('badCode.what', { code })}
          remedy={t('badCode.remedy')}
          action={
            <Link href="/" className="link">
              {t('badCode.home')}
            </Link>
          }
        />
      </main>
    );
  }
  if (name === null) return <NamePrompt code={parsed.value} onName={setName} />;
  return <TableRoom key={parsed.value} code={parsed.value} name={name} />;
}
