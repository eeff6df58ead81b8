import { SEATS } from '@letter/shared/play';
import type { PersonInfo, TableView } from '@letter/shared/protocol';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../../net/requests.ts';
import { useActions } from '../../state/use-table.ts';
import { personWords, rowWords } from '../../text/formats.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ErrorNote } from '../../ui/notes.tsx';
import { useStory } from '../words/use-story.ts';
import { useRefusal } from '../words/use-refusal.ts';
import { PersonDialog } from './person-dialog.tsx';
import './lobby.css';

/** Whether there is anything about people to show to this person: to who made the table, to who is asked, and to who may ask. */
export function hasPeopleList(view: TableView): boolean {
  const { info, you } = view;
  if (info.kind !== 'friends' || info.status === 'over') return false;
  return you.maker || isAsked(info.people, you) || isAskingToJoin(view);
}

/** Whether the list is for somebody without a seat who may ask a delegation to let them in. */
export const isAskingToJoin = ({ info, you }: TableView): boolean =>
  you.seat === null && you.role === undefined && info.status === 'playing' && !you.maker;

const isAsked = (people: readonly PersonInfo[], { seat }: TableView['you']): boolean =>
  seat !== null && people.some(({ asks }) => asks === seat);

/** Everybody at the table, with what the reader may do: the maker with each, a member with who asks, a late one with asking. */
export function PeopleList({ view }: { readonly view: TableView }) {
  const { t } = useTranslation('seat');
  const { t: marks } = useTranslation('marks');
  const { t: roles } = useTranslation('roles');
  const { seat: seatWithin } = useStory();
  const sayRefusal = useRefusal();
  const actions = useActions();
  const [refusal, setRefusal] = useState<string | null>(null);
  const { info, you } = view;
  const run = async (answer: Answer) => {
    const given = await answer;
    setRefusal(given.ok ? null : sayRefusal(given.error));
  };
  const shown = you.maker ? info.people : info.people.filter(({ asks }) => asks !== null && asks === you.seat);
  const own = info.people.find(({ name }) => name === you.name);
  const held = SEATS.filter((seat) => info.seats[seat].names.length > 0);
  return (
    <div className="people">
      <ul className="people-list">
        {shown.map((person) => (
          <li key={person.id} className="people-row">
            <span>
              <b>{personWords(person.name)}</b> <span className="note">{rowWords(stateOf(person))}</span>
            </span>
            {person.asks !== null && (person.asks === you.seat || you.maker) ? (
              <Button onClick={() => void run(actions.movePerson(person.id, person.asks))}>
                {t('people.letIn', { name: personWords(person.name) })}
              </Button>
            ) : null}
            {you.maker && person.name !== you.name ? <PersonDialog person={person} info={info} /> : null}
          </li>
        ))}
      </ul>
      {you.maker ? (
        <>
          {you.removed.map(({ id, name }) => (
            <p key={id} className="people-row">
              <span className="note">{t('people.removed', { name: personWords(name) })}</span>
              <Button onClick={() => void run(actions.restorePerson(id))}>
                {t('people.restore', { name: personWords(name) })}
              </Button>
            </p>
          ))}
          <Checkbox isSelected={info.isLocked} onChange={(on) => void run(actions.lock(on))}>
            {t('people.lock')}
          </Checkbox>
        </>
      ) : null}
      {isAskingToJoin(view) ? (
        <div className="people-ask">
          {you.handedOn === null ? null : <p>{t('people.handedOn', { seat: marks(`seat.${you.handedOn}`) })}</p>}
          {own === undefined || own.asks === null ? null : (
            <p role="status">{t('people.asked', { seat: seatWithin(own.asks) })}</p>
          )}
          <p className="note">{t('people.askWords')}</p>
          {held.map((seat) => (
            <Button key={seat} onClick={() => void run(actions.askForSeat(own?.asks === seat ? null : seat))}>
              {t(own?.asks === seat ? 'people.askBack' : 'people.ask', { seat: seatWithin(seat) })}
            </Button>
          ))}
        </div>
      ) : null}
      {refusal === null ? null : <ErrorNote what={refusal} />}
    </div>
  );

  function stateOf({ seat, role, presence, isGone, isMaker, knowsAll, asks }: PersonInfo): readonly string[] {
    return [
      isMaker ? t('people.leads') : '',
      seat !== null ? marks(`seat.${seat}`) : role === undefined ? t('people.noSeat') : roles(`name.${role}`),
      asks === null ? '' : t('people.asks', { seat: seatWithin(asks) }),
      presence === 'here' ? '' : t(isGone ? 'people.gone' : 'people.away'),
      knowsAll ? t('people.knowsAll') : '',
    ].filter((words) => words !== '');
  }
}
