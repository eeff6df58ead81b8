import type { SeatView } from '@letter/shared/play';
import { memo } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOwnView } from '../../state/use-options.ts';
import { useSettledSeat } from '../../state/use-table.ts';
import { useWords } from '../../kit/words/use-words.ts';
import { EmptyState } from '../../ui/notes.tsx';
import type { Settled } from '../../kit/words/spoken.ts';
import { PhoneDesk } from './phone-desk.tsx';
import { PyongyangDesk } from './pyongyang-desk.tsx';
import { SenderDesk } from './sender-desk.tsx';
import { usePhone } from '../../kit/shell/use-media.ts';
import './decide.css';
import './decide-phone.css';
import './dprk.css';

/** The delegation's sealed orders: the whole desk, or one lever per page on a phone; with what waits among several. */
export const DecidePanel = memo(function DecidePanel({ waiting }: { readonly waiting?: ReactNode }) {
  const { t } = useTranslation('decide');
  const view = useSettledSeat();
  if (view === null) return <EmptyState>{t('observer')}</EmptyState>;
  return <Desk view={view} waiting={waiting} />;
});

function Desk({ view, waiting }: Pick<Settled, 'view'> & { readonly waiting?: ReactNode }) {
  const words = useWords(view.seat, view.names);
  const isPhone = usePhone();
  if (isPhone) return <Whole>{(own) => <PhoneDesk view={own} words={words} waiting={waiting} />}</Whole>;
  return (
    <div className="decide">
      {view.seat === 'dprk' ? (
        <Whole>{(own) => <PyongyangDesk view={own} words={words} waiting={waiting} />}</Whole>
      ) : (
        <SenderDesk view={view} words={words} waiting={waiting} />
      )}
    </div>
  );
}

/** Draws a desk that counts its budget on the page itself, and so again with each order. */
function Whole({ children }: { readonly children: (view: SeatView) => ReactNode }) {
  return children(useOwnView());
}
