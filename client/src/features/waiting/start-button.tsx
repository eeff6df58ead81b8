import { SEATS } from '@letter/shared/play';
import type { TableView } from '@letter/shared/protocol';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../../net/requests.ts';
import { useActions } from '../../state/use-table.ts';
import { peopleWords } from '../../text/formats.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

/** Props of StartButton. */
export interface StartButtonProps {
  readonly view: TableView;
  readonly isBusy: boolean;
  readonly run: (ask: () => Answer) => Promise<void>;
}

/** Starts the game; if people at the table have no seat it names them first and offers to spread them over the delegations. */
export function StartButton({ view, isBusy, run }: StartButtonProps) {
  const { t } = useTranslation('waiting');
  const actions = useActions();
  const [isAsking, setIsAsking] = useState(false);
  const without = view.info.people.filter(
    ({ seat, role, presence, isMaker }) => seat === null && role === undefined && presence === 'here' && !isMaker,
  );
  // Without anybody in a seat no game begins: then there must be somebody to seat.
  const isSeatless = SEATS.every((seat) => view.info.seats[seat].names.length === 0) && without.length === 0;
  const start = (isSpread: boolean) => {
    setIsAsking(false);
    void run(async () => {
      const spread = isSpread ? await actions.spread() : null;
      return spread?.ok === false ? spread : actions.start();
    });
  };
  return (
    <>
      <Button
        look="primary"
        size="large"
        disabled={isBusy || isSeatless}
        onClick={() => (without.length === 0 ? start(false) : setIsAsking(true))}
      >
        {t('start')}
      </Button>
      <Dialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title={t('seatless.title')}
        actions={
          <>
            <Button onClick={() => setIsAsking(false)}>{t('seatless.wait')}</Button>
            <Button onClick={() => start(false)}>{t('seatless.without')}</Button>
            <Button look="primary" onClick={() => start(true)}>
              {t('seatless.spread')}
            </Button>
          </>
        }
      >
        <p>{t('seatless.words', { names: peopleWords(without.map(({ name }) => name)) })}</p>
      </Dialog>
    </>
  );
}
