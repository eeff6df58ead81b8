import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { cutName } from '@letter/shared/protocol';
import { rememberName, suggestName } from '../../net/display-name.ts';
import { findTable } from '../../net/lobby.ts';
import { groupCode } from '../../net/table-code.ts';
import { useTypedField } from '../../state/use-typed-field.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { NameField } from '../../kit/lobby/name-field.tsx';
import { RejoinForm } from '../../kit/lobby/rejoin-form.tsx';
import { TopLine } from '../../kit/shell/top-line.tsx';
import { NoTable } from '../../features/table/no-table.tsx';

/** Props of NamePrompt. */
export interface NamePromptProps {
  readonly code: string;
  readonly onName: (name: string) => void;
  /** True if the person came back with their personal code, under the name they had. */
  readonly onRejoined: () => void;
}

/** Asks a person who came by a link for a name, and suggests one. */
export function NamePrompt({ code, onName, onRejoined }: NamePromptProps) {
  const { t } = useTranslation('table');
  const { t: seatWords } = useTranslation('seat');
  const [draft, setDraft] = useTypedField('name', suggestName());
  const [isEmpty, setIsEmpty] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  if (useIsMissing(code)) {
    return (
      <main className="plain-page">
        <NoTable
          code={code}
          wasThere={false}
          home={
            <Link href="/" className="link">
              {t('connection.home')}
            </Link>
          }
        />
      </main>
    );
  }
  return (
    <div className="article">
      <TopLine />
      <main className="name-prompt">
        <h1 className="article-title">{t('join.title', { code: groupCode(code) })}</h1>
        <p className="deck">{t('join.words')}</p>
        <form
          className="name-prompt-form"
          onSubmit={(event) => {
            event.preventDefault();
            const name = rememberName(draft);
            setIsEmpty(name === null);
            if (name === null) return;
            setDraft('');
            onName(name);
          }}
        >
          <NameField
            label={t('join.name')}
            className="name-prompt-field"
            value={draft}
            onChange={setDraft}
            ref={field}
            hint={t('join.hint')}
            error={isEmpty && cutName(draft) === null ? t('join.empty') : undefined}
            suggest={t('join.suggest')}
          />
          <Button type="submit" look="primary" size="large">
            {t('join.go')}
          </Button>
        </form>
        <Disclosure title={seatWords('rejoin.title')} level={2}>
          <p className="note">{seatWords('rejoin.words')}</p>
          <RejoinForm table={code} onDone={onRejoined} />
        </Disclosure>
      </main>
    </div>
  );
}

/** Nobody should be asked for a name at a table that does not exist: a link may be mistyped. */
function useIsMissing(code: string): boolean {
  const [isMissing, setIsMissing] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    const look = async () => {
      const found = await findTable(code);
      const fault = found.ok ? null : found.error.code;
      if (isCurrent) setIsMissing(fault === 'unknown-code' || fault === 'record-damaged');
    };
    void look();
    return () => {
      isCurrent = false;
    };
  }, [code]);
  return isMissing;
}
