import type { Moment, SeatView } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { useMomentWords } from '../../kit/words/moment-words.ts';
import { Disclosure } from '../../ui/disclosure.tsx';

/** Props of OtherMoments. */
export interface OtherMomentsProps {
  readonly moments: readonly Moment[];
  readonly view: SeatView | null;
}

/** What else everybody saw, folded, each thing in one sentence. */
export function OtherMoments({ moments, view }: OtherMomentsProps) {
  const { t } = useTranslation('adjudication');
  const words = useMomentWords({ rollCalls: [], agreements: [] });
  const lines = [...new Set(moments.map((moment) => words(moment).title))];
  return (
    <Disclosure
      title={t('everybody.title')}
      aside={lines.length === 0 ? t('everybody.none') : t('everybody.count', { count: lines.length })}
      level={2}
    >
      <ul className="told">
        {lines.map((line) => (
          <li key={line} className="narrative">
            {line}
          </li>
        ))}
      </ul>
      {view === null ? null : (
        <p className="note others-note">{t(view.seat === 'dprk' ? 'others.dprk' : 'others.sender')}</p>
      )}
    </Disclosure>
  );
}
