import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettledSeat } from '../../state/use-table.ts';
import type { Settled } from '../../kit/words/spoken.ts';
import { useStory } from '../../kit/words/use-story.ts';
import { pledgeWords } from '../../kit/words/acts/pledge-words.ts';
import { dueWords, stepWords } from '../../kit/words/acts/step-words.ts';
import { plainSentence } from '../../kit/words/acts/typed.ts';
import { actFactsOf, useActTexts } from '../../kit/words/acts/use-act-words.ts';

/** What was promised and threatened in talk, the latest first, and what became of it. */
export function PledgeList() {
  const view = useSettledSeat();
  return view === null || view.pledges.length === 0 ? null : <List view={view} />;
}

function List({ view }: Pick<Settled, 'view'>) {
  const { t } = useTranslation('acts');
  const { seatStart } = useStory();
  const texts = useActTexts(useMemo(() => actFactsOf(view), [view]));
  return (
    <section className="pledges">
      <h3 className="section-head">{t('pledge.title')}</h3>
      <ul>
        {view.pledges.toReversed().map((pledge, index) => {
          const { by, made, due, step, unless } = pledge;
          const sentence =
            unless === null
              ? t('promise', { step: dueWords(texts, step, 'we', due, made) })
              : t('threaten', {
                  unless: dueWords(texts, unless.step, 'you', due, made),
                  step: stepWords(texts, step, 'we'),
                });
          return (
            <li key={index} className="tracked">
              <p>{t('pledge.by', { seat: seatStart(by), sentence: plainSentence(sentence) })}</p>
              <p className="small">{pledgeWords(t, pledge)}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
