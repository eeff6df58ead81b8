import { useTranslation } from 'react-i18next';
import { TableSign } from '../../marks/table-sign.tsx';

const TAKEN = { us: 'person', china: 'person', un: 'person', dprk: 'person' } as const;
/** As many as fit beside a plan; the rest are a number. */
const MOST_DRAWN = 18;

/** The tables of a session, each with its four delegations. */
export function DrawnTables({ count }: { readonly count: number }) {
  const { t } = useTranslation('host');
  const drawn = Math.min(count, MOST_DRAWN);
  return (
    <div className="drawn-tables">
      <div className="section-line">
        <h3 className="section-head">{t('setup.tables', { count })}</h3>
        <span className="small">{t('setup.tablesNote')}</span>
      </div>
      <div className="drawn-tables-row" aria-hidden="true">
        {Array.from({ length: drawn }, (_none, at) => (
          <TableSign key={at} number={at + 1} seats={TAKEN} />
        ))}
      </div>
      {count === drawn ? null : <p className="small">{t('setup.moreTables', { count: count - drawn })}</p>}
    </div>
  );
}
