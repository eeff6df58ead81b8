import { isSameJson, slot } from '@letter/shared/play';
import type { SealedOrder, SeatView } from '@letter/shared/play';
import type { StandIn } from '@letter/shared/protocol';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orderSentence } from '../../kit/words/order-sentence.ts';
import { useRefusal } from '../../kit/words/use-refusal.ts';
import { useStory } from '../../kit/words/use-story.ts';
import { useActions, useYou } from '../../state/use-table.ts';
import { listWords } from '../../text/formats.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/layout.tsx';
import { ErrorNote } from '../../ui/notes.tsx';

/** Everything done in this round for a delegation that was away: what stands now, what stood before, and a way back. */
export function StoodIn({ view }: { readonly view: SeatView }) {
  const { t } = useTranslation('seat');
  const { t: play } = useTranslation('play');
  const standIn = useYou().standIn;
  if (standIn === undefined || standIn.round !== view.public.round) return null;
  return (
    <Section title={t('handover.done')} level={2}>
      <p className="note">{t('handover.doneNote')}</p>
      <ul className="handover-orders">
        {standIn.orders.map((change) => (
          <Change key={change.slot} change={change} view={view} />
        ))}
      </ul>
      {standIn.vote === null ? null : <p className="narrative">{t('handover.voted')}</p>}
      {standIn.acts.length === 0 ? null : (
        <p className="narrative">
          {t('handover.acts', { acts: listWords(standIn.acts.map((kind) => play(`lever.${kind}.name`))) })}
        </p>
      )}
    </Section>
  );
}

interface ChangeProps {
  readonly change: StandIn['orders'][number];
  readonly view: SeatView;
}

function Change({ change, view }: ChangeProps) {
  const { t } = useTranslation('seat');
  const sentence = useOrderSentence();
  const sayRefusal = useRefusal();
  const actions = useActions();
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { before } = change;
  const at = slot(change.slot);
  const now = view.docket[at] ?? null;
  const isOpen = view.public.phase === 'negotiation' || view.public.phase === 'orders';
  const putBack = async () => {
    setIsBusy(true);
    const answer = before === null ? await actions.withdraw(at) : await actions.submit(before);
    setIsBusy(false);
    setRefusal(answer.ok ? null : sayRefusal(answer.error));
  };
  return (
    <li>
      <p>{now === null ? t('handover.emptied') : sentence(now)}</p>
      <p className="note">
        {before === null ? t('handover.beforeNothing') : t('handover.before', { order: sentence(before) })}
      </p>
      {isOpen && !isSameJson(now, before) ? (
        <Button look="link" disabled={isBusy} onClick={() => void putBack()}>
          {t('handover.putBack')}
        </Button>
      ) : null}
      {refusal === null ? null : <ErrorNote what={refusal} />}
    </li>
  );
}

function useOrderSentence(): (order: SealedOrder) => string {
  const { t } = useTranslation('adjudication');
  const { t: marks } = useTranslation('marks');
  const { t: play } = useTranslation('play');
  const { firm } = useStory();
  return (order) => orderSentence({ t, marks, play, firm }, order);
}
