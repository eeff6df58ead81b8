import type { CurveId } from '@letter/shared/session';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { useTranslation } from 'react-i18next';
import { rem } from '../../ui/rem.ts';
import { spread } from '../../ui/spread.ts';
import { formatFigure } from '../../text/format-figure.ts';
import { Frame, Say } from './frame.tsx';
import type { ContentOf } from './scene-of.ts';
import { useBellWords, useRoundWords } from './use-room-words.ts';

const WIDTH = 1776;
const HEIGHT = 640;
const RIGHT = 1180;
const LEFT = 84;
const FOOT = 570;
const DASH: Readonly<Record<CurveId, string | undefined>> = {
  tension: undefined,
  unity: '20 10',
  credibility: '4 10',
  access: '20 8 4 8',
};
/** Tables whose line still has a name of its own. */
const NAMED = 8;

interface Curve {
  readonly id: string;
  readonly name: string;
  readonly values: readonly number[];
  readonly dash: string | undefined;
}

/** What the public record says: four figures of one table, or tension at every table. */
export function CurvesScene({ content }: { readonly content: ContentOf<'curves'> }) {
  const { t } = useTranslation('screen');
  const round = useRoundWords();
  const bell = useBellWords();
  const curves = useCurves(content);
  const { tables } = content;
  const only = tables.length === 1 ? tables[0] : undefined;
  const last = Math.max(0, ...curves.map(({ values }) => values.length));
  return (
    <Frame
      {...(only === undefined ? {} : { left: t('table', { number: only.table }) })}
      middle={t('scene.curves')}
      right={<b>{round}</b>}
      footLeft={t('curves.foot')}
      footRight={bell}
    >
      {last === 0 ? (
        <Say title={t('curves.none')} size="large" />
      ) : (
        <>
          <Say title={only === undefined ? t('curves.class') : t('curves.title')} sub={t('curves.sub', { last })} />
          <Lines curves={curves} last={last} />
        </>
      )}
    </Frame>
  );
}

function useCurves({ tables }: ContentOf<'curves'>): readonly Curve[] {
  const { t } = useTranslation('screen');
  const only = tables.length === 1 ? tables[0] : undefined;
  if (only !== undefined)
    return (['tension', 'unity', 'credibility', 'access'] as const).map((id) => ({
      id,
      name: t(`curves.figure.${id}`),
      values: only.figures[id] ?? [],
      dash: DASH[id],
    }));
  return tables.map(({ table, figures }) => ({
    id: `${table}`,
    name: t('table', { number: table }),
    values: figures.tension ?? [],
    dash: undefined,
  }));
}

function Lines({ curves, last }: { readonly curves: readonly Curve[]; readonly last: number }) {
  const { t } = useTranslation('screen');
  const x = scaleLinear([1, Math.max(2, last)], [LEFT, RIGHT]);
  const y = scaleLinear([0, 100], [FOOT, 30]);
  const path = line<number>(
    (_, at) => x(at + 1),
    (value) => y(value),
  );
  const ends = curves.map(({ values }) => y(values.at(-1) ?? 0));
  const isNamed = curves.length <= NAMED;
  const places = spread(ends, 60, 40, FOOT);
  return (
    <svg
      width={rem(WIDTH)}
      height={rem(HEIGHT)}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t('curves.sub', { last })}
      className="screen-curves"
    >
      {[0, 25, 50, 75, 100].map((value) => (
        <g key={value}>
          <line x1={LEFT} x2={RIGHT} y1={y(value)} y2={y(value)} stroke="var(--rule)" strokeWidth={2} />
          <text x={LEFT - 18} y={y(value) + 10} textAnchor="end" className="screen-axis">
            {value}
          </text>
        </g>
      ))}
      {Array.from({ length: last }, (_, at) => (
        <text key={at} x={x(at + 1)} y={FOOT + 46} textAnchor="middle" className="screen-axis">
          {at + 1}
        </text>
      ))}
      {curves.map(({ id, values, dash }, at) => (
        <g key={id}>
          <path
            d={path(values) ?? ''}
            fill="none"
            stroke={isNamed ? 'var(--ink)' : 'var(--rule2)'}
            strokeWidth={isNamed ? 5 : 3}
            strokeDasharray={dash}
          />
          {values.length === 1 ? <circle cx={x(1)} cy={y(values[0] ?? 0)} r={8} fill="var(--ink)" /> : null}
          {isNamed && values.length > 0 ? (
            <>
              <path
                d={`M${x(values.length) + 8} ${ends[at] ?? 0}L${RIGHT + 40} ${places[at] ?? 0}`}
                stroke="var(--ink3)"
                strokeWidth={2}
              />
              <text x={RIGHT + 52} y={(places[at] ?? 0) + 12} className="screen-axis is-name">
                <tspan className="screen-bold">{curves[at]?.name}</tspan>
                <tspan dx={18}>{formatFigure(Math.round(values.at(-1) ?? 0))}</tspan>
              </text>
            </>
          ) : null}
        </g>
      ))}
    </svg>
  );
}
