import type { SeatId, Weighed } from '@letter/shared/play';
import { SeatSign } from '../../marks/seat-sign.tsx';
import { spread } from '../../ui/spread.ts';

/** Share of a scale, percent, that a box needs for itself. */
const BOX = 12;

/** The chance of being seen that a bot believed in, as its sign, and how sure the look at it was, as a line. */
export function SeenScale({
  seat,
  seen,
  looked,
}: {
  readonly seat: SeatId;
  readonly seen: number;
  readonly looked: number;
}) {
  return (
    <span className="seen-scale" aria-hidden="true">
      <span className="seen-line" style={{ left: `${looked}%` }} />
      <span className="seen-sign" style={{ left: `${seen}%` }}>
        <SeatSign seat={seat} size={11} />
      </span>
    </span>
  );
}

/** Props of WeighedScale. */
export interface WeighedScaleProps {
  readonly weighed: readonly Weighed[];
  readonly chosen: string;
  /** An option in a word or a figure. */
  readonly name: (option: string) => string;
  /** The ends of the scale that all half-years share, points. */
  readonly ends: { readonly least: number; readonly most: number };
}

/** The options in words that a bot weighed, a line for each on one scale of its own points; the one it took is filled. */
export function WeighedLines({ weighed, chosen, name, ends }: WeighedScaleProps) {
  return (
    <span className="weighed-lines small" aria-hidden="true">
      {weighed.map(({ option, points }) => (
        <span key={option} className={option === chosen ? 'weighed-line weighed-line-taken' : 'weighed-line'}>
          <span>{name(option)}</span>
          <span className="weighed-track">
            <span className="weighed-dot" style={{ left: `${placeOf(points, ends)}%` }} />
          </span>
        </span>
      ))}
    </span>
  );
}

const placeOf = (points: number, { least, most }: WeighedScaleProps['ends']): number =>
  ((points - least) / Math.max(0.1, most - least)) * (100 - BOX) + BOX / 2;

/** The efforts that a bot weighed on one scale of its own points; the one it took is filled. */
export function WeighedScale({ weighed, chosen, name, ends }: WeighedScaleProps) {
  const wished = weighed.map(({ points }) => placeOf(points, ends));
  const at = spread(wished, BOX, BOX / 2, 100 - BOX / 2);
  return (
    <span className="weighed-scale" aria-hidden="true">
      {ends.least < 0 && ends.most > 0 ? (
        <span className="weighed-zero" style={{ left: `${placeOf(0, ends)}%` }} />
      ) : null}
      {weighed.map(({ option }, index) => (
        <span
          key={option}
          className={option === chosen ? 'weighed-box weighed-taken' : 'weighed-box'}
          style={{ left: `${at[index] ?? 50}%` }}
        >
          {name(option)}
        </span>
      ))}
    </span>
  );
}
