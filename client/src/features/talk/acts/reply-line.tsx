import { isOpening } from '@letter/shared/play';
import type { Message, SettledView } from '@letter/shared/play';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Recipient } from '../../../net/requests.ts';
import { settledView } from '../../../state/settled-view.ts';
import { useScenario, useViewNow } from '../../../state/use-table.ts';
import { Button } from '../../../ui/button.tsx';
import type { Settled } from '../../../kit/words/spoken.ts';
import { claimedOf } from '../message-facts.ts';
import type { MessageFacts } from '../message-facts.ts';
import { demandOf } from './act-options.ts';
import { replyOptions } from './reply-options.ts';
import { useActDraft } from './use-act-draft.ts';

/** What can be pressed under the messages of a conversation. */
export interface ReplyPresses {
  /** Begins the answer to a message. */
  readonly reply: (message: Message) => void;
  /** Begins the demand to show what a message claims. */
  readonly askToShow: (message: Message) => void;
}

/** Props of ReplyLine. */
export interface ReplyLineProps extends Pick<Settled, 'words'> {
  readonly message: Message;
  readonly reader: SettledView['seat'];
  readonly facts: MessageFacts;
  readonly presses: ReplyPresses;
}

/** Under an act of another: the presses that begin an answer to it; under one's own, that it waits for one. */
export const ReplyLine = memo(function ReplyLine({ message, reader, facts, presses, words }: ReplyLineProps) {
  const { t } = useTranslation('acts');
  const { reply, mayAskToShow, isAwaited } = facts;
  if (message.from === reader) return isAwaited ? <p className="small message-waits">{t('note.open')}</p> : null;
  const isOwed = reply === 'owed' || reply === 'owed-begun';
  const isBegun = reply === 'begun' || reply === 'owed-begun';
  return (
    <div className="reply-line">
      {reply === 'none' ? null : (
        <p>
          <Button
            look={isOwed ? 'secondary' : 'link'}
            size="small"
            disabled={isBegun}
            onClick={() => presses.reply(message)}
          >
            {message.channel.kind === 'plenary'
              ? t('reply.to', { seat: words.t(`seatThe.${message.from}`) })
              : t('reply.open')}
          </Button>
        </p>
      )}
      {mayAskToShow ? (
        <p>
          <Button look="link" size="small" onClick={() => presses.askToShow(message)}>
            {t('reply.show')}
          </Button>
        </p>
      ) : null}
    </div>
  );
});

/** The presses under the messages of one conversation; they look at the table when they are pressed. */
export function useReplyPresses(channel: Recipient): ReplyPresses {
  const scenario = useScenario();
  const viewNow = useViewNow();
  const [, setAct] = useActDraft(channel);
  return useMemo(() => {
    const now = (): SettledView | null => {
      const { seat } = viewNow();
      return seat === null ? null : settledView(seat);
    };
    return {
      reply: (message) => {
        const view = now();
        if (view === null || !isOpening(message)) return;
        const [first] = replyOptions({ view, scenario, to: channel }, message);
        if (first === undefined) return;
        setAct(first);
        toComposer();
      },
      askToShow: (message) => {
        const view = now();
        const corridor = claimedOf(message);
        if (view === null || corridor === null) return;
        setAct(demandOf(view, { kind: 'share', corridor }));
        toComposer();
      },
    };
  }, [scenario, viewNow, setAct, channel]);
}

/** Puts the cursor where an act that was begun goes on: in the composer, on a phone below the conversation. */
const toComposer = (): void => {
  window.setTimeout(() => {
    const chosen = document.querySelector<HTMLInputElement>('.talk-place .act-lines input:checked');
    chosen?.focus();
    chosen?.closest('.composer')?.scrollIntoView({ block: 'nearest' });
  }, 0);
};
