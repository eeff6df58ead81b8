import type { SeatView } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { useUnread } from '../../state/seen-messages.ts';
import { useStory } from '../../kit/words/use-story.ts';
import type { Stretch } from './stretch.ts';

/** What is pending for a person who is back: messages, offers, and what was signed for them. */
export function Waiting({ view, stretch }: { readonly view: SeatView; readonly stretch: Stretch }) {
  const { t } = useTranslation('seat');
  const { seat: name } = useStory();
  const { all } = useUnread();
  const offers = view.agreements.filter(({ status, signed }) => status === 'offered' && !signed.includes(view.seat));
  const signed = view.agreements.filter(
    ({ offeredIn, signed: by, status }) =>
      offeredIn >= stretch.from.round && by.includes(view.seat) && (status === 'in-force' || status === 'offered'),
  );
  return (
    <ul className="handover-waits">
      <li>{all === 0 ? t('handover.messagesNone') : t('handover.messages', { count: all })}</li>
      {offers.map(({ id, offeredBy }) => (
        <li key={id}>{t('handover.offer', { by: name(offeredBy) })}</li>
      ))}
      {signed.length === 0 ? null : <li>{t('handover.signed', { count: signed.length })}</li>}
    </ul>
  );
}
