import type { ModelReport } from '@letter/shared/lab';
import { formatSignificant, formatRough } from '../../../client/src/text/format-figure.ts';
import { say } from '../../e2e/words.ts';
import { plotSvg, waterfallSvg } from './svg.ts';

/** The folder of the pictures, from docs/. */
const FOLDER = 'pictures/model';

/** The path of a mechanism's picture from docs/. */
export const picturePath = (id: string): string => `${FOLDER}/${id}.svg`;
/** The path of a series' picture from docs/. */
export const seriesPath = (id: string): string => `${FOLDER}/record-${id}.svg`;

const t = (path: string, values: Readonly<Record<string, string | number>> = {}): string => say('model', path, values);

/** Every picture of a report by its path from docs/. */
export function modelPictures({ pictures, backtest }: ModelReport): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const picture of pictures) {
    const facts = Object.fromEntries(picture.facts.map((fact) => [fact.id, formatRough(fact.value)]));
    const label = t(`pictures.${picture.id}.alt`, facts);
    const bars = picture.bars.map(({ id, from, to }) => ({ label: t(`bars.${id}`), from, to }));
    const svg =
      picture.kind === 'waterfall'
        ? waterfallSvg(label, bars)
        : plotSvg({
            label,
            xTicks: picture.xTicks,
            yTicks: picture.yTicks,
            xLabel: t(`pictures.${picture.id}.x`),
            lines: picture.lines.map(({ id, points }) => ({ label: t(`lines.${picture.id}-${id}`), points })),
            marks: picture.marks.map(({ id, x, y }) => ({ label: t(`marks.${id}`), x, y })),
          });
    files.set(picturePath(picture.id), svg);
  }
  for (const { id, title, unit, years } of backtest.series) {
    const [first, last] = [years[0], years.at(-1)];
    if (first === undefined || last === undefined || first === last) continue;
    const fitted = new Set(years.filter(({ kind }) => kind === 'fitted').map(({ year }) => year));
    const values = years.flatMap(({ recorded, simulated, naive }) => [recorded, simulated, naive]);
    const line = (name: 'recorded' | 'simulated' | 'naive') => ({
      label: t(`record.${name}`),
      points: years.map((year) => [year.year, year[name]]),
      isDotted: name !== 'naive',
    });
    files.set(
      seriesPath(id),
      plotSvg({
        label: t('record.alt', {
          title,
          first: first.year,
          last: last.year,
          recorded: formatSignificant(last.recorded),
          simulated: formatSignificant(last.simulated),
        }),
        xTicks: [...new Set(years.map(({ year }) => year))],
        yTicks: ticksFor(Math.min(0, ...values), Math.max(...values)),
        xLabel: fitted.size === 0 ? unit : `${unit}; * ${t('record.fittedYears')}`,
        formatX: (year) => (fitted.has(year) ? `${year}*` : String(year)),
        lines: [line('recorded'), line('simulated'), line('naive')],
        marks: [],
      }),
    );
  }
  return files;
}

/** About four round ticks from below the least to above the most. */
function ticksFor(least: number, most: number): readonly number[] {
  const rough = (most - least || 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  const first = Math.floor(least / step);
  return Array.from({ length: Math.ceil(most / step) - first + 1 }, (_, index) => (first + index) * step);
}
