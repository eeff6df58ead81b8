import { isByCorrespondence } from '@letter/shared/protocol';
import type { TableView } from '@letter/shared/protocol';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../../net/requests.ts';
import { useActions } from '../../state/use-table.ts';
import { personWords } from '../../text/formats.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/notes.tsx';
import { useSecondsLeft } from '../shell/server-clock.ts';
import { useRefusal } from '../words/use-refusal.ts';
import './lobby.css';

const LAST_SECONDS = 60;

/** Whether a person may give everybody more time: who leads the table, and among strangers whoever plays. */
export const mayLengthen = ({ info, you }: TableView): boolean =>
  info.status === 'playing' &&
  (info.deadline !== null || (info.left ?? 0) > 0) &&
  (info.kind === 'public' ? you.seat !== null : you.host);

/** Stops the clock for everybody, lets it run on, and gives more time. */
export function ClockControls({ view }: { readonly view: TableView }) {
  const { t } = useTranslation('table');
  const actions = useActions();
  const { run, isBusy, refusal } = useClockAct();
  const isPaused = view.info.hold?.kind === 'asked';
  return (
    <div className="lobby-part">
      <p className="note">{t(view.info.kind === 'public' ? 'clock.wordsPublic' : 'clock.words')}</p>
      <div className="pace-actions">
        {view.you.host ? (
          <Button
            aria-disabled={isBusy}
            onClick={() => void run(() => (isPaused ? actions.resume() : actions.pause()))}
          >
            {t(isPaused ? 'clock.resume' : 'clock.pause')}
          </Button>
        ) : null}
        {mayLengthen(view) ? (
          <Button aria-disabled={isBusy} onClick={() => void run(() => actions.extend())}>
            {t('clock.more')}
          </Button>
        ) : null}
      </div>
      {refusal === null ? null : <ErrorNote what={refusal} />}
    </div>
  );
}

/** In the last minute one press gives everybody more time, before it runs out. */
export function LastMinute({ view }: { readonly view: TableView }) {
  // Most patches come while there is no last minute to speak of.
  return view.info.deadline === null || isByCorrespondence(view.info.pace) ? null : <Minute view={view} />;
}

function Minute({ view }: { readonly view: TableView }) {
  const { t } = useTranslation('table');
  const actions = useActions();
  const left = useSecondsLeft(view.info.deadline);
  const { run, isBusy, refusal } = useClockAct();
  if (left === null || left === 0 || left > LAST_SECONDS) return null;
  if (!mayLengthen(view)) return null;
  return (
    <div className="last-minute" data-line="">
      <span className="small">{t('clock.moreNote')}</span>
      <Button aria-disabled={isBusy} onClick={() => void run(() => actions.extend())}>
        {t('clock.more')}
      </Button>
      {refusal === null ? null : <span className="small">{refusal}</span>}
    </div>
  );
}

/** Who stopped the clock, for as long as it stands; who leads the table lets it run on from here. */
export function PausedLine({ view }: { readonly view: TableView }) {
  const { hold } = view.info;
  return hold?.kind === 'asked' ? <Paused by={hold.by} isHost={view.you.host} /> : null;
}

function Paused({ by, isHost }: { readonly by: string; readonly isHost: boolean }) {
  const { t } = useTranslation('table');
  const actions = useActions();
  const { run, isBusy, refusal } = useClockAct();
  return (
    <div className="last-minute" data-line="">
      <span className="small">{t('clock.paused', { by: personWords(by) })}</span>
      {isHost ? (
        <Button aria-disabled={isBusy} onClick={() => void run(() => actions.resume())}>
          {t('clock.resume')}
        </Button>
      ) : null}
      {refusal === null ? null : <span className="small">{refusal}</span>}
    </div>
  );
}

function useClockAct(): {
  readonly run: (ask: () => Answer) => Promise<void>;
  readonly isBusy: boolean;
  readonly refusal: string | null;
} {
  const sayRefusal = useRefusal();
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  // A button that is disabled loses the focus, and with it the keys of the dialog around it: it stays and does nothing.
  const run = async (ask: () => Answer) => {
    if (isBusy) return;
    setIsBusy(true);
    const answer = await ask();
    setIsBusy(false);
    setRefusal(answer.ok ? null : sayRefusal(answer.error));
  };
  return { run, isBusy, refusal };
}
