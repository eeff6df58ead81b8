import { cutName } from '@letter/shared/protocol';
import type { NameRule } from '@letter/shared/session';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ContentNote } from '../../kit/session/content-note.tsx';
import { NameField } from '../../kit/lobby/name-field.tsx';
import { useTitle } from '../../kit/shell/use-title.ts';
import { TopLine } from '../../kit/shell/top-line.tsx';
import { suggestName } from '../../net/display-name.ts';
import { parseRejoin } from '../../net/rejoin-code.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TextField } from '../../ui/text-field.tsx';
import './waiting-hall.css';

/** What somebody says at the door. */
export interface DoorWords {
  readonly name: string;
  /** Empty where it is not asked for. */
  readonly realName: string;
  /** A personal code from a card; `null` without one. */
  readonly rejoin: string | null;
}

/** What is known of a session before one comes in. */
export interface DoorNotice {
  readonly name: string;
  readonly isLocked: boolean;
  readonly names: NameRule;
  readonly asksRealName: boolean;
  readonly showsNote: boolean;
}

/** Props of SessionDoor. */
export interface SessionDoorProps {
  readonly notice: DoorNotice;
  /** The name that this device knows its person by; `null` for somebody who was never asked. */
  readonly known: string | null;
  /** Why the last try was refused. */
  readonly refusal?: ReactNode;
  readonly onEnter: (words: DoorWords) => void;
}

/** The door of a session: the content note, a name, and the way back in for who has a card. */
export function SessionDoor({ notice, known, refusal, onEnter }: SessionDoorProps) {
  const { t } = useTranslation('host');
  const isGiven = notice.names === 'suggested';
  const [name, setName] = useState(() => (isGiven ? suggestName() : (known ?? '')));
  const [realName, setRealName] = useState('');
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<'name' | 'code' | null>(null);
  useTitle(notice.name);
  const enter = () => {
    const tidy = cutName(name);
    if (tidy === null) return setFault('name');
    onEnter({ name: tidy, realName: realName.trim(), rejoin: null });
  };
  const enterByCode = () => {
    const code = parseRejoin(typed);
    if (!code.ok) return setFault('code');
    onEnter({ name: cutName(name) ?? suggestName(), realName: '', rejoin: code.value });
  };
  return (
    <>
      <div className="session-door-top">
        <TopLine />
      </div>
      <main className="session-door">
        <header className="page-head">
          <h1 className="screen-title" dir="auto">
            {notice.name}
          </h1>
          <p className="note">{t(notice.isLocked ? 'enter.locked' : 'enter.deck')}</p>
        </header>
        {notice.showsNote ? <ContentNote /> : null}
        <div>{refusal}</div>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            enter();
          }}
        >
          {isGiven ? (
            <p className="narrative">{t('enter.given', { name })}</p>
          ) : (
            <NameField
              label={t('enter.name')}
              value={name}
              onChange={(value) => {
                setName(value);
                setFault(null);
              }}
              hint={t('enter.nameHint')}
              error={fault === 'name' ? t('enter.nameEmpty') : undefined}
              suggest={t('enter.suggest')}
            />
          )}
          {notice.asksRealName ? (
            <NameField
              label={t('enter.realName')}
              value={realName}
              onChange={setRealName}
              hint={t('enter.realNameHint')}
              autoComplete="off"
            />
          ) : null}
          <Button type="submit" look="primary" size="large">
            {t('enter.go')}
          </Button>
        </form>
        <Disclosure title={t('enter.card')} isOpenAtFirst={notice.isLocked} level={2}>
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              enterByCode();
            }}
          >
            <TextField
              label={t('enter.code')}
              value={typed}
              onChange={(value) => {
                setTyped(value);
                setFault(null);
              }}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              hint={t('enter.codeHint')}
              error={fault === 'code' ? t('enter.codeWrong') : undefined}
            />
            <Button type="submit">{t('enter.codeGo')}</Button>
          </form>
        </Disclosure>
      </main>
    </>
  );
}
