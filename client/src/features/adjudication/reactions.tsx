import { reactionsTo } from '@letter/shared/play';
import type { Message, Moment, PublicView, SeatId, SeatView } from '@letter/shared/play';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { SeatName } from '../../marks/seat-sign.tsx';
import { useStory } from '../../kit/words/use-story.ts';

/** Props of Reactions. */
export interface ReactionsProps {
  readonly leads: readonly Moment[];
  readonly table: PublicView;
  readonly view: SeatView | null;
}

/** The most reactions of delegations that are told; all of them stand in the conversations. */
const MOST = 5;

/** Who reacted to what happened: the delegations, as far as one could hear them, and the neighbours. */
export function Reactions({ leads, table, view }: ReactionsProps) {
  const { t } = useTranslation('moments');
  const { t: play } = useTranslation('play');
  const story = useStory();
  const record = table.record.find(({ round }) => round === table.round);
  const messages = view?.messages ?? [];
  const heard = leads
    .flatMap(({ told }) => reactionsTo(told, table.round, messages))
    .filter((message, at, all) => all.findIndex(({ id }) => id === message.id) === at);
  const seat = (id: SeatId) => play(`seatThe.${id}`);
  return (
    <div className="reactions">
      <h3 className="section-head">{t('reacted')}</h3>
      <ul>
        {heard.slice(0, MOST).map((message) => (
          <li key={message.id}>
            <SeatName seat={message.from} length="short" size={13} isColored />
            <span className="narrative">{reactionWords(t, seat, message)}</span>
          </li>
        ))}
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

/** A reaction in one clause; its whole sentence stands in the conversation. */
function reactionWords(t: TFunction<'moments'>, seat: (id: SeatId) => string, message: Message): string {
  const { act, channel, from } = message;
  const other = channel.kind === 'plenary' ? null : channel.between.find((one) => one !== from);
  const to = other === null || other === undefined ? t('reaction.everybody') : seat(other);
  switch (act?.kind) {
    case 'accuse':
      return t(other === null ? 'reaction.accuseAloud' : 'reaction.accuse', { to });
    case 'ask':
      return t(other === null ? 'reaction.askAloud' : 'reaction.ask', { to });
    case 'demand':
      return t('reaction.demand', { to });
    case 'threaten':
      return t('reaction.threaten', { to });
    case 'answer': {
      const { kind } = act.answer;
      return t(
        kind === 'explains' || kind === 'denies' || kind === 'concedes' ? `reaction.${kind}` : 'reaction.answers',
      );
    }
    default:
      return t('reaction.answers');
  }
}
