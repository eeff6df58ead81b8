import { areAskable, DEFAULT_SHEETS, type Question, type SheetId } from '@letter/shared/session';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHostAct } from '../../kit/session/use-host-act.ts';
import { useHost } from '../../state/session-desk.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** What a question may have at most, as the wire has it. */
const MOST = { questions: 12, text: 300, choices: 8, choice: 120, claims: 8, claim: 12 } as const;
const KINDS = ['agree', 'choice', 'words'] as const;

/** A host writes the questions of a form. */
export function QuestionsDialog({ sheet, onClose }: { readonly sheet: SheetId; readonly onClose: () => void }) {
  const { t } = useTranslation('questions');
  const kept = useHost(({ host }) => host.sheets)[sheet];
  const { ask, refusal, isBusy } = useHostAct();
  const [questions, setQuestions] = useState<readonly Question[]>(kept);
  const [isBad, setIsBad] = useState(false);
  const change = (id: string, to: Partial<Question>): void =>
    setQuestions(questions.map((one) => (one.id === id ? { ...one, ...to } : one)));

  async function save(): Promise<void> {
    const tidy = questions.map((one) => ({
      ...one,
      text: one.text.trim(),
      choices: one.kind === 'choice' ? one.choices.map((line) => line.trim()).filter((line) => line !== '') : [],
    }));
    setIsBad(!areAskable(tidy));
    if (!areAskable(tidy)) return;
    if ((await ask('host.questions', { sheet, questions: tidy })) !== null) onClose();
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t(`sheet.${sheet}`)}
      actions={
        <>
          <Button onClick={onClose}>{t('host.cancel')}</Button>
          <Button look="primary" disabled={isBusy} onClick={() => void save()}>
            {t('host.save')}
          </Button>
        </>
      }
    >
      <ol className="sheet-edited">
        {questions.map((question, index) => (
          <li key={question.id}>
            <TextField
              label={t('host.question', { number: index + 1 })}
              value={question.text}
              maxLength={MOST.text}
              onChange={(text) => change(question.id, { text })}
            />
            <SelectField
              label={t('host.kind')}
              layout="inline"
              options={KINDS.map((kind) => ({ value: kind, label: t(`host.kinds.${kind}`) }))}
              value={question.kind}
              onChange={(kind) => change(question.id, { kind })}
            />
            {question.kind === 'choice' ? (
              <>
                <span className="small">{t('host.choices')}</span>
                <TextArea
                  label={t('host.choices')}
                  rows={4}
                  value={question.choices.join('\n')}
                  fit={(text) => text}
                  onChange={(text) => change(question.id, { choices: linesOf(text) })}
                />
              </>
            ) : null}
            <TextField
              label={t('host.claimIds')}
              value={question.claims.join(', ')}
              onChange={(text) => change(question.id, { claims: claimsIn(text) })}
            />
            <Button look="link" onClick={() => setQuestions(questions.filter(({ id }) => id !== question.id))}>
              {t('host.remove', { number: index + 1 })}
            </Button>
          </li>
        ))}
      </ol>
      <p>
        {questions.length >= MOST.questions ? null : (
          <Button onClick={() => setQuestions([...questions, fresh(questions)])}>{t('host.add')}</Button>
        )}{' '}
        <Button look="link" onClick={() => setQuestions(DEFAULT_SHEETS[sheet])}>
          {t('host.defaults')}
        </Button>
      </p>
      {isBad ? <p role="alert">{t('host.bad')}</p> : null}
      {refusal === null ? null : <p role="alert">{refusal}</p>}
    </Dialog>
  );
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .slice(0, MOST.choices)
    .map((line) => line.slice(0, MOST.choice));

const claimsIn = (text: string): readonly string[] =>
  text
    .split(/[\s,]+/u)
    .slice(0, MOST.claims)
    .map((id) => id.slice(0, MOST.claim));

/** A new question under an id that none of the others has. */
function fresh(questions: readonly Question[]): Question {
  let number = questions.length + 1;
  while (questions.some(({ id }) => id === `own-${number}`)) number += 1;
  return { id: `own-${number}`, text: '', kind: 'words', choices: [], claims: [] };
}
