import { useTranslation } from 'react-i18next';
import { useSessionRefusal } from '../../kit/session/use-session-refusal.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/notes.tsx';
import { useTurn } from '../../ui/use-turn.ts';
import { useActs } from './use-acts.ts';

/** What became of the host's latest act, with the way back; a refusal says why. */
export function OutcomeLine() {
  const { t } = useTranslation('dashboard');
  const reason = useSessionRefusal();
  const { outcome, undo, clear } = useActs();
  const turn = useTurn(outcome);
  if (outcome === null) return null;
  const read = (
    <Button size="small" onClick={clear}>
      {t('remedy.done')}
    </Button>
  );
  if (outcome.kind === 'refused') {
    return (
      <div className="outcome" key={turn}>
        <ErrorNote what={t('refused')} remedy={reason(outcome.refusal)} action={read} />
      </div>
    );
  }
  return (
    <div className="outcome">
      <p>{outcome.words}</p>
      {outcome.undo.length === 0 ? null : (
        <Button size="small" onClick={undo}>
          {t('remedy.undo')}
        </Button>
      )}
      {read}
    </div>
  );
}
