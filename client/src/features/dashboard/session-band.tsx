import { SEATS } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { useHost } from '../../state/session-desk.ts';
import { groupCode } from '../../net/table-code.ts';
import { Button } from '../../ui/button.tsx';
import type { Opening } from './opening.ts';

/** The session in one line: its name, who is there, its code, and what goes to all tables at once. */
export function SessionBand({ onOpen }: { readonly onOpen: (opening: Opening) => void }) {
  const { t } = useTranslation('dashboard');
  const name = useHost(({ info }) => info.name);
  const code = useHost(({ info }) => info.code);
  const cards = useHost(({ host }) => host.cards);
  const people = useHost(({ host }) => host.people);
  const known = people.filter(({ presence }) => presence !== 'removed' && presence !== 'absent');
  const here = known.filter(({ presence }) => presence === 'here').length;
  const bots = cards.flatMap(({ posts }) => SEATS.filter((seat) => posts[seat].isBot)).length;
  return (
    <div className="dash-band">
      <div className="dash-band-name">
        <p className="role-name" dir="auto">
          {name}
        </p>
        <p>
          <strong>{t('band.here', { here, people: known.length })}</strong>{' '}
          {bots === 0 ? null : <span>{t('band.bots', { count: bots })}</span>}
        </p>
      </div>
      <p className="dash-band-code">
        <span className="small">{t('band.join')}</span>
        <span className="dash-code" translate="no">
          {groupCode(code)}
        </span>
      </p>
      <span className="dash-buttons">
        <Button onClick={() => onOpen({ kind: 'message', to: { kind: 'all' } })}>{t('band.message')}</Button>
        <Button onClick={() => onOpen({ kind: 'inject', tables: null })}>{t('band.inject')}</Button>
      </span>
    </div>
  );
}
