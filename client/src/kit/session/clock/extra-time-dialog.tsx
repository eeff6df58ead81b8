import { useTranslation } from 'react-i18next';
import { useHost } from '../../../state/session-desk.ts';
import { personWords } from '../../../text/formats.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { ErrorNote } from '../../../ui/notes.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { useHostAct } from '../use-host-act.ts';
import './clock.css';

const FACTORS = [1, 1.25, 1.5, 2] as const;

/** Props of ExtraTimeDialog. */
export interface ExtraTimeDialogProps {
  /** Id of the participant. */
  readonly person: string;
  readonly onClose: () => void;
}

/** Gives the delegation of one participant extra time, which nobody else is told. */
export function ExtraTimeDialog({ person, onClose }: ExtraTimeDialogProps) {
  const { t } = useTranslation('lesson-clock');
  const known = useHost(({ host }) => host.people.find(({ id }) => id === person));
  const { ask, refusal, isBusy } = useHostAct();
  if (known === undefined) return null;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('extra.title', { name: personWords(known.name) })}
      actions={
        <Button look="primary" onClick={onClose}>
          {t('extra.done')}
        </Button>
      }
    >
      <div className="lesson-lines">
        <Segmented
          label={t('extra.label')}
          options={FACTORS.map((value) => ({
            value,
            label: value === 1 ? t('extra.none') : t('lesson.times', { factor: value }),
          }))}
          value={FACTORS.find((one) => one === known.extraTime) ?? null}
          onChange={(factor) => {
            if (!isBusy) void ask('host.extra-time', { person, factor });
          }}
        />
        <p className="note">{t('extra.words')}</p>
        {refusal === null ? null : <ErrorNote what={refusal} />}
      </div>
    </Dialog>
  );
}
