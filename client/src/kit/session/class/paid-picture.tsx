import { PAYERS } from '@letter/shared/play';
import type { ClassPicture } from '@letter/shared/session';
import { median } from '@letter/shared/session';
import { useTranslation } from 'react-i18next';
import { formatChange } from '../../../text/format-figure.ts';
import type { ClassLook } from './look.ts';
import { Strip } from './strip.tsx';

/** Props of PaidPicture. */
export interface PaidPictureProps {
  readonly picture: Extract<ClassPicture, { readonly kind: 'paid' }>;
  readonly look: ClassLook;
  readonly own: number | null;
}

/** What citizens, circle and programme lost or gained at each table, on one scale. */
export function PaidPicture({ picture, look, own }: PaidPictureProps) {
  const { t } = useTranslation('screen');
  const { rows } = picture;
  const reach = Math.max(5, ...PAYERS.flatMap((payer) => rows[payer].map(({ value }) => Math.abs(value))));
  return (
    <div className={`class-rows class-${look}`}>
      {PAYERS.map((payer) => {
        const name = t(`paid.${payer}`);
        const middle = median(rows[payer].map(({ value }) => value));
        return (
          <div key={payer} className="class-row">
            <div>
              <p className="class-name">
                <b>{name}</b>
              </p>
              {rows[payer].length === 0 ? null : (
                <p className="class-note">{t('paid.of', { change: formatChange(middle) })}</p>
              )}
            </div>
            <Strip name={name} ticks={rows[payer]} reach={reach} format={formatChange} look={look} own={own} />
          </div>
        );
      })}
      <div className="class-row class-ends" aria-hidden="true">
        <span />
        <p className="class-note">
          <span>{t('paid.lost')}</span> <span>{t('paid.same')}</span> <span>{t('paid.gained')}</span>
        </p>
      </div>
    </div>
  );
}
