import type { HelpCall, ParticipantCard } from '@letter/shared/protocol';
import { SESSION_LIMITS } from '@letter/shared/session';
import { SEATS } from '@letter/shared/play';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePostWords } from '../../kit/session/people/use-post-words.ts';
import { useHost } from '../../state/session-desk.ts';
import { clockFigures } from '../../marks/clock-words.ts';
import { personWords } from '../../text/formats.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { Opening } from './opening.ts';
import { useActs } from './use-acts.ts';
import { useSecond } from './use-second.ts';

/** Who asks for help, the longest waiting first: answer in place, look at their page, or go there. */
export function HelpInbox({ onOpen }: { readonly onOpen: (opening: Opening) => void }) {
  const { t } = useTranslation('dashboard');
  const calls = useHost(({ host }) => host.calls);
  const people = useHost(({ host }) => host.people);
  const open = calls.filter(({ isAnswered }) => !isAnswered).toSorted((a, b) => a.at - b.at);
  return (
    <section className="dash-part" aria-labelledby="dash-help">
      <h3 id="dash-help" className="section-head dash-part-head">
        <span>{t('help.title')}</span>
        <span>{open.length}</span>
      </h3>
      {open.length === 0 ? <p className="note">{t('help.none')}</p> : null}
      <ul>
        {open.map((call) => (
          <Call key={call.id} call={call} by={people.find(({ id }) => id === call.person)} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
}

interface CallProps {
  readonly call: HelpCall;
  readonly by: ParticipantCard | undefined;
  readonly onOpen: (opening: Opening) => void;
}

function Call({ call, by, onOpen }: CallProps) {
  const { t } = useTranslation('dashboard');
  const words = usePostWords();
  const { act } = useActs();
  const [draft, setDraft] = useState('');
  const time = clockFigures((useSecond() - call.at) / 1_000);
  const name = personWords(by?.name ?? '');
  const place = by?.place ?? null;
  const seat = SEATS.find((one) => one === place?.post);
  const answer = async (text: string) => {
    const done = await act([{ name: 'host.answer-help', body: { call: call.id, text } }], t('done.answered'));
    if (done) setDraft('');
  };
  return (
    <li className="dash-call">
      <p className="dash-call-text" dir="auto">
        {call.text === '' ? t('help.noWords') : call.text}
      </p>
      <p className="small">{t('help.from', { place: words.place(place), name, time })}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void answer(draft.trim());
        }}
      >
        <TextArea
          label={t('help.answer', { name })}
          placeholder={t('help.placeholder')}
          data-call={place?.table}
          value={draft}
          onChange={setDraft}
          fit={(text) => text.slice(0, SESSION_LIMITS.messageCharacters)}
        />
        <span className="dash-buttons">
          <Button size="small" type="submit">
            {t(draft.trim() === '' ? 'help.close' : 'help.send')}
          </Button>
          {place === null || seat === undefined ? null : (
            <Button size="small" onClick={() => onOpen({ kind: 'peek', table: place.table, seat })}>
              {t('help.peek')}
            </Button>
          )}
        </span>
      </form>
    </li>
  );
}
