import { unseenChange, type SeenTrace } from '@letter/shared/play';
import { DataTable } from '../../ui/data-table.tsx';
import { Popover } from '../../ui/popover.tsx';
import { partWords, useStory, valueWords } from '../words/use-story.ts';
import { WhyNumbers } from './why-numbers.tsx';
import './story.css';

const MOST = 6;
const TINY = 0.0005;

interface Line {
  readonly id: string;
  readonly words: string;
  readonly amount: number;
}

/** A disclosure of why a quantity moved: the causes this seat can see, and one line for those it cannot. */
export function Why({ trace, words }: { readonly trace: SeenTrace; readonly words?: string }) {
  const { t, variable } = useStory();
  const name = variable(trace.variable);
  return (
    <Popover trigger={words ?? t('why.open')} title={t('why.title', { name })}>
      <WhyTable trace={trace} />
      <WhyNumbers trace={trace} />
    </Popover>
  );
}

/** The causes as a table that adds up. */
export function WhyTable({ trace }: { readonly trace: SeenTrace }) {
  const { t, variableStart, term } = useStory();
  const seen = merge(trace, term);
  const rest = seen.slice(MOST).reduce((sum, line) => sum + line.amount, 0);
  const unseen = unseenChange(trace);
  const lines: readonly Line[] = [
    ...seen.slice(0, MOST),
    ...(Math.abs(rest) > TINY ? [{ id: 'rest', words: t('why.rest'), amount: rest }] : []),
    ...(unseen === 0 ? [] : [{ id: 'hidden', words: t('why.hidden'), amount: unseen }]),
    { id: 'sum', words: t('why.sum'), amount: trace.after - trace.before },
  ];
  const facts = {
    name: variableStart(trace.variable),
    before: valueWords(trace.variable, trace.before),
    after: valueWords(trace.variable, trace.after),
  };
  return (
    <DataTable
      caption={t('why.from', facts)}
      columns={[
        {
          id: 'cause',
          head: '',
          cell: (line) => <span className={line.id === 'hidden' ? 'why-hidden' : undefined}>{line.words}</span>,
        },
        { id: 'amount', head: '', cell: (line) => partWords(trace.variable, line.amount), isNumeric: true },
      ]}
      rows={lines}
      rowKey={(line) => line.id}
    />
  );
}

// Terms of the same name at several corridors are merged into one cause; the largest come first.
function merge(trace: SeenTrace, term: (name: string) => string): readonly Line[] {
  const sums = new Map<string, number>();
  for (const one of trace.terms) {
    const words = term(one.term);
    sums.set(words, (sums.get(words) ?? 0) + one.amount);
  }
  return [...sums]
    .filter(([, amount]) => Math.abs(amount) > TINY)
    .toSorted((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .map(([words, amount]) => ({ id: words, words, amount }));
}
