import type { Message, Proof } from '@letter/shared/play';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatFigure } from '../../text/format-figure.ts';
import { SeatName } from '../../marks/seat-sign.tsx';
import type { Recipient } from '../../net/requests.ts';
import { Button } from '../../ui/button.tsx';
import { useTable } from '../../state/use-table.ts';
import { personWords, timeWriter } from '../../text/formats.ts';
import { Icon } from '../../ui/icon.tsx';
import { EmptyState } from '../../ui/notes.tsx';
import type { Spoken } from '../../kit/words/spoken.ts';
import { useMessageWords } from '../../kit/words/use-message-words.ts';
import { OfferCard, SettledOffer } from './agreements/agreement-card.tsx';
import { threadOf } from './thread.ts';
import type { Entry } from './thread.ts';

const clockTime = timeWriter({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

// A long conversation is drawn from its end: thousands of messages at once would hold up the whole page.
const PAGE = 60;

/** A conversation, oldest first, divided by rounds, with shown facts among the messages; its beginning on request. */
export function MessageList({ channel, view, words }: Spoken & { readonly channel: Recipient }) {
  const { t } = useTranslation('talk');
  const [pages, setPages] = useState(1);
  const code = useTable((table) => table.info.code);
  const { rounds, hidden } = threadOf(view, channel, `${code}/${view.seat}/${channel}`, pages * PAGE);
  if (rounds.length === 0) {
    const seat = channel === 'plenary' ? '' : words.t(`seatThe.${channel}`);
    return (
      <EmptyState>
        {channel === 'plenary'
          ? t('empty.plenary')
          : view.muted.includes(channel)
            ? t('empty.muted', { seat })
            : t('empty.pair', { seat })}
      </EmptyState>
    );
  }
  return (
    <>
      {hidden === 0 ? null : (
        <Button look="link" onClick={() => setPages(pages + 1)}>
          {t('earlier', { count: hidden })}
        </Button>
      )}
      <ol className="messages">
        {rounds.map(({ round, entries }) => (
          <li key={round}>
            <p className="message-round small">{words.t('round', { round })}</p>
            <ol>
              {entries.map((entry) => (
                <OneEntry key={keyOf(entry)} entry={entry} view={view} words={words} />
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </>
  );
}

function keyOf(entry: Entry): string {
  switch (entry.kind) {
    case 'message':
      return entry.message.id;
    case 'proof':
      return JSON.stringify(entry.proof);
    case 'offer':
    case 'settled':
      return entry.agreement.id;
  }
}

function OneEntry({ entry, view, words }: Spoken & { readonly entry: Entry }) {
  switch (entry.kind) {
    case 'message':
      return <OneMessage message={entry.message} />;
    case 'proof':
      return <OneProof proof={entry.proof} view={view} words={words} />;
    case 'offer':
      return (
        <li>
          <OfferCard agreement={entry.agreement} view={view} words={words} />
        </li>
      );
    case 'settled':
      return (
        <li>
          <SettledOffer agreement={entry.agreement} words={words} />
        </li>
      );
  }
}

const OneMessage = memo(function OneMessage({ message }: { readonly message: Message }) {
  const { t } = useTranslation('talk');
  const say = useMessageWords();
  const author = useTable((view) => view.you.authors).find(({ id }) => id === message.id)?.name;
  return (
    <li className="message">
      <p className="message-head">
        <SeatName seat={message.from} size={11} isColored />{' '}
        {author === undefined ? null : <span className="note">{personWords(author)}</span>}{' '}
        {message.at === undefined ? null : (
          <time className="note" dateTime={new Date(message.at).toISOString()}>
            {clockTime(message.at)}
          </time>
        )}
      </p>
      {message.pledge ? (
        <div className="message-pledge">
          <p className="message-text" dir="auto">
            <u>{say(message)}</u>
          </p>
          <p className="small message-note">
            <Icon name="ribbon-filled" size={12} />
            <span>
              <b>{t('pledge.name', { round: message.round })}</b> <span>{t('pledge.note')}</span>
            </span>
          </p>
        </div>
      ) : (
        <p className="message-text" dir="auto">
          {say(message)}
        </p>
      )}
    </li>
  );
});

function OneProof({ proof, words }: Spoken & { readonly proof: Proof }) {
  const { t } = useTranslation('talk');
  const { shown } = proof;
  const flows = ({ leaked, restricted }: { readonly leaked: number; readonly restricted: number }) => ({
    leaked: formatFigure(leaked),
    restricted: formatFigure(restricted),
  });
  return (
    <li className="message is-proof">
      <p className="message-head">
        <SeatName seat={proof.from} size={11} isColored /> <span>{t('proof.showed')}</span>
      </p>
      <p className="message-text">
        {shown.kind === 'report'
          ? words.reading(shown.reading)
          : shown.kind === 'border-flow'
            ? words.t('shown.border-flow', flows(shown))
            : words.t('shown.ledger-page', { ...flows(shown), where: words.t(`corridorIn.${shown.corridor}`) })}
      </p>
      <p className="small message-note">
        <Icon name="page" size={12} />
        <span>{t('proof.note')}</span>
      </p>
    </li>
  );
}
