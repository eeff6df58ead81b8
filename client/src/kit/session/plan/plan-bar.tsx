import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { clockFigures } from '../../../marks/clock-words.ts';
import { timeWriter } from '../../../text/formats.ts';
import { Hatch } from '../../../ui/pattern.tsx';
import { useWidth } from '../../../ui/use-width.ts';
import { rem } from '../../../ui/rem.ts';
import type { PlanSegment } from './plan-segments.ts';
import './plan.css';

/** Props of PlanBar. */
export interface PlanBarProps {
  readonly segments: readonly PlanSegment[];
  /** The drawing in a sentence; the same is in the list beside it. */
  readonly label: string;
  /** The bell, if one rings. */
  readonly bell: number | null;
  /** The round that is set off: the one that is unfolded, or the one that is open. */
  readonly marked: number | null;
  /** This moment, with a mark and what is past filled; `null` before the lesson. */
  readonly now: number | null;
  /** Times are on a clock that is so many ms behind this device's time of day. */
  readonly skew: number;
  /** Lines from the marked round to what stands below, where it is unfolded. */
  readonly isUnfolded?: boolean;
}

const HEIGHT = 32;
const TOP = 20;
/** Px that a word needs at least, so that none is cut. */
const ROOM = { word: 62, figure: 34, time: 44, kept: 112, bell: 72 };
/** Px that the phases of an unfolded round take at most. */
export const UNFOLDED = 770;
const timeOfDay = timeWriter({ hour: '2-digit', minute: '2-digit' });

/** A lesson to scale: the door, its rounds and the debrief that is kept, with times above and lengths below. */
export function PlanBar({ segments, label, bell, marked, now, skew, isUnfolded = false }: PlanBarProps) {
  const { t } = useTranslation('lesson-clock');
  const hatch = useId();
  const [ref, width] = useWidth<HTMLDivElement>(1232);
  const first = segments[0]?.from ?? 0;
  const last = segments.at(-1)?.to ?? first + 1;
  const x = (at: number): number => ((Math.min(last, Math.max(first, at)) - first) / Math.max(1, last - first)) * width;
  const placed = segments.map((segment) => ({
    segment,
    x: x(segment.from),
    w: Math.max(1, x(segment.to) - x(segment.from) - 2),
  }));
  const below = TOP + HEIGHT + 24;
  const whole = isUnfolded ? below + 42 : below;
  const unfolded = isUnfolded ? placed.find(({ segment }) => segment.round === marked) : undefined;
  const times = timesOf(placed, width, bell !== null);
  return (
    <div ref={ref} className="drawing">
      <svg
        className="plan-bar"
        role="img"
        aria-label={label}
        width="100%"
        height={rem(whole)}
        viewBox={`0 0 ${width} ${whole}`}
      >
        <defs>
          <Hatch id={hatch} step={5} weight={1} />
        </defs>
        {placed.map(({ segment, x: left, w }) => {
          const key = `${segment.kind}${segment.round}`;
          const isMarked = segment.kind === 'round' && segment.round === marked;
          const words = wordsOf(segment, w, t);
          const filled = now === null || segment.kind === 'door' ? 0 : Math.max(0, Math.min(w, x(now) - left));
          return (
            <g key={key} className={`plan-${segment.kind} ${isMarked ? 'is-marked' : ''}`}>
              <rect
                x={left + 0.75}
                y={TOP + 0.75}
                width={Math.max(0.5, w - 1.5)}
                height={HEIGHT - 1.5}
                fill={segment.kind === 'door' ? `url(#${hatch})` : 'none'}
                className="plan-box"
              />
              {filled > 0 ? (
                <rect
                  x={left + 1.5}
                  y={TOP + 1.5}
                  width={Math.max(0, filled - 1.5)}
                  height={HEIGHT - 3}
                  className="plan-past"
                />
              ) : null}
              <text x={left + w / 2} y={TOP + 21} textAnchor="middle" className="plan-name" fontSize={13.5}>
                {words}
              </text>
              {segment.kind !== 'door' && w >= ROOM.figure ? (
                <text x={left + w / 2} y={TOP + HEIGHT + 17} textAnchor="middle" className="plan-length" fontSize={13}>
                  {isMarked && now !== null ? t('bar.now') : clockFigures((segment.to - segment.from) / 1_000)}
                </text>
              ) : null}
            </g>
          );
        })}
        {times.map((left) => (
          <text key={left.at} x={left.x} y={TOP - 7} className="plan-time" fontSize={12.5}>
            {timeOfDay(left.at + skew)}
          </text>
        ))}
        {bell === null ? null : (
          <text x={width} y={TOP - 7} textAnchor="end" className="plan-time plan-bell" fontSize={12.5}>
            {t('bar.bell', { time: timeOfDay(bell + skew) })}
          </text>
        )}
        {unfolded === undefined ? null : (
          <path
            d={`M${unfolded.x} ${below}L0.5 ${whole - 2}M${unfolded.x + unfolded.w} ${below}L${Math.min(width, UNFOLDED)} ${whole - 2}`}
            className="plan-lead"
          />
        )}
        {now === null ? null : <line x1={x(now)} x2={x(now)} y1={TOP - 5} y2={TOP + HEIGHT + 5} className="plan-now" />}
      </svg>
    </div>
  );
}

function wordsOf(segment: PlanSegment, w: number, t: ReturnType<typeof useTranslation<'lesson-clock'>>['t']): string {
  if (segment.kind === 'round')
    return w >= ROOM.word ? t('bar.round', { round: segment.round }) : w >= 12 ? String(segment.round) : '';
  if (segment.kind === 'door') return w >= ROOM.word + 10 ? t('bar.door') : '';
  return w >= ROOM.kept ? t('bar.kept') : w >= ROOM.word - 6 ? t('bar.debrief') : '';
}

/** The moments that have room for their time of day, from the left. */
function timesOf(
  placed: readonly { readonly segment: PlanSegment; readonly x: number }[],
  width: number,
  hasBell: boolean,
): readonly { readonly at: number; readonly x: number }[] {
  const shown: { at: number; x: number }[] = [];
  const most = hasBell ? width - ROOM.bell - ROOM.time : width - ROOM.time;
  for (const { segment, x } of placed) {
    const before = shown.at(-1);
    if (x <= most && (before === undefined || x - before.x >= ROOM.time)) shown.push({ at: segment.from, x });
  }
  return shown;
}
