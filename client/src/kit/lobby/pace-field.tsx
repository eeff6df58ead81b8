import { isByCorrespondence } from '@letter/shared/protocol';
import { PACES } from '@letter/shared/protocol';
import type { Pace, TableInfo } from '@letter/shared/protocol';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRefusal } from '../words/use-refusal.ts';
import { useActions } from '../../state/use-table.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/notes.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import './lobby.css';

/** The pace of a table among friends or of one person: its host chooses it before or during the game, others read it. */
export function PaceField({ info, isHost }: { readonly info: TableInfo; readonly isHost: boolean }) {
  const { t } = useTranslation('table');
  const sayRefusal = useRefusal();
  const actions = useActions();
  // In play a change restarts everybody's clock, so moving through the list must not apply it yet.
  const [wanted, setWanted] = useState<Pace | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const notes = (pace: Pace) => {
    if (isByCorrespondence(pace)) return t('pace.noteSlow');
    if (pace === 'untimed') return t('pace.noteUntimed');
    return t(pace === 'live' ? 'pace.noteLive' : 'pace.noteClocked');
  };
  const offered = PACES.filter((pace) => info.kind !== 'solo' || !isByCorrespondence(pace));
  if (!isHost) {
    return (
      <div className="pace-field">
        <p>{t(`pace.${info.pace}`)}</p>
        <p className="note">{notes(info.pace)}</p>
      </div>
    );
  }
  const shown = wanted ?? info.pace;
  const change = async (pace: Pace) => {
    const answer = await actions.setPace(pace);
    setWanted(null);
    setRefusal(answer.ok ? null : sayRefusal(answer.error));
  };
  const choose = (value: string) => {
    const pace = offered.find((one) => one === value);
    if (pace === undefined) return;
    if (info.status === 'playing') setWanted(pace === info.pace ? null : pace);
    else if (pace !== info.pace) void change(pace);
  };
  return (
    <div className="pace-field">
      <SelectField
        label={t('pace.label')}
        options={offered.map((pace) => ({ value: pace, label: t(`pace.${pace}`) }))}
        value={shown}
        onChange={choose}
      />
      <p className="note" aria-live="polite">
        <span>{notes(shown)}</span> {wanted === null ? null : <span>{t('pace.anew')}</span>}
      </p>
      {wanted === null ? null : (
        <div className="pace-actions">
          <Button onClick={() => void change(wanted)}>{t('pace.change')}</Button>
          <Button look="link" onClick={() => setWanted(null)}>
            {t('pace.leave')}
          </Button>
        </div>
      )}
      {refusal === null ? null : <ErrorNote what={refusal} />}
    </div>
  );
}
