import { SEATS } from '@letter/shared/play';
import type { BySeat, SeatScore } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { useStory } from '../../../kit/words/use-story.ts';
import { SeatName } from '../../../marks/seat-sign.tsx';
import { clauseWords } from '../../../text/formats.ts';

/** Each delegation's score and what it is made of. */
export function Scores({ scores }: { readonly scores: BySeat<SeatScore> }) {
  const { t } = useTranslation('evidence');
  const story = useStory();
  return (
    <section>
      <h3>{t('replay.scores')}</h3>
      <div className="scroll" tabIndex={0} role="group" aria-label={t('replay.scores')}>
        <table className="aims">
          <caption>{t('replay.scoresNote')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('replay.col.post')}</th>
              <th scope="col" className="number">
                {t('replay.col.score')}
              </th>
              <th scope="col">{t('replay.col.aims')}</th>
            </tr>
          </thead>
          <tbody>
            {SEATS.map((seat) => (
              <tr key={seat}>
                <th scope="row">
                  <SeatName seat={seat} size={11} />
                </th>
                <td className="number">{Math.round(scores[seat].total)}</td>
                <td>
                  {clauseWords(
                    scores[seat].aims.map(({ aim, score }) =>
                      t('replay.aim', { aim: story.t(`aim.${aim}`), score: Math.round(score) }),
                    ),
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
