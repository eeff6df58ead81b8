import { panelMandate } from '@letter/shared/play';
import type { NameView, PanelView, TradeView } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { useScenario } from '../../state/use-table.ts';
import { formatPercent } from '../../text/format-figure.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Section } from '../../ui/layout.tsx';

/** Whether the Panel has its mandate, and the evidence that the UN holds on names and illicit trades. */
export function PanelEvidence({ view }: { readonly view: PanelView }) {
  const { t } = useTranslation('roles');
  const { t: play } = useTranslation('play');
  const mandate = panelMandate(useScenario(), view.public);
  const share = (percent: number | null): string => (percent === null ? '' : formatPercent(percent));
  return (
    <Section title={t('evidence.title')} level={2}>
      <div className="role-evidence">
        <p className="note">
          {mandate.runs
            ? t('evidence.mandate', { round: mandate.until ?? view.public.round })
            : t('evidence.noMandate')}
        </p>
        {view.names.length === 0 ? null : (
          <DataTable<NameView>
            caption={t('evidence.names')}
            rows={view.names}
            rowKey={({ id }) => id}
            columns={[
              { id: 'name', head: t('evidence.name'), cell: ({ name }) => name },
              { id: 'held', head: t('evidence.held'), cell: ({ evidence }) => share(evidence), isNumeric: true },
              {
                id: 'single',
                head: t('evidence.single'),
                cell: ({ singleSource }) => share(singleSource),
                isNumeric: true,
              },
            ]}
          />
        )}
        {view.trades.length === 0 ? null : (
          <DataTable<TradeView>
            caption={t('evidence.trades')}
            rows={view.trades}
            rowKey={({ trade }) => trade}
            columns={[
              { id: 'trade', head: t('evidence.trade'), cell: ({ trade }) => play(`subject.tradeWithin.${trade}`) },
              { id: 'held', head: t('evidence.held'), cell: ({ evidence }) => share(evidence), isNumeric: true },
            ]}
          />
        )}
      </div>
    </Section>
  );
}
