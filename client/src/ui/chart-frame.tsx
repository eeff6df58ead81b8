import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import './chart-frame.css';

/** Props of ChartFrame. */
export interface ChartFrameProps {
  /** The finding, as a sentence or a phrase. */
  readonly title: ReactNode;
  /** Quantity, unit and period. */
  readonly sub?: ReactNode;
  /** `section` is 14 px sans; `screen` is the serif title of a page. */
  readonly look?: 'section' | 'screen';
  readonly chart: ReactNode;
  /** The same figures as a DataTable. */
  readonly table: ReactNode;
  /** A Popover that answers "why did this move?". */
  readonly why?: ReactNode;
  /** The two labels of the toggle. */
  readonly words: { readonly asTable: string; readonly asChart: string };
}

/** A chart under the sentence that it supports, with its table one press away. */
export function ChartFrame({ title, sub, look = 'section', chart, table, why, words }: ChartFrameProps) {
  const [isTable, setIsTable] = useState(false);
  const id = useId();
  const Head = look === 'screen' ? 'h2' : 'h3';
  return (
    <figure className={`chart-frame chart-frame-${look}`} aria-labelledby={id}>
      <div className="chart-frame-head">
        <Head id={id} className={look === 'screen' ? 'screen-title' : 'section-head'}>
          {title}
        </Head>
        {sub === undefined ? null : <span className={look === 'screen' ? 'narrative second' : 'small'}>{sub}</span>}
      </div>
      {isTable ? table : chart}
      <div className="chart-frame-foot">
        <Button look="link" onClick={() => setIsTable(!isTable)}>
          {isTable ? words.asChart : words.asTable}
        </Button>
        {why}
      </div>
    </figure>
  );
}
