import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeatId } from '@letter/shared/play';
import type { Recipient } from '../../net/requests.ts';
import { messagesWith, useReading } from '../../state/seen-messages.ts';
import { useSeeingOffers } from '../../state/seen-offers.ts';
import { parseText, useDraft } from '../../state/drafts.ts';
import { settledView } from '../../state/settled-view.ts';
import { useActions, useTable } from '../../state/use-table.ts';
import { Button } from '../../ui/button.tsx';
import { useInSight } from '../../ui/use-in-sight.ts';
import { AgreementBuilder } from './agreements/agreement-builder.tsx';
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
  const messages = messagesWith(view, channel);
  const count = messages.length + view.proofs.length + view.agreements.length;
  const end = useRef<HTMLDivElement>(null);
  const ownLast = messages.findLast(({ from }) => from === view.seat)?.id ?? '';
  useReadingPlace(body, end, `${code}/${view.seat}/${channel}`, count, ownLast);
  const isInSight = useInSight(end);
  useReading(view, channel, isInSight);
  useSeeingOffers(view, channel, isInSight);
  return (
    <div className="conversation">
      <div className="conversation-head small">
        <span>{channel === 'plenary' ? t('reads.all') : t('reads.pair', { seat: words.t(`seatThe.${channel}`) })}</span>
        {channel === 'plenary' ? null : <MuteButton seat={channel} view={view} />}
      </div>
      <div className="conversation-body" ref={body} role="log" aria-live="off" aria-label={t('log')} tabIndex={0}>
        <MessageList channel={channel} view={settledView(view)} words={words} />
        <div ref={end} className="conversation-end" />
      </div>
      <div className="conversation-desk">
        <Deals channel={channel} {...said} />
        <Composer key={channel} channel={channel} {...said} />
      </div>
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
      <ShowButton key={`show ${channel}`} to={channel} view={view} words={words} />
      {building === null ? null : (
        <AgreementBuilder
          key={channel}
          isOpen
          onClose={() => setBuilding(() => null)}
          counterpart={channel === 'plenary' ? null : channel}
          view={view}
          words={words}
        />
      )}
    </div>
  );
}

function ShowButton({ to, view, words }: Spoken & { readonly to: Recipient }) {
  const { t } = useTranslation('talk');
  const { round, phase } = view.public;
  const now = `${round} ${phase}`;
  // What was opened in one phase is not open in another: by then there is something else to look at.
  const [openIn, setOpenIn] = useState<string | null>(null);
  const things = useShowable(to, { view, words });
  if (things.length === 0) return null;
  return (
    <>
      <Button size="small" onClick={() => setOpenIn(now)}>
        {t('show.open')}
      </Button>
      <ShowDialog to={to} isOpen={openIn === now} onClose={() => setOpenIn(null)} view={view} words={words} />
    </>
  );
}
