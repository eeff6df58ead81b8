import type { SeenTrace, VariableId } from '@letter/shared/play';
import { usePhone } from '../shell/use-media.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { moveWords, useStory, valueWords } from '../words/use-story.ts';
import { Why } from './why.tsx';
import './story.css';

// The least movement that is worth a line, by the size of a variable's scale.
const FINE: ReadonlySet<VariableId> = new Set<VariableId>(['hazard', 'unrest', 'friction', 'compliance', 'leakage']);
const COARSE: ReadonlySet<VariableId> = new Set<VariableId>(['income', 'reserve']);

const isNoticeable = ({ variable, before, after }: SeenTrace): boolean =>
  valueWords(variable, before) !== valueWords(variable, after) &&
  Math.abs(after - before) >= (FINE.has(variable) ? 0.01 : COARSE.has(variable) ? 10 : 0.5);

/** Every quantity that moved, from what to what, with its causes one press away. */
export function Moves({ traces, caption, none, words }: MovesProps) {
  const { variableStart } = useStory();
  const moved = traces
    .filter(isNoticeable)
    .toSorted((a, b) => Number(a.variable.startsWith('trust:')) - Number(b.variable.startsWith('trust:')));
  const isPhone = usePhone();
  if (moved.length === 0) return <p className="note">{none}</p>;
  if (isPhone) {
    return (
      <ul className="moves" aria-label={caption}>
        {moved.map((trace) => (
          <li key={trace.variable}>
            <span>{variableStart(trace.variable)}</span>
            <span>
              <span>{`${valueWords(trace.variable, trace.before)} →`}</span>{' '}
              <b>{valueWords(trace.variable, trace.after)}</b>
            </span>
            <Why trace={trace} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <DataTable
      caption={caption}
      isCaptionHidden
      rows={moved}
      rowKey={(trace) => trace.variable}
      columns={[
        { id: 'name', head: words.name, cell: (trace) => variableStart(trace.variable) },
        {
          id: 'before',
          head: words.before,
          cell: (trace) => valueWords(trace.variable, trace.before),
          isNumeric: true,
        },
        {
          id: 'after',
          head: words.after,
          cell: (trace) => <b>{valueWords(trace.variable, trace.after)}</b>,
          isNumeric: true,
        },
        {
          id: 'change',
          head: words.change,
          cell: (trace) => moveWords(trace.variable, trace.before, trace.after),
          isNumeric: true,
        },
        { id: 'why', head: words.why, cell: (trace) => <Why trace={trace} /> },
      ]}
    />
  );
}

/** Props of Moves. */
export interface MovesProps {
  readonly traces: readonly SeenTrace[];
  readonly caption: string;
  /** The text if nothing moved. */
  readonly none: string;
  readonly words: {
    readonly name: string;
    readonly before: string;
    readonly after: string;
    readonly change: string;
    readonly why: string;
  };
}
