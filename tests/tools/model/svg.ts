// Pictures for docs/model.md: the same lines as on the page, as SVG files that follow the reader's light or dark scheme.
import { formatSignificant } from '../../../client/src/text/format-figure.ts';

type Point = readonly number[];

/** A plot of lines; styles go by their order: solid, dashed, dotted. */
export type PlotWish = {
  readonly label: string;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
  readonly xLabel: string;
  readonly formatX?: (value: number) => string;
  readonly lines: readonly { readonly label: string; readonly points: readonly Point[]; readonly isDotted?: boolean }[];
  readonly marks: readonly { readonly label: string; readonly x: number; readonly y: number }[];
};

const WIDTH = 620;
const HEIGHT = 250;
const LEFT = 48;
const RIGHT = 440;
const FOOT = 200;
const STROKES = [
  'stroke-width="3"',
  'stroke-width="2" stroke-dasharray="6 4"',
  'stroke-width="1.75" stroke-dasharray="2 4"',
];

const STYLE = [
  '<style>',
  'svg{--paper:#fbf9f4;--ink:#1d1c1a;--ink2:#4a463f;--rule:#d9d3c6;--hatch:#7d766a}',
  '@media(prefers-color-scheme:dark){svg{--paper:#131417;--ink:#ece9e2;--ink2:#bdb9b0;--rule:#34363b;--hatch:#8b8d92}}',
  'text{font:13px "Source Sans 3","Source Sans Pro","Segoe UI",Helvetica,Arial,sans-serif;fill:var(--ink)}',
  '.second{fill:var(--ink2)}.main{font-weight:700}.end{text-anchor:end}.middle{text-anchor:middle}',
  '.halo{paint-order:stroke;stroke:var(--paper);stroke-width:5px;stroke-linejoin:round}',
  '</style>',
].join('');

const escape = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const px = (value: number): string => String(Math.round(value * 10) / 10);

const frame = (label: string, height: number, inside: readonly string[]): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${escape(label)}">`,
    `<title>${escape(label)}</title>`,
    STYLE,
    `<rect width="${WIDTH}" height="${height}" fill="var(--paper)"/>`,
    ...inside,
    '</svg>',
    '',
  ].join('\n');

const text = (x: number, y: number, words: string, look = ''): string =>
  `<text x="${px(x)}" y="${px(y)}"${look === '' ? '' : ` class="${look}"`}>${escape(words)}</text>`;

const scaleOf =
  (from: readonly number[], to: readonly [number, number]) =>
  (value: number): number => {
    const [low, high] = [Math.min(...from), Math.max(...from)];
    return to[0] + ((value - low) / (high - low || 1)) * (to[1] - to[0]);
  };

/** Labels moved apart to 17 px, in their own order. */
function apart(wished: readonly number[]): readonly number[] {
  const order = wished.map((at, index) => ({ at, index })).toSorted((a, b) => a.at - b.at);
  let floor = 14;
  for (const one of order) {
    one.at = Math.max(one.at, floor);
    floor = one.at + 17;
  }
  let ceiling = FOOT + 4;
  for (const one of order.toReversed()) {
    one.at = Math.min(one.at, ceiling);
    ceiling = one.at - 17;
  }
  return order.toSorted((a, b) => a.index - b.index).map(({ at }) => at);
}

/** Lines with their names at their ends. */
export function plotSvg(wish: PlotWish): string {
  const { lines, marks, xTicks, yTicks, formatX = formatSignificant } = wish;
  const xs = [...xTicks, ...lines.flatMap(({ points }) => points.map((point) => point[0] ?? 0))];
  const x = scaleOf(xs, [LEFT, RIGHT]);
  const y = scaleOf(yTicks, [FOOT, 14]);
  const path = (points: readonly Point[]): string =>
    points.map((point, index) => `${index === 0 ? 'M' : 'L'}${px(x(point[0] ?? 0))} ${px(y(point[1] ?? 0))}`).join('');
  const ends = apart(lines.map(({ points }) => y(points.at(-1)?.[1] ?? 0)));
  return frame(wish.label, HEIGHT, [
    ...yTicks.flatMap((tick) => [
      `<path d="M${LEFT} ${px(y(tick))}H${RIGHT}" stroke="var(--rule)"/>`,
      text(LEFT - 8, y(tick) + 4, formatSignificant(tick), 'second end'),
    ]),
    ...xTicks.map((tick) => text(x(tick), FOOT + 19, formatX(tick), 'second middle')),
    text(LEFT, HEIGHT - 8, wish.xLabel, 'second'),
    ...lines.map(
      ({ points }, index) =>
        `<path d="${path(points)}" fill="none" stroke="var(--ink)" ${STROKES[index] ?? STROKES[2]}/>`,
    ),
    ...lines.flatMap(({ points, isDotted }, index) =>
      isDotted === true
        ? points.map(
            (point) =>
              `<circle cx="${px(x(point[0] ?? 0))}" cy="${px(y(point[1] ?? 0))}" r="3" fill="var(--${index === 0 ? 'ink' : 'paper'})" stroke="var(--ink)" stroke-width="1.5"/>`,
          )
        : [],
    ),
    ...marks.flatMap((mark, index) => {
      const isLate = marks.length > 1 ? index === 0 : x(mark.x) > LEFT + (RIGHT - LEFT) * 0.55;
      return [
        `<path d="M${px(x(mark.x))} ${px(y(mark.y) - 5)}V${px(y(mark.y) - 20)}" stroke="var(--ink2)"/>`,
        `<rect x="${px(x(mark.x) - 4)}" y="${px(y(mark.y) - 4)}" width="8" height="8" fill="var(--paper)" stroke="var(--ink)" stroke-width="1.75"/>`,
        text(x(mark.x) + (isLate ? 3 : -3), y(mark.y) - 24, mark.label, isLate ? 'second halo end' : 'second halo'),
      ];
    }),
    ...lines.map(({ label }, index) => text(RIGHT + 12, (ends[index] ?? 0) + 4, label, index === 0 ? 'main' : '')),
  ]);
}

/** A waterfall: levels solid, losses hatched, gains outlined. */
export function waterfallSvg(
  label: string,
  bars: readonly { readonly label: string; readonly from: number; readonly to: number }[],
): string {
  const names = 170;
  const x = scaleOf([0, ...bars.flatMap(({ from, to }) => [from, to])], [names, WIDTH - 70]);
  return frame(label, bars.length * 27 + 8, [
    '<defs><pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="1.1" height="4" fill="var(--hatch)"/></pattern></defs>',
    ...bars.flatMap((bar, index) => {
      const isLevel = index === 0 || index === bars.length - 1;
      const top = index * 27 + 6;
      const [left, right] = [x(Math.min(bar.from, bar.to)), x(Math.max(bar.from, bar.to))];
      const fill = isLevel ? 'var(--ink)' : bar.to < bar.from ? 'url(#hatch)' : 'var(--paper)';
      const change = `${bar.to < bar.from ? '−' : '+'}${formatSignificant(Math.abs(bar.to - bar.from))}`;
      return [
        text(names - 10, top + 14, bar.label, isLevel ? 'main end' : 'end'),
        `<rect x="${px(left)}" y="${top}" width="${px(Math.max(1.5, right - left))}" height="19" fill="${fill}" stroke="var(--ink)" stroke-width="1.25"/>`,
        text(right + 8, top + 14, isLevel ? formatSignificant(bar.to) : change, isLevel ? 'main' : ''),
      ];
    }),
  ]);
}
