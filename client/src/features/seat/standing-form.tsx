import { isByCorrespondence } from '@letter/shared/protocol';
import { isSameJson, isSender } from '@letter/shared/play';
import type { SeatId } from '@letter/shared/play';
import { NO_STANDING_ORDERS, readStandingDraft } from '@letter/shared/protocol';
import type { Pace, StandingOrders } from '@letter/shared/protocol';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../state/drafts.ts';
import { useActions } from '../../state/use-table.ts';
import { useRefusal } from '../../kit/words/use-refusal.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ErrorNote } from '../../ui/notes.tsx';
import { StandingPyongyang } from './standing-pyongyang.tsx';
import { StandingSender } from './standing-sender.tsx';
import './seat.css';

/** Props of StandingForm. */
export interface StandingFormProps {
  readonly seat: SeatId;
  readonly kept: StandingOrders | null;
  /** By correspondence nobody counts as away before a phase closes. */
  readonly pace: Pace;
}

/** What a delegate wants done while away, in one small form. */
export function StandingForm({ seat, kept, pace }: StandingFormProps) {
  const { t } = useTranslation('seat');
  const { draft, setDraft, isBusy, note, refusal, keep } = useStandingDraft(kept);
  const isChanged = !isSameJson(draft, kept ?? NO_STANDING_ORDERS);
  const Fields = isSender(seat) ? StandingSender : StandingPyongyang;
  return (
    <form
      className="standing-form"
      onSubmit={(event) => {
        event.preventDefault();
        void keep(draft);
      }}
    >
      <p className="note">
        <span>{t(!isByCorrespondence(pace) ? 'standing.when.live' : 'standing.when.slow')}</span>{' '}
        <span>{t('standing.words')}</span>
      </p>
      <Fields orders={draft} onChange={setDraft} />
      <Checkbox
        className="standing-check"
        isSelected={draft.mayPromise === true}
        onChange={(mayPromise) => setDraft({ ...draft, mayPromise })}
      >
        {t('standing.mayPromise')}
      </Checkbox>
      <Checkbox
        className="standing-check"
        isSelected={draft.neverSecret}
        onChange={(neverSecret) => setDraft({ ...draft, neverSecret })}
      >
        {t('standing.neverSecret')}
      </Checkbox>
      <div className="standing-actions">
        <Button type="submit" disabled={isBusy || !isChanged}>
          {t('standing.save')}
        </Button>
        {kept === null ? null : (
          <Button look="link" disabled={isBusy} onClick={() => void keep(null)}>
            {t('standing.clear')}
          </Button>
        )}
        <span className="small" role="status">
          {isChanged ? t('standing.unsaved') : note === null ? '' : t(`standing.${note}`)}
        </span>
      </div>
      {refusal === null ? null : <ErrorNote what={refusal} />}
    </form>
  );
}

function useStandingDraft(kept: StandingOrders | null) {
  const sayRefusal = useRefusal();
  const actions = useActions();
  const [changed, setChanged] = useDraft('standing', readStandingDraft);
  const draft = changed ?? kept ?? NO_STANDING_ORDERS;
  const setDraft = (next: StandingOrders) => setChanged(() => next);
  const isKept = changed !== null && isSameJson(changed, kept ?? NO_STANDING_ORDERS);
  useEffect(() => {
    if (isKept) setChanged(() => null);
  }, [isKept, setChanged]);
  const [isBusy, setIsBusy] = useState(false);
  const [note, setNote] = useState<'saved' | 'cleared' | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const keep = async (orders: StandingOrders | null) => {
    setIsBusy(true);
    const answer = await actions.setStanding(orders);
    setIsBusy(false);
    setRefusal(answer.ok ? null : sayRefusal(answer.error));
    if (!answer.ok) return;
    setDraft(orders ?? NO_STANDING_ORDERS);
    setNote(orders === null ? 'cleared' : 'saved');
  };
  return { draft, setDraft, isBusy, note, refusal, keep };
}
