import type { ParticipantCard } from '@letter/shared/protocol';
import { useTranslation } from 'react-i18next';
import type { HostAct } from '../../kit/session/use-host-act.ts';
import { personWords } from '../../text/formats.ts';
import { Button } from '../../ui/button.tsx';
import { PersonCell } from './person-cell.tsx';
import type { PersonAct } from './person-cell.tsx';
import { isIn } from '../../kit/session/people/seat-rows.ts';

/** Props of HallPeople. */
export interface HallPeopleProps {
  readonly people: readonly ParticipantCard[];
  readonly act: HostAct;
  readonly onPerson: (what: PersonAct, person: ParticipantCard) => void;
  readonly onDrag: (person: ParticipantCard | null) => void;
}

/** Under the tables: who is in the hall without a place, who is marked absent, and who was removed. */
export function HallPeople({ people, act, onPerson, onDrag }: HallPeopleProps) {
  const { t } = useTranslation('host');
  const inHall = people.filter((one) => isIn(one) && one.place === null);
  const absent = people.filter(({ presence }) => presence === 'absent');
  const removed = people.filter(({ presence }) => presence === 'removed');
  return (
    <div className="hall-others">
      {inHall.length === 0 ? null : (
        <section>
          <h2 className="section-head">{t('hall.waiting', { count: inHall.length })}</h2>
          <ul className="hall-list">
            {inHall.map((person) => (
              <li key={person.id}>
                <PersonCell person={person} post={null} onAct={onPerson} onDrag={onDrag} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {absent.length === 0 ? null : (
        <section>
          <h2 className="section-head">{t('hall.absent', { count: absent.length })}</h2>
          <ul className="hall-list">
            {absent.map((person) => (
              <li key={person.id}>
                <span>{personWords(person.name)}</span>{' '}
                <Button look="link" onClick={() => onPerson('absent', person)}>
                  {t('hall.act.back')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {removed.length === 0 ? null : (
        <section>
          <h2 className="section-head">{t('hall.removed', { count: removed.length })}</h2>
          <ul className="hall-list">
            {removed.map(({ id, name }) => (
              <li key={id}>
                <span>{personWords(name)}</span>{' '}
                <Button look="link" onClick={() => void act.ask('host.restore', { person: id })}>
                  {t('hall.restore')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
