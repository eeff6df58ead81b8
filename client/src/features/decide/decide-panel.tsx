import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSeatView } from '../../state/use-table.ts';
import { useWords } from '../../kit/words/use-words.ts';
import { EmptyState } from '../../ui/notes.tsx';
import type { Spoken } from '../../kit/words/spoken.ts';
import { PhoneDesk } from './phone-desk.tsx';
import { PyongyangDesk } from './pyongyang-desk.tsx';
import { SenderDesk } from './sender-desk.tsx';
import { usePhone } from '../../kit/shell/use-media.ts';
import './decide.css';
import './decide-phone.css';
import './dprk.css';

/** The delegation's sealed orders: the whole desk, or one lever per page on a phone; with what waits among several. */
export function DecidePanel({ waiting }: { readonly waiting?: ReactNode }) {
  const { t } = useTranslation('decide');
  const view = useSeatView();
  if (view === null) return <EmptyState>{t('observer')}</EmptyState>;
  return <Desk view={view} waiting={waiting} />;
}

function Desk({ view, waiting }: Pick<Spoken, 'view'> & { readonly waiting?: ReactNode }) {
  const words = useWords(view.seat, view.names);
  const isPhone = usePhone();
  const said = { view, words, waiting };
  if (isPhone) return <PhoneDesk {...said} />;
  return <div className="decide">{view.seat === 'dprk' ? <PyongyangDesk {...said} /> : <SenderDesk {...said} />}</div>;
}
