// The panels of a table over a sample game, for developers: /sample?seat=us&round=3&phase=orders&panel=decide.
import './sample.css';
import { DEFAULT_SCENARIO, DEFAULT_SCENARIO_ID, PHASES, SEATS } from '@letter/shared/play';
import { useEffect, useState } from 'react';
import { DecidePanel } from '../../features/decide/decide-panel.tsx';
import { TalkPanel } from '../../features/talk/talk-panel.tsx';
import { TextsPanel } from '../../features/texts/texts-panel.tsx';
import { openSampleTable } from '../../lab/sample-table.ts';
import { OrderBookStore } from '../../state/order-book-store.ts';
import { TableProvider } from '../../state/use-table.ts';
import { WorldText } from '../../kit/words/world-text.tsx';

/** One panel of a sample table, chosen by the address. */
export function SamplePage() {
  const query = new URLSearchParams(window.location.search);
  const seat = SEATS.find((one) => one === query.get('seat')) ?? 'us';
  const phase = PHASES.find((one) => one === query.get('phase')) ?? 'orders';
  const panel = query.get('panel') ?? 'decide';
  const [table] = useState(() => {
    const sample = openSampleTable(seat, Number(query.get('round') ?? '3'), phase);
    return { ...sample, scenario: DEFAULT_SCENARIO, book: new OrderBookStore(sample.store, sample.actions) };
  });
  useEffect(() => table.book.follow(), [table]);
  return (
    <TableProvider {...table}>
      <WorldText world={DEFAULT_SCENARIO_ID}>
        <main className={panel === 'talk' ? 'sample is-talk' : 'sample'}>
          {panel === 'talk' ? <TalkPanel /> : panel === 'texts' ? <TextsPanel /> : <DecidePanel />}
        </main>
      </WorldText>
    </TableProvider>
  );
}
