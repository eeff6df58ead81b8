import type { Agreement, Proof } from '@letter/shared/play';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatFigure } from '../../text/format-figure.ts';
import { SeatName } from '../../marks/seat-sign.tsx';
import type { Recipient } from '../../net/requests.ts';
import { Button } from '../../ui/button.tsx';
import { useTable } from '../../state/use-table.ts';
import { Icon } from '../../ui/icon.tsx';
import { EmptyState } from '../../ui/notes.tsx';
import type { Settled } from '../../kit/words/spoken.ts';
import { ReplyLine } from './acts/reply-line.tsx';
import { OfferCard, SettledOffer } from './agreements/agreement-card.tsx';
import { Said } from './said.tsx';
import { threadOf } from './thread.ts';
import type { Entry } from './thread.ts';

// A long conversation is drawn from its end: thousands of messages at once would hold up the whole page.
const PAGE = 60;

/** A conversation, oldest first, divided by rounds, with shown facts among the messages; its beginning on request. */
export const MessageList = memo(function MessageList({
  channel,
  view,
  words,
}: Settled & { readonly channel: Recipient }) {
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
});

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

function OneEntry({ entry, view, words }: Settled & { readonly entry: Entry }) {
  switch (entry.kind) {
    case 'message':
      return <OneMessage entry={entry} view={view} words={words} />;
    case 'proof':
      return <OneProof proof={entry.proof} view={view} words={words} />;
    case 'offer':
    case 'settled':
      return (
        <li>
          <OneOffer agreement={entry.agreement} words={words} />
        </li>
      );
  }
}

function OneMessage({ entry, view, words }: Settled & { readonly entry: Extract<Entry, { kind: 'message' }> }) {
  const { t } = useTranslation('acts');
  const { message, answers, offer } = entry;
  const { act, channel } = message;
  const isElsewhere =
    act?.kind === 'propose' &&
    act.proposal.kind === 'agreement' &&
    channel.kind === 'pair' &&
    isAmongMore(view, act.proposal.agreement);
  return (
    <li className="message">
      <Said message={message} view={view} words={words} />
      {isElsewhere ? <p className="small message-note">{t('note.elsewhere')}</p> : null}
      {offer === null ? null : <OneOffer agreement={offer} words={words} />}
      {answers.length === 0 ? null : (
        <ol className="answers">
          {answers.map((answer) => (
            <li key={answer.id} className="message">
              <Said message={answer} isHanging view={view} words={words} />
              <ReplyLine message={answer} view={view} words={words} />
            </li>
          ))}
        </ol>
      )}
      <ReplyLine message={message} view={view} words={words} />
    </li>
  );
}

const isAmongMore = (view: Settled['view'], id: Agreement['id']): boolean =>
  (view.agreements.find((one) => one.id === id)?.parties.length ?? 0) > 2;

function OneOffer({ agreement, words }: Pick<Settled, 'words'> & { readonly agreement: Agreement }) {
  return agreement.status === 'offered' ? (
    <OfferCard agreement={agreement} words={words} />
  ) : (
    <SettledOffer agreement={agreement} words={words} />
  );
}

function OneProof({ proof, words }: Settled & { readonly proof: Proof }) {
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
