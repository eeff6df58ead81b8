import { SEATS, checkAct } from '@letter/shared/play';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS, cutText } from '@letter/shared/protocol';
import type { Refusal } from '@letter/shared/protocol';
import { SeatSign, seatColor } from '../../marks/seat-sign.tsx';
import type { Recipient } from '../../net/requests.ts';
import { isFields, useDraft } from '../../state/drafts.ts';
import { useActions, useScenario } from '../../state/use-table.ts';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useTurn } from '../../ui/use-turn.ts';
import { TextArea } from '../../ui/text-area.tsx';
import type { Settled } from '../../kit/words/spoken.ts';
import { listWords } from '../../text/formats.ts';
import { ActEditor } from './acts/act-editor.tsx';
import { actOptions } from './acts/act-options.ts';
import { MeantLine } from './acts/meant-line.tsx';
import { useActDraft } from './acts/use-act-draft.ts';
import { useActSentences } from './acts/use-act-sentences.ts';

const MOST = LIMITS.messageCharacters;

/** A message in the making. */
interface Draft {
  readonly text: string;
  readonly pledge: boolean;
}

const NOTHING: Draft = { text: '', pledge: false };

const kept = (draft: Draft): Draft | null => (draft.text === '' && !draft.pledge ? null : draft);

// A text in the middle of composing may be longer for a moment; the field cuts it.
const parseDraft = (input: unknown): Draft | null =>
  isFields(input) && typeof input['text'] === 'string' && typeof input['pledge'] === 'boolean'
    ? { text: cutText(input['text'], 2 * MOST), pledge: input['pledge'] }
    : null;

/**
 * Writes to one conversation: a typed act, one's own words, or both. The recipient is shown inside it, so that nothing goes
 * to the wrong delegation.
 */
export function Composer({ channel, view, words }: Settled & { readonly channel: Recipient }) {
  const { t } = useTranslation('talk');
  const { t: acts } = useTranslation('acts');
  const actions = useActions();
  const scenario = useScenario();
  const talk = useMemo(() => ({ view, scenario, to: channel }), [view, scenario, channel]);
  const sentences = useActSentences(view);
  const options = useMemo(() => actOptions(talk), [talk]);
  const [act, setAct] = useActDraft(channel);
  const [draft, setDraft] = useDraft(`message.${channel}`, parseDraft);
  const { text, pledge: isPledge } = draft ?? NOTHING;
  const setText = (next: string) => setDraft((known) => kept({ ...(known ?? NOTHING), text: next }));
  const setIsPledge = (pledge: boolean) => setDraft((known) => kept({ ...(known ?? NOTHING), pledge }));
  const [isCut, setIsCut] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const turn = useTurn(refusal);
  const [isSending, setIsSending] = useState(false);
  const closed = act === null ? null : checkAct(view, scenario, channel, act);
  const isEmpty = act === null && text.trim() === '';
  const send = async () => {
    if (isEmpty || isSending || closed !== null) return;
    setIsSending(true);
    const answer = await actions.say({
      to: channel,
      text: text.trim(),
      pledge: isPledge && act === null,
      ...(act === null ? {} : { act }),
    });
    setIsSending(false);
    setRefusal(answer.ok ? null : answer.error);
    if (!answer.ok) return;
    setIsCut(false);
    setAct(null);
    // What was typed while it was on its way is the next message.
    setDraft((known) => {
      const left = known?.text ?? '';
      return kept({ text: left.startsWith(text) ? left.slice(text.length).trimStart() : left, pledge: false });
    });
  };
  const color = channel === 'plenary' ? 'var(--ink)' : seatColor(channel);
  const others = channel === 'plenary' ? [] : SEATS.filter((seat) => seat !== channel && seat !== view.seat);
  const sendWords =
    act === null
      ? t('send')
      : channel === 'plenary'
        ? acts(`compose.sendAll.${act.kind}`)
        : acts(`compose.send.${act.kind}`, { seat: words.t(`seatThe.${channel}`) });
  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <ActEditor talk={talk} act={act} onAct={setAct} sentences={sentences} options={options} />
      <div className="composer-line small">
        <span className="composer-to">
          <span>{t('to')}</span>
          <span className="recipient" style={{ color, borderColor: color }}>
            {channel === 'plenary' ? null : <SeatSign seat={channel} size={11} />}
            <b>{channel === 'plenary' ? t('everybody') : t('only', { seat: words.marks(`seat.${channel}`) })}</b>
          </span>
        </span>
        {act === null ? (
          <Checkbox className="pledge-check" isSelected={isPledge} onChange={setIsPledge}>
            <Icon name={isPledge ? 'ribbon-filled' : 'ribbon'} size={13} />
            <span>{t('pledge.mark')}</span>
          </Checkbox>
        ) : null}
      </div>
      <TextArea
        label={t('write')}
        placeholder={act === null ? '' : acts('compose.own')}
        value={text}
        onChange={setText}
        fit={(typed) => {
          const fitting = cutText(typed, MOST);
          setIsCut(fitting !== typed);
          if (fitting !== typed) announce(t('cut', { most: MOST }));
          return fitting;
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          if (event.ctrlKey || event.metaKey) void send();
        }}
      />
      {isCut ? <p className="small">{t('cut', { most: MOST })}</p> : null}
      {act === null ? (
        <MeantLine talk={talk} text={text} onAct={setAct} sentences={sentences} options={options} />
      ) : null}
      {closed === null ? null : <p className="small closed-line">{words.refusal(closed)}</p>}
      <div className="composer-line composer-foot small">
        <span>
          {channel === 'plenary'
            ? t('reads.plenary')
            : t('reads.cannot', { seats: listWords(others.map((seat) => words.t(`seatThe.${seat}`))) })}
        </span>
        <Button
          type="submit"
          look={act === null ? 'secondary' : 'primary'}
          disabled={isEmpty || isSending || closed !== null}
        >
          {sendWords}
        </Button>
      </div>
      {refusal === null ? null : (
        <p key={turn} className="refusal-line" role="alert">
          {words.refusal(refusal)}
        </p>
      )}
    </form>
  );
}
