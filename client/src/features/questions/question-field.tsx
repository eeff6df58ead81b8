import { AGREE_STEPS, SESSION_LIMITS, type Answer, type Question } from '@letter/shared/session';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TextArea } from '../../ui/text-area.tsx';

/** Props of QuestionField. */
export interface QuestionFieldProps {
  readonly number: number;
  readonly question: Question;
  readonly value: Answer['value'] | null;
  readonly onChange: (value: Answer['value']) => void;
}

/** One question of a form, answered on a scale, by a choice or in words. */
export function QuestionField({ number, question, value, onChange }: QuestionFieldProps) {
  const { t } = useTranslation('questions');
  const id = useId();
  return (
    <li className="sheet-question" role="group" aria-labelledby={id}>
      <p id={id} className="sheet-text">
        <span className="numeric">{number}</span> <span dir="auto">{question.text}</span>
      </p>
      {question.kind === 'agree' ? (
        <>
          <Segmented
            label={question.text}
            size="wide"
            value={AGREE_STEPS.find((step) => step === value) ?? null}
            options={AGREE_STEPS.map((step) => ({
              value: step,
              label: step,
              spoken: t('agreeSpoken', { step, words: t(`agree.${step}`) }),
            }))}
            onChange={onChange}
          />
          <p className="small">{t('agreeEnds')}</p>
        </>
      ) : null}
      {question.kind === 'choice' ? (
        <ChoiceList
          label={question.text}
          value={typeof value === 'number' ? String(value) : null}
          choices={question.choices.map((choice, index) => ({ value: String(index), label: choice }))}
          onChange={(index) => onChange(Number(index))}
        />
      ) : null}
      {question.kind === 'words' ? (
        <TextArea
          label={t('words', { most: SESSION_LIMITS.answerCharacters })}
          rows={3}
          value={typeof value === 'string' ? value : ''}
          fit={(text) => text.slice(0, SESSION_LIMITS.answerCharacters)}
          onChange={onChange}
        />
      ) : null}
    </li>
  );
}
