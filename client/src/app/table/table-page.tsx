import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { knownName, suggestName } from '../../net/display-name.ts';
import { dropRejoin, takeRejoinFromAddress } from '../../net/rejoin-code.ts';
import { groupCode, parseTableCode } from '../../net/table-code.ts';
import { ErrorNote } from '../../ui/notes.tsx';
import { RejoinGate } from '../../features/seat/rejoin-gate.tsx';
import { useTitle } from '../../kit/shell/use-title.ts';
import '../../kit/shell/shell.css';
import { NamePrompt } from './name-prompt.tsx';
import { TableRoom } from './table-room.tsx';
import '../../kit/shell/frame.css';
import '../../kit/shell/frame-narrow.css';

/** A table's page, opened by its link: asks for a name if none is known, then connects and shows what there is. */
export function TablePage({ code }: { readonly code: string }) {
  const { t } = useTranslation('common');
  const parsed = parseTableCode(code);
  const [name, setName] = useState(knownName);
  const [rejoin, setRejoin] = useState(takeRejoinFromAddress);
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
  // A person who comes back already has a name at the table; the server keeps it.
  const without = () => {
    dropRejoin();
    setRejoin(null);
  };
  const goOn = () => {
    without();
    setName(knownName() ?? suggestName());
  };
  if (rejoin !== null) {
    return <RejoinGate table={parsed.value} typed={rejoin} onDone={goOn} onWithout={without} />;
  }
  if (name === null) return <NamePrompt code={parsed.value} onName={setName} onRejoined={goOn} />;
  return <TableRoom key={parsed.value} code={parsed.value} name={name} />;
}
