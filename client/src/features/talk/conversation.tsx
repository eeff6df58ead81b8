import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeatId } from '@letter/shared/play';
import type { Recipient } from '../../net/requests.ts';
import { messagesWith, useReading } from '../../state/seen-messages.ts';
import { useSeeingOffers } from '../../state/seen-offers.ts';
import { parseText, useDraft } from '../../state/drafts.ts';
import { useActions, useInfo } from '../../state/use-table.ts';
import { Button } from '../../ui/button.tsx';
import { useTail } from '../../ui/tail.ts';
import { useInSight } from '../../ui/use-in-sight.ts';
import { AgreementBuilder } from './agreements/agreement-builder.tsx';
import { useOwnView } from '../../state/use-options.ts';
import type { Settled } from '../../kit/words/spoken.ts';
import { Composer } from './composer.tsx';
import { MessageList } from './message-list.tsx';
import { useReadingPlace } from './use-reading-place.ts';
import { ShowDialog, useShowable } from './show-dialog.tsx';

/** One conversation: who reads it, what was said and shown, open offers, and the composer. */
export function Conversation({ channel, view, words }: Settled & { readonly channel: Recipient }) {
  const { t } = useTranslation('talk');
  const code = useInfo().code;
  const body = useRef<HTMLDivElement>(null);
  const said = { view, words };
  const messages = messagesWith(view, channel);
  const end = useRef<HTMLDivElement>(null);
  const ownLast = messages.findLast(({ from }) => from === view.seat)?.id ?? '';
  const place = `${code}/${view.seat}/${channel}`;
  const { first, past, turn } = useTail(place, messages.length);
  const isWhole = past === messages.length;
  const turnTo = useReadingPlace({ body, end, place, ownLast, turn, shown: `${first} ${isWhole}` });
  const isInSight = useInSight(end) && isWhole;
  useReading(view, channel, isInSight);
  useSeeingOffers(view, channel, isInSight);
  return (
    <div className="conversation">
      <div className="conversation-head small">
        <span>{channel === 'plenary' ? t('reads.all') : t('reads.pair', { seat: words.t(`seatThe.${channel}`) })}</span>
        {channel === 'plenary' ? null : <MuteButton seat={channel} view={view} />}
      </div>
      <div className="conversation-body" ref={body} role="log" aria-live="off" aria-label={t('log')} tabIndex={0}>
        <div>
          <MessageList channel={channel} view={view} words={words} first={first} past={past} turn={turnTo} />
          <div ref={end} className="conversation-end" />
        </div>
      </div>
      <div className="conversation-desk">
        <Deals channel={channel} {...said} />
        <Composer key={channel} channel={channel} {...said} />
      </div>
    </div>
  );
}

function MuteButton({ seat, view }: Pick<Settled, 'view'> & { readonly seat: SeatId }) {
  const { t } = useTranslation('talk');
  const actions = useActions();
  const isMuted = view.muted.includes(seat);
  return (
    <Button look="link" className="mute" onClick={() => void actions.mute(seat, !isMuted)}>
      {t(isMuted ? 'mute.off' : 'mute.on')}
    </Button>
  );
}

function Deals({ channel, view, words }: Settled & { readonly channel: Recipient }) {
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
        <Builder key={channel} channel={channel} onClose={() => setBuilding(() => null)} words={words} />
      )}
    </div>
  );
}

/** What an offer may hold depends on the orders in hand: only an open one is drawn again with them. */
function Builder({
  channel,
  onClose,
  words,
}: Pick<Settled, 'words'> & { readonly channel: Recipient; readonly onClose: () => void }) {
  const view = useOwnView();
  const counterpart = channel === 'plenary' ? null : channel;
  return <AgreementBuilder isOpen onClose={onClose} counterpart={counterpart} view={view} words={words} />;
}

function ShowButton({ to, view, words }: Settled & { readonly to: Recipient }) {
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
