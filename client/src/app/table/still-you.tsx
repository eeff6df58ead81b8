import { useTranslation } from 'react-i18next';
import { becomeSomebodyElse, knownPeople } from '../../net/people.ts';
import type { KnownPerson } from '../../net/people.ts';
import { personHere, turnTo } from '../../net/identity.ts';
import { groupCode } from '../../net/table-code.ts';
import { tablesOf } from '../../net/recent-tables.ts';
import { personWords } from '../../text/formats.ts';
import { Button } from '../../ui/button.tsx';
import { TopLine } from '../../kit/shell/top-line.tsx';

/** Props of StillYou. */
export interface StillYouProps {
  readonly code: string;
  /** Called once this tab is for somebody. */
  readonly onKnown: () => void;
}

/**
 * Asks in a new tab whether the person is the one this browser remembers: somebody else at a shared machine must not
 * find themselves in that person's seat, nor play under their name.
 */
export function StillYou({ code, onKnown }: StillYouProps) {
  const { t } = useTranslation('table');
  const here = personHere();
  // Of the others only those who were at this very table are named.
  const people = knownPeople().filter(({ mark }) => mark === here || tablesOf(mark).includes(code));
  const [first, ...others] = people.toSorted((a, b) => Number(b.mark === here) - Number(a.mark === here));
  const goOn = ({ mark }: KnownPerson) => {
    turnTo(mark);
    onKnown();
  };
  return (
    <div className="article">
      <TopLine />
      <main className="name-prompt">
        <h1 className="article-title">{t('still.title', { name: personWords(first?.name ?? '') })}</h1>
        <p className="deck">{t('still.words', { name: personWords(first?.name ?? ''), code: groupCode(code) })}</p>
        <div className="still-you">
          {first === undefined ? null : (
            <Button look="primary" size="large" onClick={() => goOn(first)}>
              {t('still.go', { name: personWords(first.name) })}
            </Button>
          )}
          {others.map((one) => (
            <Button key={one.mark ?? ''} size="large" onClick={() => goOn(one)}>
              {t('still.go', { name: personWords(one.name) })}
            </Button>
          ))}
          <Button
            size="large"
            onClick={() => {
              becomeSomebodyElse();
              onKnown();
            }}
          >
            {t('still.else')}
          </Button>
        </div>
        <p className="note">{t('still.note')}</p>
      </main>
    </div>
  );
}
