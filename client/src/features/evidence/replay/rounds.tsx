import { BASKETS, CORRIDOR_OF, halfYearOf, letterOf, SENDERS } from '@letter/shared/play';
import type { PublicRound, PublicView } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { useStory } from '../../../kit/words/use-story.ts';
import { SeatName } from '../../../marks/seat-sign.tsx';
import { SplitDisc } from '../../../marks/split-disc.tsx';
import { useScenario } from '../../../state/use-table.ts';
import { entryNumber, sentenceWords } from '../../../text/formats.ts';

/** A row a half-year: letters, reports and (where it is told) what was done, the test, and what became known. */
export function Rounds({ view }: { readonly view: PublicView }) {
  const { t } = useTranslation('evidence');
  const { t: play } = useTranslation('play');
  const { t: record } = useTranslation('record');
  const { t: marks } = useTranslation('marks');
  const story = useStory();
  const scenario = useScenario();
  const truthOf = ({ round }: PublicRound) => view.debrief?.rounds.find((one) => one.round === round);
  const testOf = ({ test, testSuccess }: PublicRound): string =>
    testSuccess === false ? record('rounds.failed', { test: play(`test.${test}`) }) : play(`test.${test}`);
  const newsOf = (round: PublicRound): string => {
    const truth = truthOf(round);
    return sentenceWords([
      ...(round.headlines.length === 0 ? [story.t('headline.none')] : new Set(round.headlines.map(story.headline))),
      ...(truth === undefined ? [] : [t('replay.leaked', { leak: Math.round(truth.leakage) })]),
    ]);
  };
  return (
    <section>
      <h3>{t('replay.rounds')}</h3>
      {view.record.length === 0 ? (
        <p className="note">{t('replay.noRounds')}</p>
      ) : (
        <div className="scroll" tabIndex={0} role="group" aria-label={t('replay.rounds')}>
          <table className="rounds">
            <thead>
              <tr>
                <th scope="col" className="period">
                  {t('replay.col.half')}
                </th>
                {SENDERS.map((sender) => (
                  <th key={sender} scope="col">
                    <SeatName seat={sender} length="short" size={11} />
                  </th>
                ))}
                <th scope="col" className="test">
                  {t('replay.col.test')}
                </th>
                <th scope="col">{t('replay.col.news')}</th>
              </tr>
            </thead>
            <tbody>
              {view.record.map((round) => (
                <tr key={round.round}>
                  <th scope="row">
                    {sentenceWords([entryNumber(round.round), story.halfYear(halfYearOf(scenario, round.round))])}
                  </th>
                  {SENDERS.map((sender) => (
                    <td key={sender} className="discs">
                      {BASKETS.map((basket) => (
                        <SplitDisc
                          key={basket}
                          letter={letterOf(round.letters, CORRIDOR_OF[sender], basket)}
                          report={round.reports[sender][basket]}
                          spirit={truthOf(round)?.efforts[sender][basket] ?? 'unknown'}
                          size={24}
                          about={marks(`basket.${basket}`)}
                        />
                      ))}
                    </td>
                  ))}
                  <td>{testOf(round)}</td>
                  <td className="news" dir="auto">
                    {newsOf(round)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
