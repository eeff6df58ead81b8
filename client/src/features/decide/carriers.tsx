import type { NameView } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { formatFigure } from '../../text/format-figure.ts';
import { Square } from '../../marks/square.tsx';
import type { Spoken } from '../../kit/words/spoken.ts';
import { rem } from '../../ui/rem.ts';

/** Who carries blocked trade: capacity, fee, and how visible the trade has become, which is only an estimate. */
export function Carriers({ view, words }: Spoken) {
  const { t } = useTranslation('decide');
  const names = view.names.filter((name) => name.route !== null);
  if (names.length === 0) return null;
  return (
    <section className="dprk-part">
      <h3 className="dprk-head">{t('carriers.title')}</h3>
      <table className="carriers">
        <caption className="visually-hidden">{t('carriers.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('carriers.name')}</th>
            <th scope="col">{t('carriers.carries')}</th>
            <th scope="col" className="numeric carriers-figure">
              {t('carriers.fee')}
            </th>
            <th scope="col">{t('carriers.exposure')}</th>
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <Carrier key={name.id} name={name} view={view} words={words} />
          ))}
        </tbody>
      </table>
      <p className="small carriers-note">
        <Square look="hatched" width={12} height={12} /> <span>{t('carriers.note')}</span>
      </p>
    </section>
  );
}

function Carrier({ name, words }: Spoken & { readonly name: NameView }) {
  const { t } = useTranslation('decide');
  const { capacity, carried, fee } = name.route ?? { capacity: 0, carried: 0, fee: 0 };
  return (
    <tr>
      <th scope="row" className="name-words">
        <span>{name.name}</span>
        <small>
          <span>
            {t('carriers.what', {
              corridor: words.marks(`corridor.${name.corridor}`),
              trade: words.t(`tradeWithin.${name.trade}`),
            })}
          </span>
          {name.status === 'open' ? null : <b>{`; ${words.t(`status.${name.status}`)}`}</b>}
        </small>
      </th>
      <td>
        <span className="capacity" aria-hidden="true" style={{ width: rem(Math.max(8, Math.min(60, capacity * 0.6))) }}>
          <span style={{ width: `${capacity === 0 ? 0 : Math.min(100, (carried / capacity) * 100)}%` }} />
        </span>
        <small>{t('carriers.of', { carried: formatFigure(carried), capacity: formatFigure(capacity) })}</small>
      </td>
      <td className="numeric carriers-figure">{t('percent', { value: Math.round(fee * 100) })}</td>
      <td>
        <span className="exposure" aria-hidden="true">
          <span style={{ width: `${Math.min(100, name.evidence)}%` }} />
        </span>
        <small>{t('carriers.guess', { value: Math.round(name.evidence) })}</small>
      </td>
    </tr>
  );
}
