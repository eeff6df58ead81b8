import type { Agreement, Message, Proof } from '@letter/shared/play';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatFigure } from '../../text/format-figure.ts';
import { SeatName } from '../../marks/seat-sign.tsx';
import type { Recipient } from '../../net/requests.ts';
import { Button } from '../../ui/button.tsx';
import { useInfo, useScenario, useYou } from '../../state/use-table.ts';
import { Icon } from '../../ui/icon.tsx';
import { EmptyState } from '../../ui/notes.tsx';
import type { LongList } from '../../ui/tail.ts';
import { TailStep } from '../../ui/tail-step.tsx';
import type { ActTexts } from '../../kit/words/acts/act-texts.ts';
import { useActTexts } from '../../kit/words/acts/use-act-words.ts';
import type { Settled } from '../../kit/words/spoken.ts';
import { ReplyLine, useReplyPresses } from './acts/reply-line.tsx';
import type { ReplyPresses } from './acts/reply-line.tsx';
import { useActDraft } from './acts/use-act-draft.ts';
import { OfferCard, SettledOffer } from './agreements/agreement-card.tsx';
import { factsIn } from './message-facts.ts';
import type { MessageFacts } from './message-facts.ts';
import { Said } from './said.tsx';
import { threadOf } from './thread.ts';
import type { Entry } from './thread.ts';

/** Props of MessageList. */
export interface MessageListProps extends Settled, LongList {
  readonly channel: Recipient;
}

/** What all messages of a conversation are drawn with. */
interface Around extends Settled {
  readonly texts: ActTexts;
  readonly presses: ReplyPresses;
  readonly factsOf: (message: Message) => MessageFacts;
}

/**
 * A conversation, oldest first, divided by rounds, with shown facts among the messages: the part of it that is drawn, and what
 * comes before and after that on request.
 */
export const MessageList = memo(function MessageList({ channel, view, words, first, past, turn }: MessageListProps) {
  const { t } = useTranslation('talk');
  const code = useInfo().code;
  const authors = useYou().authors;
  const scenario = useScenario();
  const [draft] = useActDraft(channel);
  const [known] = useState(() => new Map<Message['id'], MessageFacts>());
  const texts = useActTexts({ names: view.names, listings: view.public.listings });
  const presses = useReplyPresses(channel);
  const { rounds, later } = threadOf(view, channel, `${code}/${view.seat}/${channel}`, { first, past });
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
  const around: Around = {
    view,
    words,
    texts,
    presses,
    factsOf: factsIn({ view, scenario, channel, authors, draft }, known),
  };
  return (
    <>
      <TailStep to="earlier" hidden={first} turn={turn}>
        {t('earlier', { count: first })}
      </TailStep>
      <ol className="messages">
        {rounds.map(({ round, entries }) => (
          <li key={round}>
            <p className="message-round small">{words.t('round', { round })}</p>
            <ol>
              {entries.map((entry) => (
                <OneEntry key={keyOf(entry)} entry={entry} {...around} />
              ))}
            </ol>
          </li>
        ))}
      </ol>
      {later === 0 ? null : (
        <p className="later-messages">
          <TailStep to="later" hidden={later} turn={turn}>
            {t('later', { count: later })}
          </TailStep>{' '}
          <Button look="link" onClick={() => turn('end')}>
            {t('newest')}
          </Button>
        </p>
      )}
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

function OneEntry({ entry, ...around }: Around & { readonly entry: Entry }) {
  switch (entry.kind) {
    case 'message':
      return <OneMessage entry={entry} {...around} />;
    case 'proof':
      return <OneProof proof={entry.proof} words={around.words} />;
    case 'offer':
    case 'settled':
      return (
        <li>
          <OneOffer agreement={entry.agreement} words={around.words} />
        </li>
      );
  }
}

function OneMessage({ entry, ...around }: Around & { readonly entry: Extract<Entry, { kind: 'message' }> }) {
  const { t } = useTranslation('acts');
  const { view, words, texts, presses, factsOf } = around;
  const { message, answers, offer } = entry;
  const { act, channel } = message;
  const isElsewhere =
    act?.kind === 'propose' &&
    act.proposal.kind === 'agreement' &&
    channel.kind === 'pair' &&
    isAmongMore(view, act.proposal.agreement);
  const below = { reader: view.seat, presses, words };
  const facts = factsOf(message);
  return (
    <li className="message">
      <Said message={message} facts={facts} texts={texts} words={words} />
      {isElsewhere ? <p className="small message-note">{t('note.elsewhere')}</p> : null}
      {offer === null ? null : <OneOffer agreement={offer} words={words} />}
      {answers.length === 0 ? null : (
        <ol className="answers">
          {answers.map((answer) => {
            const ofAnswer = factsOf(answer);
            return (
              <li key={answer.id} className="message">
                <Said message={answer} isHanging facts={ofAnswer} texts={texts} words={words} />
                <ReplyLine message={answer} facts={ofAnswer} {...below} />
              </li>
            );
          })}
        </ol>
      )}
      <ReplyLine message={message} facts={facts} {...below} />
    </li>
  );
}

const isAmongMore = (view: Settled['view'], id: Agreement['id']): boolean =>
  (view.agreements.find((one) => one.id === id)?.parties.length ?? 0) > 2;

const OneOffer = memo(function OneOffer({
  agreement,
  words,
}: Pick<Settled, 'words'> & { readonly agreement: Agreement }) {
  return agreement.status === 'offered' ? (
    <OfferCard agreement={agreement} words={words} />
  ) : (
    <SettledOffer agreement={agreement} words={words} />
  );
});

const OneProof = memo(function OneProof({ proof, words }: Pick<Settled, 'words'> & { readonly proof: Proof }) {
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
});
