import type { ClassPicture, Fan, FanNamed } from '@letter/shared/session';
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { formatFigure, formatMean, formatPercent } from '../../../text/format-figure.ts';
import { SplitDisc } from '../../../marks/split-disc.tsx';
import { rem } from '../../../ui/rem.ts';
import { useWidth } from '../../../ui/use-width.ts';
import { LOOKS, type ClassLook } from './look.ts';
import { stacked } from './stacked.ts';
import { useClassWords } from './use-class-words.ts';

type FanPicture = Extract<ClassPicture, { readonly kind: 'fan' }>;

/** Props of FanChart. */
export interface FanChartProps {
  readonly picture: FanPicture;
  readonly look: ClassLook;
  /** The reader's own table, which stands out wherever it lies; `null` for who has none. */
  readonly own: number | null;
  /** The value at which a programme breaks out; drawn under a fan of programmes. */
  readonly breakout: number;
  /** The same as a sentence. */
  readonly label: string;
}

/** A label at the right of the fan: a named table, the reader's own, or all the others together. */
type FanLabel = { readonly at: number } & (
  | { readonly kind: 'table'; readonly table: number; readonly value: number }
  | { readonly kind: 'rest'; readonly count: number; readonly low: number; readonly high: number }
);

/** The tables of a session over one axis, with the few that stand out named beside it. */
export function FanChart({ picture, look, own, breakout, label }: FanChartProps) {
  const { fan, figure, notes } = picture;
  const { t, cause } = useClassWords();
  const [ref, width] = useWidth<HTMLDivElement>(LOOKS[look].width);
  const sizes = LOOKS[look];
  const isStacked = width < sizes.stackBelow;
  const right = isStacked ? width - 8 : width * 0.56;
  const foot = sizes.height - sizes.axis * 1.8;
  const rounds = Math.max(1, ...fan.lines.map(({ values }) => values.length));
  const hasLine = figure === 'programme';
  const values = [...fan.lines.flatMap((one) => one.values), ...(hasLine ? [breakout] : [])];
  const low = Math.floor(Math.min(...values) / 20) * 20;
  const high = Math.max(low + 20, Math.ceil(Math.max(...values) / 20) * 20);
  const x = scaleLinear([1, Math.max(2, rounds)], [sizes.axis * 2.9, right]);
  const y = scaleLinear([low, high], [foot, sizes.axis]);
  const format = figure === 'arrived' ? formatPercent : formatFigure;
  const path = line<number>(
    (_, at) => x(at + 1),
    (value) => y(value),
  );
  const shade = area<Fan['band'][number]>()
    .x(({ round }) => x(round))
    .y0((one) => y(one.low))
    .y1((one) => y(one.high));
  const bold = new Set([...fan.named.map(({ table }) => table), ...(own === null ? [] : [own])]);
  const labels = labelsOf(fan, own, y);
  const places = isStacked
    ? labels.map(() => 0)
    : stacked(
        labels.map(({ at, kind }) => ({ at: at - sizes.name * 0.7, size: sizes.labelOf[kind] })),
        sizes.height,
      );
  const ticks = Array.from({ length: (high - low) / 20 + 1 }, (_, at) => low + 20 * at);
  return (
    <div ref={ref} className={`class-fan class-${look} ${isStacked ? 'is-stacked' : ''}`}>
      <svg
        width={rem(isStacked ? width : right + 48)}
        height={rem(sizes.height)}
        viewBox={`0 0 ${isStacked ? width : right + 48} ${sizes.height}`}
        role="img"
        aria-label={label}
      >
        {fan.band.length < 2 ? null : <path d={shade(fan.band) ?? ''} fill="var(--flow2)" opacity={0.75} />}
        {ticks.map((value) => (
          <g key={value}>
            <line x1={x(1)} x2={right} y1={y(value)} y2={y(value)} stroke="var(--rule)" strokeWidth={sizes.hair} />
            <text x={x(1) - sizes.axis * 0.6} y={y(value) + sizes.axis * 0.35} textAnchor="end" className="class-axis">
              {value === high ? format(value) : formatFigure(value)}
            </text>
          </g>
        ))}
        {Array.from({ length: rounds }, (_, at) => (
          <text key={at} x={x(at + 1)} y={foot + sizes.axis * 1.6} textAnchor="middle" className="class-axis">
            {at + 1}
          </text>
        ))}
        {hasLine ? (
          <>
            <line
              x1={x(1)}
              x2={right}
              y1={y(breakout)}
              y2={y(breakout)}
              stroke="var(--ink)"
              strokeWidth={sizes.hair}
              strokeDasharray={`${sizes.hair} ${sizes.hair * 2}`}
            />
            <text x={x(1) + sizes.axis * 0.4} y={y(breakout) - sizes.axis * 0.4} className="class-axis">
              {t('fan.breakout', { line: formatFigure(breakout) })}
            </text>
          </>
        ) : null}
        {fan.lines
          .filter(({ table }) => !bold.has(table))
          .map(({ table, values: course }) => (
            <path key={table} d={path(course) ?? ''} className="class-line" strokeWidth={sizes.thin} />
          ))}
        {fan.lines
          .filter(({ table }) => bold.has(table))
          .map(({ table, values: course }) => (
            <g key={table}>
              <path d={path(course) ?? ''} className="class-under" strokeWidth={sizes.thick * 2} />
              <path
                d={path(course) ?? ''}
                className={table === own ? 'class-line is-own' : 'class-line is-named'}
                strokeWidth={sizes.thick}
                strokeDasharray={dashOf(fan.named, table, sizes.thick)}
              />
              {course.length === 1 ? (
                <circle cx={x(1)} cy={y(course[0] ?? 0)} r={sizes.thick} fill="var(--ink)" />
              ) : null}
            </g>
          ))}
        {isStacked
          ? null
          : labels.map((one, at) => (
              <path
                key={at}
                d={`M${right + 6} ${one.at}L${right + 40} ${(places[at] ?? 0) + sizes.name * 0.7}`}
                stroke="var(--ink3)"
                strokeWidth={sizes.hair}
                fill="none"
              />
            ))}
      </svg>
      <ul className="class-labels">
        {labels.map((one, at) => {
          const note = one.kind === 'table' ? notes.find(({ table }) => table === one.table) : undefined;
          const { letter = 0, report = 0, effort = 0 } = note ?? {};
          const means = { letter: formatMean(letter), report: formatMean(report), effort: formatMean(effort) };
          return (
            <li key={at} style={isStacked ? undefined : { top: rem(places[at] ?? 0) }}>
              {note === undefined ? null : (
                <SplitDisc letter={Math.round(letter)} report={report} spirit={effort} size={sizes.disc} isDecorative />
              )}
              <div>
                {one.kind === 'table' ? (
                  <p className="class-name">
                    <b>{one.table === own ? t('yourTable') : t('table', { number: one.table })}</b>{' '}
                    <span>{format(Math.round(one.value))}</span>
                  </p>
                ) : (
                  <p className="class-name">
                    <b>{t(fan.named.length === 0 ? 'fan.all' : 'fan.rest', { count: one.count })}</b>{' '}
                    <span>
                      {one.count === 1
                        ? format(Math.round(one.high))
                        : t('fan.range', {
                            low: formatFigure(Math.round(one.low)),
                            high: format(Math.round(one.high)),
                          })}
                    </span>
                  </p>
                )}
                {one.kind === 'rest' && fan.band.length > 1 ? <p className="class-note">{t('fan.shaded')}</p> : null}
                {note === undefined ? null : (
                  <>
                    <p className="class-note">{t('fan.means', means)}</p>
                    {note.cause !== null ? (
                      <p className="class-note">{cause(note.cause)}</p>
                    ) : figure === 'programme' && note.ending !== null ? (
                      <p className="class-note">{t(`fan.ending.${note.ending}`)}</p>
                    ) : null}
                  </>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function labelsOf({ named, rest, lines }: Fan, own: number | null, y: (value: number) => number): readonly FanLabel[] {
  const tables = named.map(({ table, value }): FanLabel => ({ kind: 'table', table, value, at: y(value) }));
  const mine = named.some(({ table }) => table === own) ? undefined : lines.find(({ table }) => table === own);
  const value = mine?.values.at(-1);
  if (value !== undefined && own !== null) tables.push({ kind: 'table', table: own, value, at: y(value) });
  const rests =
    rest === null
      ? []
      : [rest].map(({ tables: others, low, high }): FanLabel => ({
          kind: 'rest',
          count: others.length,
          low,
          high,
          at: y((low + high) / 2),
        }));
  return [...tables, ...rests].toSorted((a, b) => a.at - b.at);
}

// The first and the last named line are told apart by their places; the one between is dashed.
const dashOf = (named: readonly FanNamed[], table: number, thick: number): string | undefined =>
  named.findIndex((one) => one.table === table) === 1 ? `${thick * 3.3} ${thick * 1.7}` : undefined;
