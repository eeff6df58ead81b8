import type { Order, SeatId } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { useOrderBook } from '../../state/use-table.ts';
import { useOffered, useIsOpen } from '../../state/use-options.ts';
import type { Offered } from '../../state/use-options.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RefusalLine } from '../../kit/orders/lever-notes.tsx';
import type { Spoken } from '../../kit/words/spoken.ts';

/** One thing that can be shown to a delegation. */
export interface Showable {
  readonly label: string;
  readonly offered: Offered<Order>;
}

/** Everything this delegation could show another one now: reports, its border flow, a ledger page. */
export function useShowable(to: SeatId, { view, words }: Spoken): readonly Showable[] {
  const isOpen = useIsOpen();
  const reports = useOffered('pass-report').filter(({ order }) => order.to === to);
  const findings = useOffered('handle-finding');
  const flows = useOffered('show-border-flow').filter(({ order }) => order.to === to);
  const pages = useOffered('show-ledger-page').filter(({ order }) => order.to === to);
  const reportWords = (id: string) => {
    const report = view.reports.find((one) => one.id === id);
    return report === undefined ? id : words.reading(report.reading);
  };
  const all: readonly Showable[] = [
    ...reports.map((offered) => ({ label: reportWords(offered.order.report), offered })),
    ...findings.flatMap((offered) =>
      offered.order.handling === 'show' && offered.order.to === to
        ? [{ label: reportWords(offered.order.report), offered }]
        : [],
    ),
    ...flows.map((offered) => ({ label: words.t('lever.show-border-flow.name'), offered })),
    ...pages.map((offered) => ({
      label: `${words.t('lever.show-ledger-page.name')}, ${words.t(`corridorIn.${offered.order.corridor}`)}`,
      offered,
    })),
  ];
  return all.filter(({ offered }) => isOpen(offered.order.kind));
}

/** Shows a fact instead of asserting it; takes effect at once and cannot be taken back. */
export function ShowDialog({
  to,
  isOpen,
  onClose,
  view,
  words,
}: Spoken & { readonly to: SeatId; readonly isOpen: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation('talk');
  const { send } = useOrderBook();
  const things = useShowable(to, { view, words });
  const seat = words.t(`seatThe.${to}`);
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t('show.title', { seat })}
      over={t('show.what')}
      actions={<Button onClick={onClose}>{t('show.close')}</Button>}
    >
      <ul className="showables">
        {things.map(({ label, offered }) => (
          <li key={JSON.stringify(offered.order)}>
            <span>
              <span>{label}</span>
              <span className="small showable-note">
                {offered.rejection === null
                  ? offered.expected.length === 0
                    ? ''
                    : t('show.effect', { effect: words.expectations(offered.expected) })
                  : words.refusal(offered.rejection)}
              </span>
            </span>
            <Button size="small" disabled={offered.rejection !== null} onClick={() => void send(offered.order)}>
              {t('show.do')}
            </Button>
          </li>
        ))}
      </ul>
      {(['pass-report', 'handle-finding', 'show-border-flow', 'show-ledger-page'] as const).map((kind) => (
        <RefusalLine key={kind} place={kind} words={words} />
      ))}
    </Dialog>
  );
}
