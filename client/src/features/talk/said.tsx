import { addresseesOf } from '@letter/shared/play';
import type { Message, PledgeView, Report } from '@letter/shared/play';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { SeatName } from '../../marks/seat-sign.tsx';
import { personWords, timeWriter } from '../../text/formats.ts';
import { Icon } from '../../ui/icon.tsx';
import type { Settled } from '../../kit/words/spoken.ts';
import { useMessageWords } from '../../kit/words/use-message-words.ts';
import type { ActTexts } from '../../kit/words/acts/act-texts.ts';
import { pledgeWords } from '../../kit/words/acts/pledge-words.ts';
import { plainSentence } from '../../kit/words/acts/typed.ts';
import { actSaid } from '../../kit/words/acts/use-act-words.ts';
import { TypedSentence } from './acts/typed-sentence.tsx';
import { claimOf } from './message-facts.ts';
import type { MessageFacts } from './message-facts.ts';

const clockTime = timeWriter({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** Props of Said. */
export interface SaidProps extends Pick<Settled, 'words'> {
  readonly message: Message;
  readonly facts: MessageFacts;
  /** The words of acts in this conversation. */
  readonly texts: ActTexts;
  /** It hangs on the act that it answers, so it need not repeat that. */
  readonly isHanging?: boolean;
}

/** One message: who said it and when, its typed act in one sentence, its reason, and the author's own words. */
export const Said = memo(function Said({ message, facts, texts, isHanging = false, words }: SaidProps) {
  const { t } = useTranslation('acts');
  const say = useMessageWords();
  const { act } = message;
  const { author, answered } = facts;
  const said = act === undefined ? null : actSaid(texts, act, answered, message.round);
  const quoted = isHanging ? null : answered;
  // Before all it is said to whom it is said, unless it is said to several.
  const [spokenTo, another] = message.channel.kind === 'plenary' ? addresseesOf(message) : [];
  const spoken = spokenTo === undefined || another !== undefined ? null : words.t(`seatThe.${spokenTo}`);
  const until = act !== undefined && 'by' in act && act.by > message.round ? act.by : null;
  return (
    <>
      <p className="message-head">
        <SeatName seat={message.from} size={11} isColored />{' '}
        {said === null ? null : <b className="message-verb">{said.verb}</b>}{' '}
        {author === undefined ? null : <span className="note">{personWords(author)}</span>}{' '}
        {message.at === undefined ? null : (
          <time className="note" dateTime={new Date(message.at).toISOString()}>
            {clockTime(message.at)}
          </time>
        )}{' '}
        {until === null ? null : <span className="note message-runs">{t('note.runs', { round: until })}</span>}
      </p>
      {quoted === null ? null : (
        <p className="small message-quote">
          {t('note.answers', { sentence: plainSentence(actSaid(texts, quoted, null, message.round).sentence) })}
        </p>
      )}
      {said === null ? null : (
        <p className="message-text">
          <TypedSentence
            sentence={spoken === null ? said.sentence : t('sayTo', { seat: spoken, sentence: said.sentence })}
          />
        </p>
      )}
      {message.pledge ? (
        <PledgedWords message={message} />
      ) : message.text === '' && said !== null ? null : (
        <p className={`message-text ${said === null ? '' : 'message-own'}`} dir="auto">
          {say(message)}
        </p>
      )}
      {said === null || said.reason === null ? null : (
        <p className="small message-reason">
          <b>{t('reason.title')}</b> <span>{said.reason}</span>
        </p>
      )}
      {act === undefined || claimOf(act) === null ? null : <Shown report={facts.shown} words={words} />}
      {facts.pledge === undefined ? null : <Pledged pledge={facts.pledge} />}
    </>
  );
});

function PledgedWords({ message }: { readonly message: Message }) {
  const { t } = useTranslation('talk');
  const say = useMessageWords();
  return (
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
  );
}

/** Whether what is claimed was shown, and by what. */
function Shown({ report, words }: Pick<Settled, 'words'> & { readonly report: Report | undefined }) {
  const { t } = useTranslation('acts');
  return (
    <p className="small message-note">
      {report === undefined ? (
        <b>{t('note.said')}</b>
      ) : (
        <>
          <Icon name="page" size={12} />
          <span>{t('note.shown', { reading: words.reading(report.reading) })}</span>
        </>
      )}
    </p>
  );
}

/** What a message bound its author to, and what became of it. */
function Pledged({ pledge }: { readonly pledge: PledgeView }) {
  const { t } = useTranslation('acts');
  return (
    <p className="small message-note">
      <Icon name={pledge.outcome === 'open' ? 'ribbon' : 'ribbon-filled'} size={12} />
      <span>{pledgeWords(t, pledge)}</span>
    </p>
  );
}
