import type { TableView } from '@letter/shared/protocol';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../state/use-table.ts';
import { useRefusal } from '../../kit/words/use-refusal.ts';
import { peopleWords, personWords } from '../../text/formats.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/notes.tsx';
import { ConfirmAct } from '../../kit/lobby/confirm-act.tsx';

/** The vote of all who are seated on ending the game here: who has agreed, what it waits for, and one's own part in it. */
export function EndVote({ view }: { readonly view: TableView }) {
  const { t } = useTranslation('table');
  const sayRefusal = useRefusal();
  const actions = useActions();
  const [refusal, setRefusal] = useState<string | null>(null);
  const vote = view.info.endVote;
  const agree = () => actions.agreeToEnd(true);
  const takeBack = async () => {
    const answer = await actions.agreeToEnd(false);
    setRefusal(answer.ok ? null : sayRefusal(answer.error));
  };
  const stay = () => undefined;
  if (vote === null) return <ConfirmAct deed="propose" words={t('propose.words')} act={agree} onDone={stay} />;
  return (
    <div className="end-vote">
      <p>{t('endVote.agreed', { names: peopleWords(vote.agreed) })}</p>
      <p className="note">{t('endVote.awaited')}</p>
      <ul className="end-vote-awaited">
        {vote.awaited.map(({ name, minutes }) => (
          <li key={name}>
            {minutes === null
              ? t('endVote.here', { name: personWords(name) })
              : t('endVote.away', { name: personWords(name), count: minutes })}
          </li>
        ))}
      </ul>
      {view.you.seat === null ? null : vote.agreed.includes(view.you.name) ? (
        <Button onClick={() => void takeBack()}>{t('endVote.takeBack')}</Button>
      ) : (
        <ConfirmAct deed="agree" words={t('agree.words')} act={agree} onDone={stay} />
      )}
      {refusal === null ? null : <ErrorNote what={refusal} />}
    </div>
  );
}
