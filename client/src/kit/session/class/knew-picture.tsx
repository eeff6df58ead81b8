import { SENDERS } from '@letter/shared/play';
import type { ClassPicture } from '@letter/shared/session';
import { useTranslation } from 'react-i18next';
import { formatChange, formatMean } from '../../../text/format-figure.ts';
import { SeatSign } from '../../../marks/seat-sign.tsx';
import { SplitDisc } from '../../../marks/split-disc.tsx';
import { LOOKS, type ClassLook } from './look.ts';
import { Strip } from './strip.tsx';

/** Props of KnewPicture. */
export interface KnewPictureProps {
  readonly picture: Extract<ClassPicture, { readonly kind: 'knew' }>;
  readonly look: ClassLook;
  readonly own: number | null;
}

/** What each sender reported and did over all tables, and how far off each was about the leak, a mark a table. */
export function KnewPicture({ picture, look, own }: KnewPictureProps) {
  const { t } = useTranslation('screen');
  const { t: marks } = useTranslation('marks');
  const { senders, off, letter } = picture;
  const sizes = LOOKS[look];
  const reach = Math.max(10, ...SENDERS.flatMap((sender) => off[sender].map(({ value }) => Math.abs(value))));
  return (
    <div className={`class-rows class-${look}`}>
      {SENDERS.map((sender) => {
        const name = marks(`seat.${sender}`);
        const { said, did } = senders[sender];
        return (
          <div key={sender} className="class-row">
            <div className="class-who">
              <SplitDisc
                letter={Math.round(letter)}
                report={said}
                spirit={did}
                size={sizes.disc}
                about={t('knew.about', { seat: name })}
              />
              <div>
                <p className="class-name">
                  <SeatSign seat={sender} size={sizes.name * 0.8} /> <b>{name}</b>
                </p>
                <p className="class-note">{t('knew.means', { said: formatMean(said), did: formatMean(did) })}</p>
              </div>
            </div>
            {off[sender].length === 0 ? (
              <p className="class-note">{t('knew.nobody')}</p>
            ) : (
              <Strip name={name} ticks={off[sender]} reach={reach} format={formatChange} look={look} own={own} />
            )}
          </div>
        );
      })}
      <div className="class-row class-ends" aria-hidden="true">
        <span />
        <p className="class-note">
          <span>{t('knew.low')}</span> <span>{t('knew.right')}</span> <span>{t('knew.high')}</span>
        </p>
      </div>
    </div>
  );
}
