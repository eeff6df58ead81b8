import type { SeatId } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { rowWords } from '../text/formats.ts';
import { rem } from '../ui/rem.ts';
import './marks.css';

/** A seat, or an observer. */
export type SeatOrObserver = SeatId | 'observer';

/** Props of SeatSign. */
export interface SeatSignProps {
  readonly seat: SeatOrObserver;
  /** Edge in px. */
  readonly size?: number;
  /** Nobody is present: dashed. */
  readonly isAway?: boolean | undefined;
  /** A bot holds the seat: one dot. */
  readonly isBot?: boolean | undefined;
  /** Announces the name (and away, bot) to assistive technology; leave out where the name is beside it. */
  readonly isNamed?: boolean;
  /** True inside a drawing that scales as a whole: the edge is in the drawing's units. */
  readonly isDrawn?: boolean;
}

/** A delegation's sign: a square with one thick side, on its side of the table. */
export function SeatSign({
  seat,
  size = 13,
  isAway = false,
  isBot = false,
  isNamed = false,
  isDrawn = false,
}: SeatSignProps) {
  const { t } = useTranslation('marks');
  const color = seatColor(seat);
  const edge = isDrawn ? size : rem(size);
  const w = size > 20 ? 1.5 : 1.25;
  const e = w / 2;
  const thick = Math.round(size * 0.36);
  const side = sideOf(seat, size, thick, w);
  const name = rowWords([t(`seat.${seat}`), ...(isAway ? [t('seat.away')] : []), ...(isBot ? [t('seat.bot')] : [])]);
  const spoken = isNamed ? { role: 'img', 'aria-label': name } : { 'aria-hidden': true };
  const dash = isAway ? `${Math.max(2, size * 0.12)} ${Math.max(1.5, size * 0.1)}` : undefined;
  const [dotX, dotY] = dotOf(seat, size, thick);
  const dot = Math.max(2.5, size * 0.2);
  return (
    <svg className="seat-sign" width={edge} height={edge} viewBox={`0 0 ${size} ${size}`} {...spoken}>
      <rect
        x={e}
        y={e}
        width={size - w}
        height={size - w}
        fill="none"
        stroke={color}
        strokeWidth={w}
        strokeDasharray={dash}
      />
      {side === null ? null : (
        <rect
          {...side}
          fill={isAway ? 'none' : color}
          stroke={isAway ? color : 'none'}
          strokeWidth={isAway ? w : 0}
          strokeDasharray={dash}
        />
      )}
      {isBot ? <rect x={dotX - dot / 2} y={dotY - dot / 2} width={dot} height={dot} fill={color} /> : null}
    </svg>
  );
}

/** The CSS colour of a delegation, for words and lines beside its sign. */
export const seatColor = (seat: SeatOrObserver): string => (seat === 'observer' ? 'var(--ink2)' : `var(--${seat})`);

/** Dash patterns that distinguish the delegations' lines without colour. */
export const SEAT_DASH: Readonly<Record<SeatId, string>> = { us: '7 3', china: '12 3', un: '2 3', dprk: '7 3 2 3' };

function sideOf(seat: SeatOrObserver, size: number, thick: number, w: number) {
  const e = w / 2;
  switch (seat) {
    case 'us':
      return { x: e, y: e, width: thick, height: size - w };
    case 'china':
      return { x: size - thick - e, y: e, width: thick, height: size - w };
    case 'un':
      return { x: e, y: e, width: size - w, height: thick };
    case 'dprk':
      return { x: e, y: size - thick - e, width: size - w, height: thick };
    case 'observer':
      return null;
  }
}

function dotOf(seat: SeatOrObserver, size: number, thick: number): readonly [number, number] {
  const middle = size / 2;
  const free = (size - thick) / 2;
  switch (seat) {
    case 'us':
      return [size - free, middle];
    case 'china':
      return [free, middle];
    case 'un':
      return [middle, size - free];
    case 'dprk':
      return [middle, free];
    case 'observer':
      return [middle, middle];
  }
}

/** Props of SeatName. */
export interface SeatNameProps extends Omit<SeatSignProps, 'isNamed'> {
  /** `short` gives US and UN, for tables and footers. */
  readonly length?: 'full' | 'short';
  /** Sets the name in the delegation's colour, as above a message. */
  readonly isColored?: boolean;
}

/** A delegation's sign with its name. */
export function SeatName({ length = 'full', isColored = false, ...sign }: SeatNameProps) {
  const { t } = useTranslation('marks');
  const states = [...(sign.isAway === true ? [t('seat.away')] : []), ...(sign.isBot === true ? [t('seat.bot')] : [])];
  return (
    <span className="seat-name">
      <SeatSign {...sign} />
      <span style={isColored ? { color: seatColor(sign.seat), fontWeight: 600 } : undefined}>
        {t(length === 'short' ? `seatShort.${sign.seat}` : `seat.${sign.seat}`)}
      </span>
      {states.length === 0 ? null : <span className="visually-hidden">{rowWords(states)}</span>}
    </span>
  );
}
