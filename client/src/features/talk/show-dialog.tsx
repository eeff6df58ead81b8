import type { Order, SeatId } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import type { Recipient } from '../../net/requests.ts';
import { useSend } from '../../state/use-table.ts';
import { useOffered, useIsOpen } from '../../state/use-options.ts';
import type { Offered } from '../../state/use-options.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RefusalLine } from '../../kit/orders/lever-notes.tsx';
import type { Settled } from '../../kit/words/spoken.ts';

/** One thing that can be shown: an order for each delegation that it would go to. */
export interface Showable {
  readonly id: string;
  readonly label: string;
  readonly offered: readonly Offered<Order>[];
}

const SHOWN = ['pass-report', 'handle-finding', 'show-border-flow', 'show-ledger-page'] as const;

/**
 * Everything this delegation could show another one now, or all others at once: reports, its border flow, a ledger page.
 */
export function useShowable(to: Recipient, { view, words }: Settled): readonly Showable[] {
  const { t } = useTranslation('talk');
  const isOpen = useIsOpen();
  const reports = useOffered('pass-report');
  const findings = useOffered('handle-finding');
  const flows = useOffered('show-border-flow');
  const pages = useOffered('show-ledger-page');
  const isFor = (seat: SeatId): boolean => to === 'plenary' || to === seat;
  const reportWords = (id: string) => {
    const report = view.reports.find((one) => one.id === id);
    return report === undefined ? id : words.reading(report.reading);
  };
  const single = (id: string, label: string, offered: Offered<Order>): Showable => ({ id, label, offered: [offered] });
  const all: readonly Showable[] = [
    ...reports
      .filter(({ order }) => isFor(order.to))
      .map((offered) => single(offered.order.report, reportWords(offered.order.report), offered)),
    ...findings.flatMap((offered) => {
      const { order } = offered;
      return order.handling === 'show' && isFor(order.to)
        ? [single(order.report, reportWords(order.report), offered)]
        : [];
    }),
    ...flows
      .filter(({ order }) => isFor(order.to))
      .map((offered) => single('flow', words.t('lever.show-border-flow.name'), offered)),
    ...pages
      .filter(({ order }) => isFor(order.to))
      .map((offered) =>
        single(
          offered.order.corridor,
          t('show.page', {
            page: words.t('lever.show-ledger-page.name'),
            where: words.t(`corridorIn.${offered.order.corridor}`),
          }),
          offered,
        ),
      ),
  ];
  return grouped(all.filter(({ offered }) => offered.every(({ order }) => isOpen(order.kind))));
}

/** One entry for each thing, with all its orders. */
function grouped(all: readonly Showable[]): readonly Showable[] {
  const found = new Map<string, Showable>();
  for (const one of all) {
    const known = found.get(one.id);
    found.set(one.id, known === undefined ? one : { ...known, offered: [...known.offered, ...one.offered] });
  }
  return [...found.values()];
}

/** Shows a fact instead of asserting it; takes effect at once and cannot be taken back. */
export function ShowDialog({
  to,
  isOpen,
  onClose,
  view,
  words,
}: Settled & { readonly to: Recipient; readonly isOpen: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation('talk');
  const send = useSend();
  const things = useShowable(to, { view, words });
  const title = to === 'plenary' ? t('show.titleAll') : t('show.title', { seat: words.t(`seatThe.${to}`) });
  // One after the other: each is an order of its own, and what is refused to one is refused to all that follow.
  const show = async (orders: readonly Order[]) => {
    for (const order of orders) if (!(await send(order))) break;
  };
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={title}
      over={t('show.what')}
      actions={<Button onClick={onClose}>{t('show.close')}</Button>}
    >
      <ul className="showables">
        {things.map(({ id, label, offered }) => {
          const open = offered.filter(({ rejection }) => rejection === null);
          const closed = open.length > 0 ? null : (offered[0]?.rejection ?? null);
          const effects = (open[0] ?? offered[0])?.expected ?? [];
          return (
            <li key={id}>
              <span>
                <span>{label}</span>
                <span className="small showable-note">
                  {closed !== null
                    ? words.refusal(closed)
                    : effects.length === 0
                      ? ''
                      : t('show.effect', { effect: words.expectations(effects) })}
                </span>
              </span>
              <Button size="small" disabled={closed !== null} onClick={() => void show(open.map(({ order }) => order))}>
                {t(to === 'plenary' ? 'show.doAll' : 'show.do')}
              </Button>
            </li>
          );
        })}
      </ul>
      {SHOWN.map((kind) => (
        <RefusalLine key={kind} place={kind} words={words} />
      ))}
    </Dialog>
  );
}
