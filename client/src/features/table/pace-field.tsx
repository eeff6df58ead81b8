import { PACES } from '@letter/shared/protocol';
import type { TableInfo } from '@letter/shared/protocol';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalSentence } from '../../text/refusal-sentence.ts';
import { useActions } from '../../state/use-table.ts';
import { ErrorNote } from '../../ui/notes.tsx';
import { SelectField } from '../../ui/select-field.tsx';

/** How fast a table among friends goes; its host chooses, before the game and in the middle of it, others read it. */
export function PaceField({ info, isHost }: { readonly info: TableInfo; readonly isHost: boolean }) {
  const { t } = useTranslation('table');
  const { t: refusals } = useTranslation('refusal');
  const { t: marks } = useTranslation('marks');
  const actions = useActions();
  const [refusal, setRefusal] = useState<string | null>(null);
  if (!isHost) return <p className="note">{t(`pace.${info.pace}`)}</p>;
  const choose = async (value: string) => {
    const pace = PACES.find((one) => one === value);
    if (pace === undefined || pace === info.pace) return;
    const answer = await actions.setPace(pace);
    setRefusal(answer.ok ? null : refusalSentence({ t: refusals, marks }, answer.error));
  };
  return (
    <div className="pace-field">
      <SelectField
        label={t('pace.label')}
        options={PACES.map((pace) => ({ value: pace, label: t(`pace.${pace}`) }))}
        value={info.pace}
        onChange={(value) => void choose(value)}
      />
      <p className="note">{t(info.pace === 'live' ? 'pace.noteLive' : 'pace.noteSlow')}</p>
      {refusal === null ? null : <ErrorNote what={refusal} />}
    </div>
  );
}
