import { useTranslation } from 'react-i18next';
import { rem } from '../../ui/rem.ts';
import { roundX, type Room } from './history-chart.tsx';

/** Props of RoundHandle. */
export interface RoundHandleProps {
  readonly rounds: number;
  /** `null` where the change has no round: there is no handle then. */
  readonly round: number | null;
  readonly room: Room;
  readonly onRound: (round: number) => void;
}

/** Half the width of the handle, px: it stands over its round at both ends of the axis. */
const HALF = 9;

/** The axis of the rounds, with the round of the change as a handle on it: dragged, or moved by the arrow keys. */
export function RoundHandle({ rounds, round, room, onRound }: RoundHandleProps) {
  const { t } = useTranslation('what-if');
  const first = roundX(room, 1, rounds);
  const last = roundX(room, rounds, rounds);
  return (
    <div className="round-axis">
      <svg viewBox={`0 0 ${room.width} 44`} aria-hidden="true" className="history-chart">
        <path d={`M${first} 14H${last}`} className="history-axis" />
        {Array.from({ length: rounds }, (_, index) => index + 1).map((one) => (
          <g key={one}>
            <path d={`M${roundX(room, one, rounds)} 10V18`} className="history-axis" />
            <text
              x={roundX(room, one, rounds)}
              y={40}
              textAnchor="middle"
              className={one === round ? 'history-tick history-strong' : 'history-tick'}
            >
              {one}
            </text>
          </g>
        ))}
        {round === null ? null : (
          <text x={last + 14} y={12} className="history-name">
            <tspan className="history-strong">{t('fromRound', { round })}</tspan>
            <tspan x={last + 14} dy="17" className="history-tick">
              {t('drag')}
            </tspan>
          </text>
        )}
      </svg>
      {round === null ? null : (
        <input
          type="range"
          className="round-handle"
          aria-label={t('handle')}
          aria-valuetext={t('round', { round })}
          min={1}
          max={rounds}
          step={1}
          value={round}
          style={{ left: rem(first - HALF), width: rem(last - first + 2 * HALF) }}
          onChange={(event) => onRound(Number(event.currentTarget.value))}
        />
      )}
    </div>
  );
}
