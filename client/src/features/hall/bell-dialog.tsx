import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HostAct } from '../../kit/session/use-host-act.ts';
import { useHost, useHostDesk } from '../../state/session-desk.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/notes.tsx';
import { Stepper } from '../../ui/stepper.tsx';

const MINUTE = 60_000;
const USUAL = 75;

/** Moves the bell by the minutes from now, which need no clock of either machine, or takes it away. */
export function BellDialog({ act, onClose }: { readonly act: HostAct; readonly onClose: () => void }) {
  const { t } = useTranslation('host');
  const desk = useHostDesk();
  const lesson = useHost(({ host }) => host.lesson);
  const bell = useHost(({ info }) => info.lesson.bell);
  const [minutes, setMinutes] = useState(() =>
    bell === null ? USUAL : Math.max(1, Math.round((bell - desk.now()) / MINUTE)),
  );
  const set = async (bellInMs: number | null) => {
    if ((await act.ask('host.bell', { ...lesson, bellInMs })) !== null) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('bell.title')}
      actions={
        <>
          <Button onClick={onClose}>{t('close')}</Button>
          <Button onClick={() => void set(null)}>{t('bell.none')}</Button>
          <Button look="primary" aria-disabled={act.isBusy} onClick={() => void set(minutes * MINUTE)}>
            {t('bell.go')}
          </Button>
        </>
      }
    >
      <p className="bell-fields">
        <Stepper
          label={t('bell.label')}
          value={minutes}
          least={1}
          most={600}
          step={5}
          onChange={setMinutes}
          words={{ less: t('bell.less'), more: t('bell.more') }}
        />
        <span>{t('bell.fromNow', { count: minutes })}</span>
      </p>
      <p className="note">{t('bell.words')}</p>
      {act.refusal === null ? null : <ErrorNote what={act.refusal} />}
    </Dialog>
  );
}
