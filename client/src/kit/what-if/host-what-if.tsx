import { err } from '@letter/shared/play';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHost, useHostDesk } from '../../state/session-desk.ts';
import { EmptyState } from '../../ui/notes.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useSessionRefusal } from '../session/use-session-refusal.ts';
import type { AskWhatIf } from './use-what-if.ts';
import { WhatIfPart } from './what-if-part.tsx';

/** A host's what-if on any table of the class whose game is over. */
export function HostWhatIf() {
  const { t } = useTranslation('what-if');
  const cards = useHost(({ host }) => host.cards);
  const pinned = useHost(({ host }) => host.scene.table);
  const [chosen, setChosen] = useState<number | null>(null);
  const over = cards.filter(({ status }) => status === 'over').map(({ number }) => number);
  const table =
    [chosen, pinned, over[0]].find((one) => one !== null && one !== undefined && over.includes(one)) ?? null;
  if (table === null) return <EmptyState>{t('noTable')}</EmptyState>;
  return (
    <div className="what-if-host">
      <SelectField
        label={t('tableLabel')}
        layout="inline"
        options={over.map((number) => ({ value: String(number), label: t('tableNumber', { number }) }))}
        value={String(table)}
        onChange={(number) => setChosen(Number(number))}
      />
      <TableWhatIf key={table} table={table} />
    </div>
  );
}

function TableWhatIf({ table }: { readonly table: number }) {
  const desk = useHostDesk();
  const words = useSessionRefusal();
  const ask: AskWhatIf = async (change, answers) => {
    const reply = await desk.ask('host.what-if', { table, change, answers });
    return reply.ok ? reply : err(words(reply.error));
  };
  return <WhatIfPart ask={ask} table={table} level={2} isEager />;
}
