import { formatChange } from '../../text/format-figure.ts';

/** Props of PaidBars. */
export interface PaidBarsProps {
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly what: string;
    readonly change: number;
  }[];
}

/** Changes as bars from a common zero, losses to the left, with the figure beside each. */
export function PaidBars({ rows }: PaidBarsProps) {
  const most = Math.max(5, ...rows.map(({ change }) => Math.abs(change)));
  return (
    <ul className="paid-bars">
      {rows.map(({ id, name, what, change }) => {
        const part = (Math.abs(change) / most) * 50;
        return (
          <li key={id}>
            <span>
              <b>{name}</b>
              <br />
              <span className="small">{what}</span>
            </span>
            <span className="paid-scale" aria-hidden="true">
              <span style={{ left: `${change < 0 ? 50 - part : 50}%`, width: `${part}%` }} />
            </span>
            <b className="numeric">{formatChange(change)}</b>
          </li>
        );
      })}
    </ul>
  );
}
