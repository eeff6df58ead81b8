import { asksForHost } from '@letter/shared/session';
import type { TableCard } from '@letter/shared/protocol';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHost } from '../../state/session-desk.ts';
import { Button } from '../../ui/button.tsx';
import { useActs } from './use-acts.ts';
import { useHeldOrder } from './use-held-order.ts';
import type { Order } from './use-held-order.ts';
import { NeedsRow } from './needs-row.tsx';
import { OnTrack } from './on-track.tsx';
import type { Remedy } from './remedies.ts';
import type { Opening } from './opening.ts';
import { useRemedyWords } from './use-remedy-words.ts';
import { useIsHeld, useRowKeys } from './use-row-keys.ts';

const isAsking = ({ attention }: TableCard): boolean => attention.some(asksForHost);

/** The tables, those that need the host most first, each with its remedy; the others in one line below. */
export function NeedsList({ onOpen }: { readonly onOpen: (opening: Opening) => void }) {
  const { t } = useTranslation('dashboard');
  const cards = useHost(({ host }) => host.cards);
  const curves = useHost(({ host }) => host.curves);
  const people = useHost(({ host }) => host.people);
  const [order, setOrder] = useState<Order>('need');
  const list = useRef<HTMLElement>(null);
  const shown = useHeldOrder(cards, order, useIsHeld(list));
  const asking = shown.filter(({ attention }) => attention.length > 0);
  const calm = shown.filter(({ attention }) => attention.length === 0);
  const { act } = useActs();
  const words = useRemedyWords();
  const press = (card: TableCard, remedy: Remedy) => {
    const table = card.number;
    if (remedy.kind === 'ask') void act(remedy.asking, words.done(remedy, table), remedy.undo);
    else if (remedy.id === 'peek') onOpen({ kind: 'peek', table, seat: remedy.seat ?? 'us' });
    else if (remedy.id === 'answer') onOpen({ kind: 'answer', table });
    else onOpen({ kind: 'table', table });
  };
  const open = (table: number) => onOpen({ kind: 'table', table });
  useRowKeys(list, {
    onPeek: (table) => {
      const seat = cards.find(({ number }) => number === table)?.attention[0]?.seat ?? 'us';
      onOpen({ kind: 'peek', table, seat });
    },
    onWrite: (table) => onOpen({ kind: 'message', to: { kind: 'table', table } }),
    onOpen: open,
  });
  const count = cards.filter(isAsking).length;
  return (
    <section ref={list} className="dash-needs">
      <div className="dash-head">
        <h2 className="dash-title">{t(count === 0 ? 'needs.titleCalm' : 'needs.title')}</h2>
        <p className="dash-counts">
          <span>{t('needs.counts', { count: cards.length, asking: count, calm: cards.length - count })}</span>
          <Button look="link" onClick={() => setOrder(order === 'need' ? 'number' : 'need')}>
            {t(order === 'need' ? 'needs.byNumber' : 'needs.byNeed')}
          </Button>
        </p>
      </div>
      {asking.length === 0 ? (
        <p className="dash-calm">{t('needs.calm')}</p>
      ) : (
        <table className="dash-table">
          <caption className="visually-hidden">{t('needs.caption')}</caption>
          <thead>
            <tr>
              <th scope="col" colSpan={2}>
                {t('needs.table')}
              </th>
              <th scope="col">{t('needs.happening')}</th>
              <th scope="col">{t('needs.seats')}</th>
              <th scope="col">{t('needs.click')}</th>
            </tr>
          </thead>
          <tbody>
            {asking.map((card, at) => (
              <NeedsRow
                key={card.number}
                card={card}
                curves={curves.find(({ number }) => number === card.number)?.curves}
                people={people}
                isFirst={at === 0 && order === 'need'}
                onRemedy={press}
                onOpen={open}
              />
            ))}
          </tbody>
        </table>
      )}
      <OnTrack cards={calm} curves={curves} onOpen={open} />
      <p className="dash-keys">{t('needs.keys')}</p>
    </section>
  );
}
