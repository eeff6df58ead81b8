import { PAYERS } from '@letter/shared/play';
import type { WhoPaid } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { formatChange } from '../../../text/format-figure.ts';

const PARTS = ['restrictions', 'help', 'shift'] as const;

/** Who bore the cost of what was withheld, and by what. */
export function Paid({ whoPaid }: { readonly whoPaid: WhoPaid }) {
  const { t } = useTranslation('evidence');
  const { t: debrief } = useTranslation('debrief');
  const { parts } = whoPaid;
  const shown = parts === null ? [] : PARTS;
  return (
    <section>
      <h3>{debrief('paid.title')}</h3>
      <div className="scroll" tabIndex={0} role="group" aria-label={debrief('paid.title')}>
        <table className="aims">
          <caption>{t(parts === null ? 'replay.paidOlder' : 'replay.paidNote')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('replay.col.who')}</th>
              {shown.map((part) => (
                <th key={part} scope="col" className="number">
                  {debrief(`paid.part.${part}`)}
                </th>
              ))}
              <th scope="col" className="number">
                {t('replay.col.total')}
              </th>
            </tr>
          </thead>
          <tbody>
            {PAYERS.map((payer) => (
              <tr key={payer}>
                <th scope="row">{debrief(`paid.${payer}`)}</th>
                {parts === null
                  ? null
                  : PARTS.map((part) => (
                      <td key={part} className="number">
                        {formatChange(parts[payer][part])}
                      </td>
                    ))}
                <td className="number">{formatChange(whoPaid[payer])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
