import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SplitDisc } from '../../marks/split-disc.tsx';
import { Button } from '../../ui/button.tsx';
import { Segmented } from '../../ui/segmented.tsx';

const EFFORTS = [0, 1, 2, 3] as const;
const LETTER = 3;

/** A minute of practice: what one signed stands, what one says and what one does are two choices, and who sees which. */
export function Practice() {
  const { t } = useTranslation('host');
  const { t: marks } = useTranslation('marks');
  const [report, setReport] = useState<number>(2);
  const [spirit, setSpirit] = useState<number>(1);
  const [asOther, setAsOther] = useState(false);
  const options = EFFORTS.map((effort) => ({
    value: effort as number,
    label: String(effort),
    spoken: marks('ofThree', { effort }),
  }));
  const outcome = report === spirit ? 'honest' : report > spirit ? 'over' : 'under';
  return (
    <div className="practice">
      <p className="narrative">{t('practice.words', { level: LETTER })}</p>
      <div className="practice-field">
        <SplitDisc letter={LETTER} report={report} spirit={asOther ? 'unknown' : spirit} size={124} />
        <div className="practice-scales">
          <div>
            <p className="report-word practice-label">{t('practice.report')}</p>
            <Segmented
              label={t('practice.report')}
              options={options}
              value={report}
              onChange={setReport}
              look="underline"
              accent="var(--report)"
              size="wide"
            />
          </div>
          <div>
            <p className="spirit-word practice-label">{t('practice.spirit')}</p>
            <Segmented
              label={t('practice.spirit')}
              options={options}
              value={spirit}
              onChange={setSpirit}
              look="fill"
              accent="var(--spirit)"
              size="wide"
            />
          </div>
        </div>
      </div>
      <p className="note" aria-live="polite">
        {t(asOther ? 'practice.unseen' : `practice.is.${outcome}`)}
      </p>
      <Button size="large" onClick={() => setAsOther(!asOther)}>
        {t(asOther ? 'practice.asYou' : 'practice.asOther')}
      </Button>
    </div>
  );
}
