import { addresseesOf } from '@letter/shared/play';
import type { Message, PublicView } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { plainSentence } from '../../../kit/words/acts/typed.ts';
import { useActWords } from '../../../kit/words/acts/use-act-words.ts';
import { useMessageWords } from '../../../kit/words/use-message-words.ts';
import { useStory } from '../../../kit/words/use-story.ts';
import { SeatName } from '../../../marks/seat-sign.tsx';

/** Props of Talk. */
export interface TalkProps {
  readonly messages: readonly Message[];
  readonly view: PublicView;
  /** Every channel is in it, so that each line says to whom it went. */
  readonly isWhole: boolean;
}

/** What was said, in order, round by round. */
export function Talk({ messages, view, isWhole }: TalkProps) {
  const { t } = useTranslation('evidence');
  const rounds = [...Map.groupBy(messages, ({ round }) => round)];
  return (
    <section>
      <h3>{t(isWhole ? 'replay.talk' : 'replay.plenary')}</h3>
      {rounds.length === 0 ? <p className="note">{t('replay.noTalk')}</p> : null}
      {rounds.map(([round, said]) => (
        <div key={round}>
          <p className="note">{t('replay.inRound', { round })}</p>
          <ul>
            {said.map((message) => (
              <Line key={message.id} message={message} messages={messages} view={view} isWhole={isWhole} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Line({ message, messages, view, isWhole }: TalkProps & { readonly message: Message }) {
  const { t } = useTranslation('evidence');
  const { t: acts } = useTranslation('acts');
  const { seat } = useStory();
  const say = useMessageWords();
  const actWords = useActWords({ messages, names: [], listings: view.listings });
  const { act, channel, from } = message;
  const said = act === undefined ? null : actWords(act, message.round);
  // Before all it is said to whom it is said, unless it is said to several.
  const [spokenTo, another] = channel.kind === 'plenary' ? addresseesOf(message) : [];
  const isToOne = spokenTo !== undefined && another === undefined;
  const to = channel.kind === 'plenary' ? null : (channel.between.find((one) => one !== from) ?? null);
  return (
    <li>
      <b>
        <SeatName seat={from} length="short" size={11} />
      </b>{' '}
      {isWhole ? (
        <span className="note">{to === null ? t('replay.toAll') : t('replay.toOne', { seat: seat(to) })}</span>
      ) : null}{' '}
      {said === null ? null : (
        <span>
          {plainSentence(isToOne ? acts('sayTo', { seat: seat(spokenTo), sentence: said.sentence }) : said.sentence)}
        </span>
      )}{' '}
      {said === null || said.reason === null ? null : (
        <span>
          <b>{acts('reason.title')}</b> <span>{said.reason}</span>
        </span>
      )}{' '}
      {said !== null && message.text === '' ? null : <span dir="auto">{say(message)}</span>}
    </li>
  );
}
