import { SEATS } from '@letter/shared/play';
import type { SeatId } from '@letter/shared/play';
import { rem } from '../ui/rem.ts';
import { SeatSign } from './seat-sign.tsx';

/** What holds a seat of a table: somebody, somebody who is away, a bot, or nobody yet. */
export type HeldBy = 'person' | 'away' | 'bot' | 'nobody';

/** Props of TableSign. */
export interface TableSignProps {
  readonly number: number;
  readonly seats: Readonly<Record<SeatId, HeldBy>>;
  /** Edge in px. */
  readonly size?: number;
  /** The same in words; it is drawn as decoration where they stand beside it. */
  readonly label?: string;
}

/** A table: its four seats round its number, each at its own side. */
export function TableSign({ number, seats, size = 54, label }: TableSignProps) {
  const edge = size * 0.28;
  const middle = (size - edge) / 2;
  const far = size - edge;
  const at: Readonly<Record<SeatId, readonly [number, number]>> = {
    us: [0, middle],
    china: [far, middle],
    un: [middle, 0],
    dprk: [middle, far],
  };
  const spoken = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg className="table-sign" width={rem(size)} height={rem(size)} viewBox={`0 0 ${size} ${size}`} {...spoken}>
      {SEATS.map((seat) => (
        <g key={seat} transform={`translate(${at[seat].join(' ')})`}>
          {seats[seat] === 'nobody' ? (
            <rect x="0.6" y="0.6" width={edge - 1.2} height={edge - 1.2} className="table-sign-free" />
          ) : (
            <SeatSign seat={seat} size={edge} isAway={seats[seat] === 'away'} isBot={seats[seat] === 'bot'} isDrawn />
          )}
        </g>
      ))}
      <text x={size / 2} y={size * 0.6} textAnchor="middle" fontSize={size * 0.28} className="table-sign-number">
        {number}
      </text>
    </svg>
  );
}
