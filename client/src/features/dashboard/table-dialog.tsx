import { SEATS } from '@letter/shared/play';
import type { SeatId } from '@letter/shared/play';
import type { ParticipantCard, TableCard } from '@letter/shared/protocol';
import { useTranslation } from 'react-i18next';
import { TableClockControls } from '../../kit/session/clock/table-clock-controls.tsx';
import { useHost } from '../../state/session-desk.ts';
import { SeatName } from '../../marks/seat-sign.tsx';
import { personWords } from '../../text/formats.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Menu } from '../../ui/menu.tsx';
import { NeedSentence, StandLine } from './need-words.tsx';
import type { Opening } from './opening.ts';

/** Props of TableDialog. */
export interface TableDialogProps {
  readonly table: number;
  readonly onClose: () => void;
  readonly onOpen: (opening: Opening) => void;
}

/** One table: where it stands, all it needs, who sits where, and a look at each page. */
export function TableDialog({ table, onClose, onOpen }: TableDialogProps) {
  const { t } = useTranslation('dashboard');
  const card = useHost(({ host }) => host.cards.find(({ number }) => number === table));
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('table.title', { table })}
      over={card === undefined ? null : <StandLine card={card} />}
      actions={
        <>
          <Button onClick={() => onOpen({ kind: 'message', to: { kind: 'table', table } })}>
            {t('table.message')}
          </Button>
          <Button onClick={() => onOpen({ kind: 'inject', tables: [table] })}>{t('table.inject')}</Button>
          <Button look="primary" onClick={onClose}>
            {t('table.close')}
          </Button>
        </>
      }
    >
      {card === undefined ? null : (
        <>
          {card.attention.map((need) => (
            <p key={`${need.kind} ${need.seat ?? ''}`} className="dash-sentence">
              <NeedSentence need={need} />
            </p>
          ))}
          <TableClockControls card={card} />
          <h3 className="section-head">{t('table.people')}</h3>
          <ul className="dash-posts">
            {SEATS.map((seat) => (
              <Post key={seat} seat={seat} card={card} onOpen={onOpen} />
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}

interface PostProps {
  readonly seat: SeatId;
  readonly card: TableCard;
  readonly onOpen: (opening: Opening) => void;
}

function Post({ seat, card, onOpen }: PostProps) {
  const { t } = useTranslation('dashboard');
  const { t: marks } = useTranslation('marks');
  const all = useHost(({ host }) => host.people);
  const post = card.posts[seat];
  const people = all.filter(({ id }) => post.people.includes(id));
  return (
    <li>
      <SeatName seat={seat} length="short" isBot={post.isBot} isAway={people.length > 0 && post.here === 0} />
      <span className="dash-people">
        {people.length === 0 ? (
          <span className="note">{t(post.isBot ? 'table.bot' : 'table.nobody')}</span>
        ) : (
          people.map((one) => <Person key={one.id} one={one} onOpen={onOpen} />)
        )}
      </span>
      <span className="note">{t('table.talk', { percent: card.talk[seat] })}</span>
      {card.status === 'waiting' ? null : (
        <Button
          size="small"
          aria-label={t('table.peek', { seat: marks(`seat.${seat}`) })}
          onClick={() => onOpen({ kind: 'peek', table: card.number, seat })}
        >
          {t('remedy.peek')}
        </Button>
      )}
    </li>
  );
}

/** Somebody's name, which opens what a host may do for them. */
export function Person({
  one,
  onOpen,
}: {
  readonly one: ParticipantCard;
  readonly onOpen: (opening: Opening) => void;
}) {
  const { t } = useTranslation('dashboard');
  const name = personWords(one.name);
  const shown =
    one.presence === 'away' ? t('table.away', { name }) : one.isAdviser ? t('table.adviser', { name }) : name;
  return (
    <Menu
      trigger={shown}
      label={t('roster.spoken', { act: t('roster.acts'), name })}
      acts={[
        { id: 'move', label: t('roster.move') },
        { id: 'message', label: t('roster.message') },
        { id: 'code', label: t('roster.code') },
        { id: 'extra-time', label: t('roster.extraTime') },
        { id: 'remove', label: t('roster.remove') },
      ]}
      onAct={(act) =>
        onOpen(
          act === 'message'
            ? { kind: 'message', to: { kind: 'person', person: one.id } }
            : { kind: act, person: one.id },
        )
      }
    />
  );
}
