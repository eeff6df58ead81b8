import { useTranslation } from 'react-i18next';
import { slot } from '@letter/shared/play';
import { useOffered } from '../../state/use-options.ts';
import { SlotChoices } from './slot-choices.tsx';
import type { Spoken } from '../../kit/words/spoken.ts';

/** Provocation or restraint: every kind of test with its expected effect, or why it is not ready. */
export function TestChoice({ view, words }: Spoken) {
  const { t } = useTranslation('decide');
  const offered = useOffered('conduct-test');
  return (
    <section className="dprk-part">
      <h3 className="dprk-head">{t('test.title')}</h3>
      {view.country === null ? null : (
        <p className="small">{t('test.readiness', { readiness: Math.round(view.country.readiness) })}</p>
      )}
      <SlotChoices slot={slot('conduct-test')} choices={offered} label={t('test.title')} view={view} words={words} />
    </section>
  );
}
