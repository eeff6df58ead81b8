import type { DebriefView, SeatId, Untrue } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/layout.tsx';
import { useStory } from '../../kit/words/use-story.ts';

/** What was said in typed messages and was not so, beside the truth. */
export function UntrueList({ untrue }: Pick<DebriefView, 'untrue'>) {
  const { t } = useTranslation('minds');
  const { t: marks } = useTranslation('marks');
  const { seat } = useStory();
  const words = ({ round, from, to, said }: Untrue): string => {
    const whom = (id: SeatId | null) => (id === null ? t('untrue.toAll') : seat(id));
    const who = { round, from: seat(from), to: whom(to) };
    switch (said.kind) {
      case 'effort':
        return t('untrue.effort', {
          ...who,
          basket: marks(`basketWithin.${said.basket}`),
          said: said.effort,
          did: said.did,
        });
      case 'vote':
        return t('untrue.vote', { ...who, said: t(`vote.${said.vote}`), did: t(`vote.${said.did}`) });
      case 'test':
        return t('untrue.test', { ...who, said: t(`testTold.${said.test}`), did: t(`testDone.${said.did}`) });
    }
  };
  return (
    <Section title={t('untrue.title')} level={2}>
      {untrue.length === 0 ? <p className="note">{t('untrue.none')}</p> : null}
      <ul className="promise-list">
        {untrue.map((one) => (
          <li key={JSON.stringify(one)}>{words(one)}</li>
        ))}
      </ul>
    </Section>
  );
}
