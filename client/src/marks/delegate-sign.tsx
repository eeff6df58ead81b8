import type { SeatId } from '@letter/shared/play';
import { rem } from '../ui/rem.ts';
import { seatColor } from './seat-sign.tsx';
import './marks.css';

/** Props of DelegateSign. */
export interface DelegateSignProps {
  readonly seat: SeatId;
  readonly initials: string;
  /** Edge in px. */
  readonly size?: number;
  readonly isAway?: boolean;
}

/** One person of a delegation: its square with their initials in the open part; the name stands beside it. */
export function DelegateSign({ seat, initials, size = 26, isAway = false }: DelegateSignProps) {
  const w = 1.25;
  const e = w / 2;
  const thick = Math.round(size * 0.2);
  const inner = size - w;
  const side = {
    us: { x: e, y: e, width: thick, height: inner },
    china: { x: size - thick - e, y: e, width: thick, height: inner },
    un: { x: e, y: e, width: inner, height: thick },
    dprk: { x: e, y: size - thick - e, width: inner, height: thick },
  }[seat];
  const x = seat === 'us' ? (size + thick) / 2 : seat === 'china' ? (size - thick) / 2 : size / 2;
  const y = seat === 'un' ? (size + thick) / 2 : seat === 'dprk' ? (size - thick) / 2 : size / 2;
  const color = seatColor(seat);
  return (
    <svg
      className="delegate-sign"
      width={rem(size)}
      height={rem(size)}
      viewBox={`0 0 ${size} ${size}`}
      aria-hidden="true"
    >
      <rect
        x={e}
        y={e}
        width={inner}
        height={inner}
        fill="var(--paper)"
        stroke={color}
        strokeWidth={w}
        strokeDasharray={isAway ? '3 2' : undefined}
      />
      <rect {...side} fill={color} />
      <text x={x} y={y + size * 0.16} textAnchor="middle" fontSize={size * 0.44} fontWeight={600} fill="var(--ink)">
        {initials}
      </text>
    </svg>
  );
}
