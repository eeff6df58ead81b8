import type { WhatIfAnswer, WhatIfFigure, WhatIfHistory } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';

/** Where the lines stand in the width: px left and right of them. */
export interface Room {
  readonly left: number;
  readonly right: number;
  readonly width: number;
}

/** Props of HistoryChart. */
export interface HistoryChartProps {
  readonly label: string;
  readonly answer: WhatIfAnswer;
  readonly figure: WhatIfFigure;
  readonly height: number;
  readonly room: Room;
  /** A value that matters, drawn across. */
  readonly line: { readonly at: number; readonly label: string } | null;
  readonly format: (value: number) => string;
  /** The changed value at the end, with its standard deviation. */
  readonly spread: string;
  /** Whether its lines are named; a chart below another one only has its values. */
  readonly isNamed: boolean;
}

const TOP = 10;
const BOTTOM = 8;
/** Labels at the ends stand at least so far apart. */
const LEAST_GAP = 38;

/** The x of a round between the two edges; one round stands at the left. */
export const roundX = ({ left, right, width }: Room, round: number, rounds: number): number =>
  left + (rounds < 2 ? 0 : ((round - 1) / (rounds - 1)) * Math.max(1, width - left - right));

/** What happened, solid; with the change, dashed and with the middle of the draws shaded; bots with nothing changed, dotted. */
export function HistoryChart(props: HistoryChartProps) {
  const { label, answer, figure, height, room, line, format, spread, isNamed } = props;
  const { t } = useTranslation('what-if');
  const { played, unchanged, changed, band, from } = answer;
  const rounds = played.rounds.length;
  const x = (round: number): number => roundX(room, round, rounds);
  const values = [
    ...[played, changed, ...(unchanged === null ? [] : [unchanged])].flatMap(({ rounds: all }) =>
      all.map(({ figures }) => figures[figure]),
    ),
    ...band.flatMap(({ low, high }) => [low[figure], high[figure]]),
  ];
  const { bottom, top, ticks } = scaleOf(values, line?.at ?? null);
  const y = (value: number): number => TOP + ((top - value) / (top - bottom)) * (height - TOP - BOTTOM);
  const path = (history: WhatIfHistory, since = 1): string =>
    history.rounds
      .filter(({ round }) => round >= since)
      .map(({ round, figures }, index) => `${index === 0 ? 'M' : 'L'}${x(round)} ${y(figures[figure])}`)
      .join('');
  const shaded = band.filter(({ round }) => round >= Math.max(1, from - 1));
  const end = (history: WhatIfHistory): number => history.rounds.at(-1)?.figures[figure] ?? 0;
  const names = spaced([
    { id: 'was', at: y(end(played)), words: t('asHappened'), note: format(end(played)) },
    { id: 'now', at: y(end(changed)), words: t('changedLine'), note: spread },
    ...(unchanged === null
      ? []
      : [{ id: 'same', at: y(end(unchanged)), words: t('sameBots'), note: format(end(unchanged)) }]),
  ]);
  const right = room.width - room.right;
  return (
    <svg className="history-chart" viewBox={`0 0 ${room.width} ${height}`} role="img" aria-label={label}>
      {ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${room.left} ${y(tick)}H${right}`} className="history-rule" />
          <text x={room.left - 7} y={y(tick) + 4} textAnchor="end" className="history-tick">
            {format(tick)}
          </text>
        </g>
      ))}
      {shaded.length < 2 ? null : (
        <path
          className="history-band"
          d={[
            ...shaded.map(({ round, high }, index) => `${index === 0 ? 'M' : 'L'}${x(round)} ${y(high[figure])}`),
            ...shaded.toReversed().map(({ round, low }) => `L${x(round)} ${y(low[figure])}`),
            'Z',
          ].join('')}
        />
      )}
      {line === null || line.at > top ? null : (
        <>
          <path d={`M${room.left} ${y(line.at)}H${right}`} className="history-line" />
          <text x={room.left + 4} y={y(line.at) - 6} className="history-tick">
            {line.label}
          </text>
        </>
      )}
      <path d={`M${x(from)} 0V${height}`} className="history-from" />
      {unchanged === null ? null : <path d={path(unchanged, Math.max(1, from - 1))} className="history-same" />}
      <path d={path(played)} className="history-was" />
      <path d={path(changed, Math.max(1, from - 1))} className="history-now" />
      {names.map(({ id, y: at, words, note }) => (
        <text key={id} x={right + 12} y={at} className="history-name">
          {isNamed ? (
            <>
              <tspan className="history-strong">{words}</tspan>
              <tspan x={right + 12} dy="17">
                {note}
              </tspan>
            </>
          ) : (
            <tspan className="history-strong">{note}</tspan>
          )}
        </text>
      ))}
    </svg>
  );
}

/** A scale of round tens around the values; a line close above them is on it. */
function scaleOf(values: readonly number[], line: number | null) {
  const all =
    line !== null && line - Math.max(...values) < 20 && line - Math.min(...values) > -20 ? [...values, line] : values;
  const step = Math.max(...all) - Math.min(...all) > 45 ? 20 : 10;
  const bottom = Math.max(0, Math.floor((Math.min(...all) - 1) / step) * step);
  const top = Math.max(bottom + 2 * step, Math.ceil((Math.max(...all) + 1) / step) * step);
  const ticks = Array.from({ length: (top - bottom) / step + 1 }, (_, index) => bottom + index * step);
  return { bottom, top, ticks: ticks.filter((tick) => tick <= 100) };
}

interface EndName {
  readonly id: string;
  readonly at: number;
  readonly words: string;
  readonly note: string;
}

/** The names at the ends of the lines, moved apart where the ends lie close. */
function spaced(names: readonly EndName[]): readonly (EndName & { readonly y: number })[] {
  let last = -Infinity;
  return names
    .toSorted((one, other) => one.at - other.at)
    .map((name) => {
      last = Math.max(name.at, last + LEAST_GAP, 12);
      return { ...name, y: last };
    });
}
