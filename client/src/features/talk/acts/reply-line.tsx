import { CORRIDOR_OF, addresseesOf, answersTo, isOpening, isSender, owedAnswers } from '@letter/shared/play';
import type { ActMessage, CorridorId, Message } from '@letter/shared/play';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Recipient } from '../../../net/requests.ts';
import { useOwnView } from '../../../state/use-options.ts';
import { useScenario } from '../../../state/use-table.ts';
import { Button } from '../../../ui/button.tsx';
import type { Settled } from '../../../kit/words/spoken.ts';
import { demandOf, maySay } from './act-options.ts';
import { replyOptions, replyRefusal } from './reply-options.ts';
import { useActDraft } from './use-act-draft.ts';

/** Under an act of another: the press that begins the answer to it, as long as it can be answered. */
export function ReplyLine({ message, view, words }: Settled & { readonly message: Message }) {
  if (message.from === view.seat) return <Awaited message={message} view={view} />;
  return (
    <div className="reply-line">
      {isOpening(message) ? <Reply message={message} words={words} /> : null}
      <AskToShow message={message} />
    </div>
  );
}

function Reply({ message, words }: Pick<Settled, 'words'> & { readonly message: ActMessage }) {
  const view = useOwnView();
  const { t } = useTranslation('acts');
  const scenario = useScenario();
  const to: Recipient = message.channel.kind === 'plenary' ? 'plenary' : message.from;
  const talk = useMemo(() => ({ view, scenario, to }), [view, scenario, to]);
  const [act, setAct] = useActDraft(to);
  if (replyRefusal(talk, message) !== null) return null;
  const isBegun = act?.kind === 'answer' && act.to === message.id;
  const isOwed = owedAnswers(view).some(({ id }) => id === message.id);
  const begin = () => {
    const [first] = replyOptions(talk, message);
    if (first === undefined) return;
    setAct(first);
    toComposer();
  };
  return (
    <p>
      <Button look={isOwed ? 'secondary' : 'link'} size="small" disabled={isBegun} onClick={begin}>
        {message.channel.kind === 'plenary'
          ? t('reply.to', { seat: words.t(`seatThe.${message.from}`) })
          : t('reply.open')}
      </Button>
    </p>
  );
}

/** Under a claim that nobody has shown: the press that begins the demand to show it. */
function AskToShow({ message }: { readonly message: Message }) {
  const view = useOwnView();
  const { t } = useTranslation('acts');
  const scenario = useScenario();
  const to: Recipient = message.channel.kind === 'plenary' ? 'plenary' : message.from;
  const [, setAct] = useActDraft(to);
  const corridor = claimedOf(message);
  if (corridor === null || message.round !== view.public.round) return null;
  const demand = demandOf(view, { kind: 'share', corridor });
  if (!maySay({ view, scenario, to }, demand)) return null;
  return (
    <p>
      <Button
        look="link"
        size="small"
        onClick={() => {
          setAct(demand);
          toComposer();
        }}
      >
        {t('reply.show')}
      </Button>
    </p>
  );
}

/** The corridor about which a message claims what it does not show; `null` if it claims nothing of the kind. */
function claimedOf({ act, from }: Message): CorridorId | null {
  const fact =
    act?.kind === 'inform' && act.proof === null
      ? act.fact
      : act?.kind === 'answer' && act.answer.kind === 'tells'
        ? act.answer.fact
        : null;
  if (fact?.kind === 'leakage') return fact.corridor;
  if (fact?.kind === 'gap') return CORRIDOR_OF[fact.by];
  return fact?.kind === 'effort' && isSender(from) ? CORRIDOR_OF[from] : null;
}

/** Puts the cursor where an act that was begun goes on: in the composer, on a phone below the conversation. */
const toComposer = (): void => {
  window.setTimeout(() => {
    const chosen = document.querySelector<HTMLInputElement>('.talk-place .act-lines input:checked');
    chosen?.focus();
    chosen?.closest('.composer')?.scrollIntoView({ block: 'nearest' });
  }, 0);
};

/** Under an act of one's own: that it still waits for an answer. */
function Awaited({ message, view }: Pick<Settled, 'view'> & { readonly message: Message }) {
  const { t } = useTranslation('acts');
  if (message.from !== view.seat || message.round !== view.public.round || !isOpening(message)) return null;
  if (message.act.kind === 'promise' || message.act.kind === 'inform') return null;
  const owing = addresseesOf(message).length > answersTo(view.messages, message.id).length;
  return owing ? <p className="small message-waits">{t('note.open')}</p> : null;
}
