import { FIGURES } from '@letter/shared/session';
import type { FigureId } from '@letter/shared/session';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHost } from '../../state/session-desk.ts';
import { formatPart } from '../../text/format-figure.ts';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/notes.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { RoomFan } from './room-fan.tsx';
import { useRoomFinding } from './use-room-words.ts';

const FIRST: FigureId = 'leakage';

/** The tables of the room over one axis, figure by figure: the same world, as many histories as tables. */
export function Compare() {
  const { t } = useTranslation('dashboard');
  const curves = useHost(({ host }) => host.curves);
  const [figure, setFigure] = useState(FIRST);
  const found = useRoomFinding()(curves, figure);
  if (found === null) return <EmptyState>{t('compare.none')}</EmptyState>;
  const rounds = Math.max(...curves.map(({ curves: of }) => of[figure].length));
  return (
    <div className="dash-compare">
      <SelectField
        label={t('compare.figure')}
        options={FIGURES.map((one) => ({ value: one, label: t(`compare.figures.${one}`) }))}
        value={figure}
        onChange={setFigure}
      />
      <ChartFrame
        look="screen"
        title={found}
        sub={t(`compare.units.${figure}`)}
        words={{ asTable: t('compare.asTable'), asChart: t('compare.asChart') }}
        chart={<RoomFan curves={curves} figure={figure} height={360} label={found} />}
        table={
          <DataTable
            caption={t(`compare.units.${figure}`)}
            rows={curves}
            rowKey={({ number }) => number}
            columns={[
              { id: 'table', head: t('needs.table'), cell: ({ number }) => t('compare.line', { table: number }) },
              ...Array.from({ length: rounds }, (_, at) => ({
                id: String(at),
                head: t('compare.round', { round: at + 1 }),
                isNumeric: true,
                cell: ({ curves: of }: (typeof curves)[number]) => {
                  const value = of[figure][at];
                  return value === undefined ? '' : formatPart(value);
                },
              })),
            ]}
          />
        }
        why={<p className="note">{t('compare.why')}</p>}
      />
    </div>
  );
}

/** The same in small, beside the list of tables. */
export function RoomGlance() {
  const { t } = useTranslation('dashboard');
  const curves = useHost(({ host }) => host.curves);
  const found = useRoomFinding()(curves, FIRST);
  return (
    <section className="dash-part" aria-labelledby="dash-room">
      <h3 id="dash-room" className="section-head">
        {t('compare.title')}
      </h3>
      {found === null ? (
        <p className="note">{t('compare.none')}</p>
      ) : (
        <>
          <p className="small">{t(`compare.units.${FIRST}`)}</p>
          <RoomFan curves={curves} figure={FIRST} height={120} label={found} />
        </>
      )}
    </section>
  );
}
