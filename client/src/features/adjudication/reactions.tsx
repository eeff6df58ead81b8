import { isSameJson, reactionsTo } from '@letter/shared/play';
import type { Message, Moment, PublicView, SeatView } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { SeatName } from '../../marks/seat-sign.tsx';
import { plainSentence } from '../../kit/words/acts/typed.ts';
import { actFactsOf, useActWords } from '../../kit/words/acts/use-act-words.ts';
import { useStory } from '../../kit/words/use-story.ts';

/** Props of Reactions. */
export interface ReactionsProps {
  readonly leads: readonly Moment[];
  readonly table: PublicView;
  readonly view: SeatView | null;
}

/** One message, or one sentence to all about the same thing, said to two who asked. */
const isSameReaction = (one: Message, other: Message): boolean =>
  one.id === other.id ||
  (one.from === other.from &&
    one.channel.kind === 'plenary' &&
    other.channel.kind === 'plenary' &&
    isSameJson(withoutAddress(one), withoutAddress(other)));

const withoutAddress = ({ act }: Message): unknown => (act?.kind === 'answer' ? { ...act, to: null } : act);

/** The most reactions of delegations that are told; all of them stand in the conversations. */
const MOST = 5;

/** Who reacted to what happened: the delegations, as far as one could hear them, and the neighbours. */
export function Reactions({ leads, table, view }: ReactionsProps) {
  const { t } = useTranslation('moments');
  const story = useStory();
  const say = useActWords(view === null ? null : actFactsOf(view));
  const to = ({ channel, from }: Message) => {
    const other = channel.kind === 'plenary' ? undefined : channel.between.find((one) => one !== from);
    return other === undefined ? t('reaction.everybody') : t('reaction.to', { seat: story.seat(other) });
  };
  const record = table.record.find(({ round }) => round === table.round);
  const messages = view?.messages ?? [];
  const heard = leads
    .flatMap(({ told }) => reactionsTo(told, table.round, messages))
    .filter((message, at, all) => all.findIndex((one) => isSameReaction(one, message)) === at);
  return (
    <div className="reactions">
      <h3 className="section-head">{t('reacted')}</h3>
      <ul>
        {heard.slice(0, MOST).map((message) => {
          const { act } = message;
          if (act === undefined) return null;
          const { verb, sentence, reason } = say(act, message.round);
          return (
            <li key={message.id}>
              <span>
                <SeatName seat={message.from} length="short" size={13} isColored />{' '}
                <span className="small">{verb}</span> <span className="small minor">{to(message)}</span>
              </span>
              <span>
                <span className="narrative">{t('reaction.said', { sentence: plainSentence(sentence) })}</span>{' '}
                {reason === null ? null : <span className="note">{reason}</span>}
              </span>
            </li>
          );
        })}
        {heard.length > MOST ? <li className="small">{t('reaction.more', { count: heard.length - MOST })}</li> : null}
        {record === undefined ? null : (
          <li>
            <span className="small">{t('neighbours')}</span>
            <span className="narrative">{story.reaction(record)}</span>
          </li>
        )}
      </ul>
    </div>
  );
}
