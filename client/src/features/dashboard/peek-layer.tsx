import { SEATS } from '@letter/shared/play';
import type { Result, SeatId } from '@letter/shared/play';
import { readPeek } from '@letter/shared/protocol';
import type { SessionRefusal, SessionReplies, TableView } from '@letter/shared/protocol';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useHost, useHostDesk } from '../../state/session-desk.ts';
import { useSessionRefusal } from '../../kit/session/use-session-refusal.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState, ErrorNote, WaitLine } from '../../ui/notes.tsx';
import { Segmented } from '../../ui/segmented.tsx';

/** Draws a seat's own page from a view, for a reader who can press nothing in it. */
export type PeekedPage = (view: TableView) => ReactNode;

/** Props of PeekLayer. */
export interface PeekLayerProps {
  readonly table: number;
  readonly seat: SeatId;
  readonly onSeat: (seat: SeatId) => void;
  readonly onClose: () => void;
  readonly page: PeekedPage;
}

type Seen =
  | { readonly kind: 'view'; readonly view: TableView }
  | { readonly kind: 'refused'; readonly refusal: SessionRefusal };

/** A seat's own page as it is now: to read and to turn, and with nothing in it to press. It is marked as a look all over. */
export function PeekLayer({ table, seat, onSeat, onClose, page }: PeekLayerProps) {
  const { t } = useTranslation('dashboard');
  const { t: marks } = useTranslation('marks');
  const reason = useSessionRefusal();
  const { seen, look } = usePeek(table, seat);
  const title = useRef<HTMLHeadingElement>(null);
  const layer = useRef<HTMLElement>(null);
  useEffect(() => title.current?.focus(), []);
  const leave = useEffectEvent(({ key, defaultPrevented }: KeyboardEvent) => {
    if (key === 'Escape' && !defaultPrevented) onClose();
  });
  useEffect(() => {
    const place = layer.current;
    place?.addEventListener('keydown', leave);
    return () => place?.removeEventListener('keydown', leave);
  }, []);
  const name = marks(`seat.${seat}`);
  return (
    <section ref={layer} className="peek" aria-labelledby="peek-title">
      <header className="peek-head">
        <div>
          <h2 id="peek-title" ref={title} tabIndex={-1} className="dash-title">
            {t('peek.title', { table, seat: name })}
          </h2>
          <p className="note">{t('peek.note')}</p>
        </div>
        <Segmented
          label={t('peek.other')}
          options={SEATS.map((one) => ({ value: one, label: marks(`seatShort.${one}`) }))}
          value={seat}
          onChange={onSeat}
        />
        <span className="dash-buttons">
          <Button onClick={look}>{t('peek.again')}</Button>
          <Button look="primary" onClick={onClose}>
            {t('peek.close')}
          </Button>
        </span>
      </header>
      {seen === null ? <WaitLine>{t('peek.wait')}</WaitLine> : null}
      {seen?.kind === 'refused' ? <ErrorNote what={t('refused')} remedy={reason(seen.refusal)} /> : null}
      {seen?.kind === 'view' && seen.view.seat === null ? <EmptyState>{t('peek.notStarted')}</EmptyState> : null}
      {seen?.kind === 'view' && seen.view.seat !== null ? (
        <div className="peek-page" data-mark={t('peek.mark', { table, seat: name })}>
          {page(seen.view)}
        </div>
      ) : null}
    </section>
  );
}

/** The page of a seat, fetched anew whenever its table has moved on. */
function usePeek(table: number, seat: SeatId) {
  const desk = useHostDesk();
  const [seen, setSeen] = useState<Seen | null>(null);
  const card = useHost(({ host }) => host.cards.find(({ number }) => number === table));
  const [turn, setTurn] = useState(0);
  // A table that moved on has another card: the look goes on with it.
  const moment = `${card?.round ?? 0} ${card?.phase ?? ''} ${turn}`;
  useEffect(() => {
    let isWanted = true;
    const look = async (): Promise<void> => {
      const reply = await desk.ask('host.peek', { table, seat });
      if (isWanted && moment !== '') setSeen(read(reply));
    };
    void look();
    return () => {
      isWanted = false;
    };
  }, [desk, table, seat, moment]);
  return { seen, look: () => setTurn(turn + 1) };
}

function read(reply: Result<SessionReplies['host.peek'], SessionRefusal>): Seen {
  if (!reply.ok) return { kind: 'refused', refusal: reply.error };
  const view = readPeek(reply.value);
  return view === null ? { kind: 'refused', refusal: { code: 'not-understood' } } : { kind: 'view', view };
}
