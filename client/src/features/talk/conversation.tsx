import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeatId } from '@letter/shared/play';
import type { Recipient } from '../../net/requests.ts';
import { messagesWith, useReading } from '../../state/seen-messages.ts';
import { parseText, useDraft } from '../../state/drafts.ts';
import { useActions, useTable } from '../../state/use-table.ts';
import { Button } from '../../ui/button.tsx';
import { useInSight } from '../../ui/use-in-sight.ts';
import { AgreementBuilder } from './agreements/agreement-builder.tsx';
import { OfferCard, SettledOffer } from './agreements/agreement-card.tsx';
import type { Spoken } from '../../kit/words/spoken.ts';
import { Composer } from './composer.tsx';
import { MessageList } from './message-list.tsx';
import { useReadingPlace } from './use-reading-place.ts';
import { ShowDialog, useShowable } from './show-dialog.tsx';

/** One conversation: who reads it, what was said and shown, open offers, and the composer. */
export function Conversation({ channel, view, words }: Spoken & { readonly channel: Recipient }) {
  const { t } = useTranslation('talk');
  const code = useTable((table) => table.info.code);
  const body = useRef<HTMLDivElement>(null);
  const said = { view, words };
  const count = messagesWith(view, channel).length + view.proofs.length + view.agreements.length;
  const end = useRef<HTMLDivElement>(null);
  useReadingPlace(body, `${code}/${view.seat}/${channel}`, count);
  useReading(view, channel, useInSight(end));
  const shared = view.agreements.filter(
    ({ parties }) =>
      parties.includes(view.seat) && (channel === 'plenary' ? parties.length > 2 : parties.includes(channel)),
  );
  const offers = shared.filter(({ status }) => status === 'offered');
  const settled = shared.filter(({ status, offeredIn }) => status !== 'offered' && offeredIn === view.public.round);
  return (
    <div className="conversation">
      <div className="conversation-head small">
        <span>{channel === 'plenary' ? t('reads.all') : t('reads.pair', { seat: words.t(`seatThe.${channel}`) })}</span>
        {channel === 'plenary' ? null : <MuteButton seat={channel} view={view} />}
      </div>
      <div className="conversation-body" ref={body} role="log" aria-live="off" aria-label={t('log')} tabIndex={0}>
        <MessageList channel={channel} {...said} />
        <div ref={end} />
        {settled.map((agreement) => (
          <SettledOffer key={agreement.id} agreement={agreement} words={words} />
        ))}
        {offers.map((agreement) => (
          <OfferCard key={agreement.id} agreement={agreement} {...said} />
        ))}
      </div>
      <Deals channel={channel} {...said} />
      <Composer key={channel} channel={channel} {...said} />
    </div>
  );
}

function MuteButton({ seat, view }: Pick<Spoken, 'view'> & { readonly seat: SeatId }) {
  const { t } = useTranslation('talk');
  const actions = useActions();
  const isMuted = view.muted.includes(seat);
  return (
    <Button look="link" className="mute" onClick={() => void actions.mute(seat, !isMuted)}>
      {t(isMuted ? 'mute.off' : 'mute.on')}
    </Button>
  );
}

function Deals({ channel, view, words }: Spoken & { readonly channel: Recipient }) {
  const { t } = useTranslation('agreements');
  // Like what is in it, the dialog stays open until its reader closes it, whatever happens to the page around it.
  const [building, setBuilding] = useDraft(`building.${channel}`, parseText);
  return (
    <div className="deals">
      <Button size="small" onClick={() => setBuilding(() => 'open')}>
        {t('build.open')}
      </Button>
      {channel === 'plenary' ? null : <ShowButton to={channel} view={view} words={words} />}
      <AgreementBuilder
        key={channel}
        isOpen={building !== null}
        onClose={() => setBuilding(() => null)}
        counterpart={channel === 'plenary' ? null : channel}
        view={view}
        words={words}
      />
    </div>
  );
}

function ShowButton({ to, view, words }: Spoken & { readonly to: SeatId }) {
  const { t } = useTranslation('talk');
  const [isOpen, setIsOpen] = useState(false);
  const things = useShowable(to, { view, words });
  if (things.length === 0) return null;
  return (
    <>
      <Button size="small" onClick={() => setIsOpen(true)}>
        {t('show.open')}
      </Button>
      <ShowDialog to={to} isOpen={isOpen} onClose={() => setIsOpen(false)} view={view} words={words} />
    </>
  );
}
