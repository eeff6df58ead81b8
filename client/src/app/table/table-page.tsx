import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { knownName, suggestName } from '../../net/display-name.ts';
import { isSure, turnTo } from '../../net/identity.ts';
import { ownerOf } from '../../net/people.ts';
import { dropRejoin, parseRejoin, takeRejoinFromAddress } from '../../net/rejoin-code.ts';
import { groupCode, parseTableCode } from '../../net/table-code.ts';
import { ErrorNote } from '../../ui/notes.tsx';
import { RejoinGate } from '../../features/seat/rejoin-gate.tsx';
import { useTitle } from '../../kit/shell/use-title.ts';
import '../../kit/shell/shell.css';
import { NamePrompt } from './name-prompt.tsx';
import { StillYou } from './still-you.tsx';
import { TableRoom } from './table-room.tsx';
import '../../kit/shell/frame.css';
import '../../kit/shell/frame-foot.css';
import '../../kit/shell/frame-narrow.css';

/** Whether a new tab has to ask who is there; whoever opens a personal link that this browser knows has said it. */
function mustAsk(table: string | null, rejoin: string | null): boolean {
  const code = rejoin === null ? null : parseRejoin(rejoin);
  const owner = table !== null && code?.ok === true ? ownerOf(table, code.value) : null;
  if (owner !== null) turnTo(owner.mark);
  return !isSure() && knownName() !== null;
}

/** A table's page, opened by its link: asks for a name if none is known, then connects and shows what there is. */
export function TablePage({ code }: { readonly code: string }) {
  const { t } = useTranslation('common');
  const parsed = parseTableCode(code);
  const [rejoin, setRejoin] = useState(takeRejoinFromAddress);
  const [name, setName] = useState(knownName);
  const [isAsked, setIsAsked] = useState(() => mustAsk(parsed.ok ? parsed.value : null, rejoin));
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
  if (isAsked) {
    const known = () => {
      setIsAsked(false);
      setName(knownName());
    };
    return <StillYou code={parsed.value} onKnown={known} />;
  }
  if (rejoin !== null) {
    return <RejoinGate table={parsed.value} typed={rejoin} onDone={goOn} onWithout={without} />;
  }
  if (name === null) return <NamePrompt code={parsed.value} onName={setName} onRejoined={goOn} />;
  return <TableRoom key={parsed.value} code={parsed.value} name={name} />;
}
