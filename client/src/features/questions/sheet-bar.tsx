import { fits, tidyAnswers, type Answer, type Question } from '@letter/shared/session';
import type { SessionInfo } from '@letter/shared/protocol';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSessionRefusal } from '../../kit/session/use-session-refusal.ts';
import { useParticipant, useParticipantDesk } from '../../state/session-desk.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { QuestionField } from './question-field.tsx';
import './questions.css';

/** The form that is asked now, one press away, in the hall and at a table; nothing while none is. */
export function SheetBar() {
  const { t } = useTranslation('questions');
  const asked = useParticipant(({ info }) => info.sheet);
  const handedIn = useParticipant(({ you }) => you.handedIn) ?? [];
  const [isOpen, setIsOpen] = useState(false);
  // Whoever writes goes on writing when the host asks the next form.
  const [open, setOpen] = useState<SessionInfo['sheet']>(null);
  const shown = isOpen ? open : asked;
  if (shown === null || shown.questions.length === 0) return null;
  const isIn = handedIn.includes(shown.sheet);
  return (
    <aside className="sheet-bar" aria-label={t(`sheet.${shown.sheet}`)}>
      <span>
        <b>{t(`sheet.${shown.sheet}`)}</b>{' '}
        <span className="second">{isIn ? t('thanks') : t(`lead.${shown.sheet}`)}</span>
      </span>
      <Button
        look={isIn ? 'secondary' : 'primary'}
        onClick={() => {
          setOpen(asked);
          setIsOpen(true);
        }}
      >
        {isIn ? t('change') : t('answer', { count: shown.questions.length })}
      </Button>
      {isOpen ? <SheetForm key={shown.sheet} asked={shown} isIn={isIn} onClose={() => setIsOpen(false)} /> : null}
    </aside>
  );
}

interface SheetFormProps {
  readonly asked: NonNullable<SessionInfo['sheet']>;
  readonly isIn: boolean;
  readonly onClose: () => void;
}

function SheetForm({ asked: { sheet, questions }, isIn, onClose }: SheetFormProps) {
  const { t } = useTranslation('questions');
  const desk = useParticipantDesk();
  const say = useSessionRefusal();
  const [values, setValues] = useState<ReadonlyMap<string, Answer['value']>>(new Map());
  const [fault, setFault] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  async function handIn(): Promise<void> {
    const answers = tidyAnswers(questions, answersIn(questions, values));
    if (answers === null || desk === null) {
      setFault(t('empty'));
      return;
    }
    setIsBusy(true);
    const reply = await desk.ask('session.answer', { sheet, answers });
    setIsBusy(false);
    if (reply.ok) onClose();
    else setFault(say(reply.error));
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t(`sheet.${sheet}`)}
      actions={
        <>
          <Button onClick={onClose}>{t('later')}</Button>
          <Button look="primary" disabled={isBusy} onClick={() => void handIn()}>
            {t(isIn ? 'handInAgain' : 'handIn')}
          </Button>
        </>
      }
    >
      <p className="narrative second">{t(`lead.${sheet}`)}</p>
      <ol className="sheet-questions">
        {questions.map((question, index) => (
          <QuestionField
            key={question.id}
            number={index + 1}
            question={question}
            value={values.get(question.id) ?? null}
            onChange={(value) => setValues(new Map(values).set(question.id, value))}
          />
        ))}
      </ol>
      {fault === null ? null : <p role="alert">{fault}</p>}
    </Dialog>
  );
}

/** The answers that were given: an empty text is none. */
const answersIn = (questions: readonly Question[], values: ReadonlyMap<string, Answer['value']>): readonly Answer[] =>
  questions.flatMap((question) => {
    const value = values.get(question.id);
    return value !== undefined && fits(question, value) ? [{ question: question.id, value }] : [];
  });
