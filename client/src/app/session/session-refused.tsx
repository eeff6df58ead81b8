import { SESSION_LIMITS } from '@letter/shared/session';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { SessionEntryRefusal } from '../../net/session-store.ts';
import { groupCode } from '../../net/table-code.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/notes.tsx';
import '../../kit/shell/shell.css';

/** Why there is no session to show; `elsewhere` is its person in another tab. */
export type SessionGone = SessionEntryRefusal['code'] | 'elsewhere';

/** Props of SessionRefused. */
export interface SessionRefusedProps {
  readonly code: string;
  readonly why: SessionGone;
  readonly onAgain: () => void;
  /** Goes back to the door, where a personal code can be typed. */
  readonly onDoor: () => void;
}

const AT_THE_DOOR: ReadonlySet<string> = new Set(['moved', 'door-closed', 'session-over', 'full']);

/** The key of the sentences for a refusal. */
export const refusedKey = (why: SessionGone) => {
  switch (why) {
    case 'elsewhere':
    case 'moved':
    case 'removed':
    case 'door-closed':
    case 'full':
    case 'unknown-code':
    case 'session-over':
    case 'bad-name':
    case 'unknown-rejoin':
    case 'knows-secrets':
    case 'closed':
    case 'unreachable':
      return why;
    case 'table-full':
      return 'full';
    case 'malformed':
    case 'older-page':
    case 'newer-page':
    case 'not-understood':
    case 'wrong-key':
    case 'foreign-origin':
    case 'unknown-host':
      return 'page';
  }
};

/** The whole page when a session lets somebody not in, or no longer, and what they can do. */
export function SessionRefused({ code, why, onAgain, onDoor }: SessionRefusedProps) {
  const { t } = useTranslation('session');
  const key = refusedKey(why);
  const values = { code: groupCode(code), most: SESSION_LIMITS.people };
  const isPage = key === 'page';
  return (
    <main className="plain-page">
      <ErrorNote
        what={t(`refused.${key}.what`, values)}
        remedy={t(`refused.${key}.remedy`)}
        action={
          <>
            <Button look="primary" size="large" onClick={isPage ? () => window.location.reload() : onAgain}>
              {t(isPage ? 'reload' : 'again')}
            </Button>
            {AT_THE_DOOR.has(key) ? <Button onClick={onDoor}>{t('door')}</Button> : null}
            <Link href="/" className="link">
              {t('home')}
            </Link>
          </>
        }
      />
    </main>
  );
}
