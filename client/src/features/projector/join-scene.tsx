import { SEATS } from '@letter/shared/play';
import type { SeatHeld } from '@letter/shared/session';
import { useTranslation } from 'react-i18next';
import { underBase } from '../../net/base-path.ts';
import { groupCode } from '../../net/table-code.ts';
import { TableSign, type HeldBy } from '../../marks/table-sign.tsx';
import { useReachableOrigin } from '../../kit/lobby/use-reachable-origin.ts';
import { useWorldWords } from '../../kit/words/use-world-words.ts';
import { useProjector } from '../../state/session-desk.ts';
import { rowWords } from '../../text/formats.ts';
import { QrCode } from '../../ui/qr-code.tsx';
import { Frame } from './frame.tsx';
import type { ContentOf } from './scene-of.ts';
import { useBellWords } from './use-room-words.ts';

const HELD: Readonly<Record<SeatHeld, HeldBy>> = { person: 'person', away: 'away', bot: 'bot', empty: 'nobody' };

/** How to get in: the address, the code and its picture for a camera, and who is there. */
export function JoinScene({ content }: { readonly content: ContentOf<'join'> }) {
  const { t } = useTranslation('screen');
  const { t: marks } = useTranslation('marks');
  const info = useProjector((view) => view.info);
  const world = useWorldWords()(info.scenario);
  const { origin } = useReachableOrigin();
  const bell = useBellWords();
  const link = `${origin}${underBase(`/s/${info.code}`)}`;
  const all = info.come + info.awaited;
  const { last, tables } = content;
  const size = tables.length <= 12 ? 86 : tables.length <= 26 ? 70 : 56;
  return (
    <Frame
      middle={<span dir="auto">{info.name}</span>}
      right={<b>{world.name}</b>}
      footLeft={info.isLocked ? t('join.locked') : t('join.noAccount')}
      footRight={bell}
    >
      <h1 className="visually-hidden">{t('scene.join')}</h1>
      <div className="screen-join">
        <ol className="screen-join-steps">
          <li>
            <p>{t('join.open')}</p>
            <p className="screen-address" translate="no">
              {hostOf(origin)}
            </p>
          </li>
          <li>
            <p>{t('join.type')}</p>
            <p className="screen-code" translate="no">
              {groupCode(info.code)}
            </p>
          </li>
        </ol>
        <div className="screen-qr">
          <QrCode text={link} label={t('join.qr')} className="screen-qr-code" />
          <p>{t('join.camera')}</p>
        </div>
      </div>
      <div className="screen-who">
        <div>
          <p className="screen-count">
            <b>{info.come}</b>{' '}
            <span>{info.awaited === 0 ? t('join.in', { count: info.come }) : t('join.inOf', { all })}</span>
          </p>
          <p className="screen-sub">
            {last === null ? t('join.lastHall') : t('join.last', { post: t(`post.${last.post}`), table: last.table })}
          </p>
        </div>
        <div>
          <ul className="screen-tables" aria-label={t('join.tables')}>
            {tables.map(({ table, seats }) => (
              <li key={table}>
                <TableSign
                  number={table}
                  seats={{ us: HELD[seats.us], china: HELD[seats.china], un: HELD[seats.un], dprk: HELD[seats.dprk] }}
                  size={size}
                  label={rowWords([
                    t('table', { number: table }),
                    ...SEATS.map((seat) => t(`join.held.${seats[seat]}`, { seat: marks(`seat.${seat}`) })),
                  ])}
                />
              </li>
            ))}
          </ul>
          <p className="screen-note">{t('join.fill')}</p>
        </div>
      </div>
    </Frame>
  );
}

/** An address as it is typed: without the scheme, which browsers add. */
const hostOf = (origin: string): string => origin.replace(/^https?:\/\//u, '');
