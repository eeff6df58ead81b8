import type { SettledView } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { memo } from 'react';
import { Section } from '../../ui/layout.tsx';
import { AimsList } from './aims-list.tsx';
import { KnowList, useKnown } from './know-list.tsx';
import { PrivateAimLine } from './private-aim-line.tsx';
import './briefing.css';

/** The standing column of a delegation: its aims, what it knows, what it cannot see. */
export const SeatPanel = memo(function SeatPanel({ view }: { readonly view: SettledView }) {
  const { t } = useTranslation('briefing');
  const observation = view.observations.at(-1);
  const known = useKnown(view, observation);
  return (
    <>
      <section>
        <div className="section-line">
          <h2 className="section-head">{t('aims')}</h2>
          <span className="small">{t('aimsAside')}</span>
        </div>
        <AimsList view={view} observation={observation} />
        {observation === undefined ? <p className="small aims-first">{t('aimsFirst')}</p> : null}
        <PrivateAimLine aim={view.privateAim} />
      </section>
      <Section title={t('know')} level={2}>
        {known.length === 0 ? <p className="note">{t('noSources')}</p> : <KnowList known={known.slice(0, 4)} />}
      </Section>
      <Section title={t('cannot')} level={2}>
        <p className="note">{t(`cannotWords.${view.seat}`)}</p>
      </Section>
    </>
  );
});
