import { isSender } from '@letter/shared/play';
import type { Report } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../state/use-table.ts';
import { useOffered } from '../../state/use-options.ts';
import { Button } from '../../ui/button.tsx';
import { LeverFrame } from './lever-block.tsx';
import { RefusalLine } from '../../kit/orders/lever-notes.tsx';
import type { Settled } from '../../kit/words/spoken.ts';
import { listWords } from '../../text/formats.ts';

/** What the Panel found and nobody else has: publish it, show it to one seat, or withhold it. */
export function FindingsBlock({ view, words, isNameless = false }: Settled & { readonly isNameless?: boolean }) {
  const { t } = useTranslation('decide');
  const offered = useOffered('handle-finding');
  const send = useSend();
  const own = view.reports.filter((report) => report.by === view.seat && isSender(report.by));
  if (own.length === 0) return null;
  const label = (order: (typeof offered)[number]['order']) =>
    order.handling === 'publish'
      ? words.t('option.handling.publish')
      : words.t('option.handling.show', { seat: words.marks(`seatShort.${order.to}`) });
  const state = (report: Report) =>
    report.published
      ? t('finding.published')
      : report.shownTo.length > 0
        ? t('finding.shown', { seats: listWords(report.shownTo.map((seat) => words.marks(`seatShort.${seat}`))) })
        : t('finding.held');
  return (
    <LeverFrame kind="handle-finding" view={view} words={words} isNameless={isNameless}>
      {own.toReversed().map((report) => {
        const choices = offered.filter(
          ({ order, rejection }) => order.report === report.id && rejection?.code !== 'already-done',
        );
        return (
          <div key={report.id} className="finding">
            <p>
              <span>{words.reading(report.reading)}</span>{' '}
              <span className="small">{t('finding.from', { round: report.round, state: state(report) })}</span>
            </p>
            {report.published ? null : (
              <div className="finding-acts">
                {choices.map(({ order, rejection, expected }) => (
                  <Button
                    key={label(order)}
                    size="small"
                    disabled={rejection !== null}
                    title={words.expectations(expected)}
                    onClick={() => void send(order)}
                  >
                    {label(order)}
                  </Button>
                ))}
              </div>
            )}
          </div>
        );
      })}
      <RefusalLine place="handle-finding" words={words} />
    </LeverFrame>
  );
}
