import type { DebriefView, TradeId, TradeTruth } from '@letter/shared/play';
import { TRADES } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { formatFigure, formatMillions, formatPercent } from '../../text/format-figure.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Section } from '../../ui/layout.tsx';

interface Row {
  readonly trade: TradeId;
  readonly chips: number;
  readonly earned: number;
  readonly insiders: number;
  /** How the trade stood at the end. */
  readonly end: TradeTruth;
}

/** What each illicit trade earned over the game, who got it, and what it exposed; nothing in games of older rules. */
export function IllicitTable({ debrief }: { readonly debrief: DebriefView }) {
  const { t } = useTranslation('debrief');
  const { t: play } = useTranslation('play');
  const rows = TRADES.flatMap((trade) => rowOf(debrief, trade));
  if (rows.length === 0) return null;
  const state = rows.reduce((sum, { earned }) => sum + earned, 0);
  const insiders = rows.reduce((sum, one) => sum + one.insiders, 0);
  return (
    <Section title={t('illicit.title')} aside={t('illicit.sub')} level={2}>
      <p className="narrative">
        {t('illicit.says', { state: formatMillions(state), insiders: formatMillions(insiders) })}
      </p>
      <DataTable
        caption={t('illicit.title')}
        isCaptionHidden
        rows={rows}
        rowKey={({ trade }) => trade}
        columns={[
          { id: 'trade', head: t('illicit.trade'), cell: ({ trade }) => play(`subject.trade.${trade}`) },
          { id: 'chips', head: t('illicit.chips'), cell: ({ chips }) => formatFigure(chips), isNumeric: true },
          { id: 'earned', head: t('illicit.earned'), cell: ({ earned }) => formatFigure(earned), isNumeric: true },
          {
            id: 'insiders',
            head: t('illicit.insiders'),
            cell: (row) => formatFigure(row.insiders),
            isNumeric: true,
          },
          { id: 'seen', head: t('illicit.seen'), cell: ({ end }) => formatPercent(end.exposure), isNumeric: true },
          { id: 'us', head: t('illicit.us'), cell: ({ end }) => formatPercent(end.evidence.us), isNumeric: true },
          { id: 'un', head: t('illicit.un'), cell: ({ end }) => formatPercent(end.evidence.un), isNumeric: true },
        ]}
      />
    </Section>
  );
}

function rowOf({ rounds }: DebriefView, trade: TradeId): readonly Row[] {
  const all = rounds.flatMap(({ trades }) => (trades ?? []).filter((one) => one.trade === trade));
  const end = all.at(-1);
  if (end === undefined) return [];
  const sum = (read: (one: TradeTruth) => number): number => all.reduce((total, one) => total + read(one), 0);
  return [
    {
      trade,
      chips: sum(({ chips }) => chips) / all.length,
      earned: sum(({ earned }) => earned),
      insiders: sum(({ insiders }) => insiders),
      end,
    },
  ];
}
