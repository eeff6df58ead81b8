import { CORRIDORS, SEATS, SENDER_OF } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { PromiseSquares } from '../../marks/promise-squares.tsx';
import { SeatName, SeatSign } from '../../marks/seat-sign.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Part } from '../../kit/shell/article.tsx';

/** The four delegations: what each wants, what it holds, and what divides it. */
export function SeatsPart() {
  const { t } = useTranslation('how');
  const { t: marks } = useTranslation('marks');
  return (
    <Part title={t('seats.title')} words={t('seats.words')}>
      <ul className="seat-briefs">
        {SEATS.map((seat) => (
          <li key={seat}>
            <SeatSign seat={seat} size={30} />
            <div>
              <h3 className="how-name">{marks(`seat.${seat}`)}</h3>
              <dl>
                {(['wants', 'holds', 'pressed'] as const).map((line) => (
                  <div key={line}>
                    <dt>{t(`seats.${line}`)}</dt>
                    <dd>{t(`seats.${seat}.${line}`)}</dd>
                  </div>
                ))}
              </dl>
            </div>
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** The three corridors and the rent that the laxest earns. */
export function LeakPart() {
  const { t } = useTranslation('how');
  const { t: marks } = useTranslation('marks');
  return (
    <Part title={t('leak.title')} words={t('leak.words')}>
      <DataTable
        caption={t('leak.caption')}
        columns={[
          { id: 'corridor', head: t('leak.corridor'), cell: (corridor) => marks(`corridor.${corridor}`) },
          { id: 'passes', head: t('leak.passes'), cell: (corridor) => t(`leak.${corridor}`) },
          {
            id: 'policed',
            head: t('leak.policed'),
            cell: (corridor) => <SeatName seat={SENDER_OF[corridor]} length="short" />,
          },
        ]}
        rows={CORRIDORS}
        rowKey={(corridor) => corridor}
      />
      <p className="narrative how-after">{t('leak.rent')}</p>
    </Part>
  );
}

/** What the debrief shows. */
export function DebriefPart() {
  const { t } = useTranslation('how');
  return (
    <Part title={t('debrief.title')} words={t('debrief.words')}>
      <ol className="debrief-list">
        {(['one', 'two', 'three', 'four'] as const).map((step) => (
          <li key={step}>
            <h3 className="how-head">{t(`debrief.${step}.title`)}</h3>
            <p>{t(`debrief.${step}.words`)}</p>
          </li>
        ))}
      </ol>
      <figure className="how-after">
        <figcaption className="note how-caption">{t('debrief.promises')}</figcaption>
        <PromiseSquares kept={7} broken={3} unseen={2} />
      </figure>
    </Part>
  );
}
