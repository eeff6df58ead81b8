import { formatChange } from '../../text/format-figure.ts';

/** Props of PaidBars. */
export interface PaidBarsProps {
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly what: string;
    readonly change: number;
    /** What the change is made of; empty where it cannot be told apart. */
    readonly parts: readonly { readonly id: string; readonly name: string; readonly change: number }[];
  }[];
}

/** Changes as bars from a common zero, losses to the left, with the figure beside each and the parts below their sum. */
export function PaidBars({ rows }: PaidBarsProps) {
  const all = rows.flatMap(({ change, parts }) => [change, ...parts.map((part) => part.change)]);
  const most = Math.max(5, ...all.map(Math.abs));
  return (
    <ul className="paid-bars">
      {rows.map(({ id, name, what, change, parts }) => (
        <li key={id}>
          <div className="paid-line">
            <span>
              <b>{name}</b>
              <br />
              <span className="small">{what}</span>
            </span>
            <Bar change={change} most={most} />
            <b className="numeric">{formatChange(change)}</b>
          </div>
          {parts.length > 0 && (
            <ul className="paid-parts small">
              {parts.map((part) => (
                <li key={part.id} className="paid-line">
                  <span>{part.name}</span>
                  <Bar change={part.change} most={most} />
                  <span className="numeric">{formatChange(part.change)}</span>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

/** One bar on a scale that ends at `most` points to either side of nought. */
function Bar({ change, most }: { readonly change: number; readonly most: number }) {
  const part = (Math.abs(change) / most) * 50;
  return (
    <span className="paid-scale" aria-hidden="true">
      <span style={{ left: `${change < 0 ? 50 - part : 50}%`, width: `${part}%` }} />
    </span>
  );
}
