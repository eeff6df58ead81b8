import type { ParticipantCard } from '@letter/shared/protocol';
import type { Place } from '@letter/shared/session';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHostAct } from '../../kit/session/use-host-act.ts';
import { personWords } from '../../text/formats.ts';
import { useHost } from '../../state/session-desk.ts';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/notes.tsx';
import { BeforeYouStart } from './before-you-start.tsx';
import { HallPeople } from './hall-people.tsx';
import { HeadCount } from './head-count.tsx';
import { JustIn } from './just-in.tsx';
import { OpenDialog } from './open-dialog.tsx';
import type { Open } from './open-dialog.tsx';
import type { PersonAct } from './person-cell.tsx';
import { SeatCards } from './seat-cards.tsx';
import { botSeats, hasCome, isIn, seatRows } from '../../kit/session/people/seat-rows.ts';
import { SeatTable } from './seat-table.tsx';
import { usePostWords } from '../../kit/session/people/use-post-words.ts';
import { useStartCheck } from './use-start-check.ts';
import { WayIn } from './way-in.tsx';
import './hall.css';
import './hall-sides.css';
import './hall-dialogs.css';
import './cards.css';

/** A move that can be taken back. */
interface Moved {
  readonly id: string;
  readonly from: Place | null;
  readonly words: string;
}

/** The hall as hosts have it: the way in, who sits where, what could be better, and the start. */
export function HostHall() {
  const { t } = useTranslation('host');
  const words = usePostWords();
  const act = useHostAct();
  const people = useHost(({ host }) => host.people);
  const settings = useHost(({ host }) => host.settings);
  const tables = useHost(({ info }) => info.tables);
  const stage = useHost(({ info }) => info.stage);
  const check = useStartCheck();
  const [open, setOpen] = useState<Open | null>(null);
  const [isPrinting, setIsPrinting] = useState(false);
  const [moved, setMoved] = useState<Moved | null>(null);
  const [dragged, setDragged] = useState<ParticipantCard | null>(null);
  const rows = useMemo(() => seatRows(people, tables), [people, tables]);
  const come = people.filter(hasCome).length;
  const inAll = people.filter(isIn).length;
  const toCome = Math.max(inAll, stage === 'hall' ? settings.expected : 0) - come;
  const close = () => setOpen(null);
  const move = async (person: ParticipantCard, place: Place | null) => {
    if ((await act.ask('host.place', { person: person.id, place })) === null) return;
    const told = t('hall.moved', { name: personWords(person.name), place: words.place(place) });
    setMoved({ id: person.id, from: person.place, words: told });
    announce(told);
    close();
  };
  const onPerson = (what: PersonAct, person: ParticipantCard) => {
    if (what === 'absent') void act.ask('host.absent', { person: person.id, on: person.presence !== 'absent' });
    else setOpen({ what, person });
  };
  if (isPrinting) return <SeatCards act={act} onBack={() => setIsPrinting(false)} />;
  const isBlocked = check.blocks.length > 0 || act.isBusy;
  return (
    <div className="hall">
      <div className="hall-columns">
        <aside className="hall-side">
          <WayIn act={act} onRoster={() => setOpen({ what: 'roster' })} onCards={() => setIsPrinting(true)} />
        </aside>
        <section className="hall-main">
          <div className="hall-head">
            <h1 className="screen-title" aria-live="polite">
              {headline()}
            </h1>
            <Button size="small" onClick={() => void act.ask('host.balance', { afresh: false })}>
              {t('hall.balance')}
            </Button>
          </div>
          <p className="note hall-how">{t('hall.how', { key: 'M' })}</p>
          {act.refusal === null || open !== null ? null : <ErrorNote what={act.refusal} />}
          {moved === null ? null : (
            <p className="hall-undo" role="status">
              <span>{moved.words}</span>{' '}
              <Button look="link" onClick={() => void takeBack(moved)}>
                {t('hall.undo')}
              </Button>
            </p>
          )}
          <SeatTable
            rows={rows}
            hasRoles={settings.roles.length > 0}
            onAct={onPerson}
            onMove={(person, place) => void move(person, place)}
            dragged={dragged}
            onDrag={setDragged}
          />
          <HallPeople people={people} act={act} onPerson={onPerson} onDrag={setDragged} />
        </section>
        <aside className="hall-side hall-right">
          {stage === 'hall' ? (
            <BeforeYouStart
              check={check}
              people={people}
              act={act}
              onPerson={onPerson}
              onBell={() => setOpen({ what: 'bell' })}
            />
          ) : null}
          <JustIn people={people} toCome={Math.max(0, toCome)} />
        </aside>
      </div>
      <footer className="foot hall-foot">
        <HeadCount come={come} all={come + Math.max(0, toCome)} />
        <p className="note">
          <b>{t('hall.count', { come, count: Math.max(0, toCome) })}</b>
          <span>{t('hall.countNote')}</span>
        </p>
        {stage === 'hall' ? (
          <Button
            look="primary"
            size="large"
            className="hall-start"
            aria-disabled={isBlocked}
            onClick={() => (isBlocked ? undefined : void act.ask('host.start', {}))}
          >
            {t('hall.start', { count: tables })}
          </Button>
        ) : null}
      </footer>
      {open === null ? null : (
        <OpenDialog
          open={open}
          people={people}
          rows={rows}
          roles={settings.roles}
          act={act}
          onMove={(person, place) => void move(person, place)}
          onClose={close}
        />
      )}
    </div>
  );

  function headline(): string {
    if (come === 0) return t('hall.nobody');
    const bots = botSeats(rows);
    const count = Math.max(come, come + Math.max(0, toCome));
    return bots === 0 ? t('hall.headFull', { come, count }) : t('hall.head', { come, all: count, count: bots });
  }

  async function takeBack({ id, from }: Moved): Promise<void> {
    if ((await act.ask('host.place', { person: id, place: from })) !== null) setMoved(null);
  }
}
