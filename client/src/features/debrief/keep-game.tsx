import type { DebriefView } from '@letter/shared/play';
import { FILE_TYPE, fileNameOf } from '@letter/shared/protocol';
import type { TableView } from '@letter/shared/protocol';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { saveText } from '../../lib/save-text.ts';
import { importTable } from '../../net/lobby.ts';
import { groupCode, tablePath } from '../../net/table-code.ts';
import { takeFile } from '../../net/take-file.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/layout.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { LobbyNote } from '../../kit/lobby/lobby-note.tsx';
import { useLobbyRequest } from '../../kit/lobby/use-lobby-request.ts';
import { useStory } from '../../kit/words/use-story.ts';

/** Saves the record of the game as a file, or continues the game from the opening of a round in a new table. */
export function KeepGame({ debrief, view }: { readonly debrief: DebriefView; readonly view: TableView }) {
  const { t } = useTranslation('debrief');
  const { code } = view.info;
  const { halfYear } = useStory();
  const [, go] = useLocation();
  const [request, run] = useLobbyRequest();
  const [isSaved, setIsSaved] = useState(false);
  const [round, setRound] = useState(String(debrief.rounds.at(-1)?.round ?? 1));
  const isWaitingFor = (id: string): boolean => request.kind === 'waiting' && request.id === id;
  const save = () =>
    void run(
      'save',
      () => takeFile(code),
      (text) => {
        saveText(text, fileNameOf(code), FILE_TYPE);
        setIsSaved(true);
      },
    );
  const branch = () =>
    void run(
      'branch',
      async () => {
        const file = await takeFile(code);
        return file.ok ? importTable(file.value, Number(round)) : file;
      },
      (made) => go(tablePath(made)),
    );
  return (
    <Section title={t('sowhat.keep')} level={2}>
      <p className="narrative">{t(view.you.seat === null ? 'sowhat.keepWordsWatched' : 'sowhat.keepWords')}</p>
      <div className="keep-row">
        <Button disabled={request.kind === 'waiting'} onClick={save}>
          {t('sowhat.keepSave')}
        </Button>
        <p className="note" role="status">
          {isWaitingFor('save')
            ? t('sowhat.keepWait')
            : isSaved
              ? t('sowhat.keepSaved', { name: fileNameOf(code) })
              : ''}
        </p>
      </div>
      <p className="narrative">{t('sowhat.branchWords')}</p>
      <div className="keep-row">
        <SelectField
          label={t('sowhat.branchFrom')}
          value={round}
          options={debrief.rounds.map((one) => ({
            value: String(one.round),
            label: t('sowhat.branchRound', { round: one.round, half: halfYear(one.halfYear) }),
          }))}
          onChange={setRound}
        />
        <Button disabled={request.kind === 'waiting'} onClick={branch}>
          {t(isWaitingFor('branch') ? 'sowhat.branchWait' : 'sowhat.branch')}
        </Button>
      </div>
      {request.kind === 'refused' ? <LobbyNote refusal={request.refusal} code={groupCode(code)} /> : null}
    </Section>
  );
}
