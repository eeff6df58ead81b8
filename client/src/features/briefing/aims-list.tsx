import type { AimId, AimWord, Observation, SettledView, VariableId } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { useScenario } from '../../state/use-table.ts';
import { ProgressLine } from '../../ui/progress-line.tsx';
import { useStory } from '../../kit/words/use-story.ts';
import { Why } from '../../kit/story/why.tsx';
import { labelledWords } from '../../text/formats.ts';

// The variables an aim mostly depends on; its causes are those of the first of these that the seat can trace.
const READ_FROM: Readonly<Record<AimId, readonly VariableId[]>> = {
  'programme-delayed': ['programme'],
  'revenue-denied': ['income', 'leakage', 'compliance'],
  peace: ['tension'],
  coalition: ['unity', 'trust:us-china'],
  mandate: ['mandate'],
  'stable-border': ['border-risk'],
  'no-build-up': ['build-up'],
  trade: ['leakage'],
  standing: ['standing'],
  'credibility-unity': ['credibility', 'unity'],
  'non-proliferation': ['tension'],
  'welfare-access': ['access', 'welfare'],
  'ruling-circle': ['loyalty'],
  deterrent: ['programme'],
  'hard-currency': ['income'],
  autonomy: ['welfare'],
};

const WORDS: readonly AimWord[] = ['out of reach', 'behind', 'in the balance', 'on course', 'secure'];

/** The delegation's own aims: weight, a word for how each is doing, its trend, and why it moved. */
export function AimsList({
  view,
  observation,
}: {
  readonly view: SettledView;
  readonly observation: Observation | undefined;
}) {
  const { t } = useTranslation('briefing');
  const { t: stakes } = useTranslation('stakes');
  const story = useStory();
  const aims = useScenario().aims[view.seat];
  return (
    <>
      {observation === undefined ? null : <p className="small aims-claim">{stakes('aims.claim')}</p>}
      <ul className="aims">
        {aims.map(({ aim, weight }) => {
          const seen = observation?.aims.find((one) => one.aim === aim);
          const trace = READ_FROM[aim]
            .map((variable) => observation?.traces.find((one) => one.variable === variable))
            .find((one) => one !== undefined);
          const name = story.t(`aim.${aim}`);
          return (
            <li key={aim}>
              <span className="aim-line">
                <span>
                  <span>{name}</span> <span className="minor aim-weight">{t('weight', { weight })}</span>
                </span>
                {seen === undefined ? null : <b>{story.t(`aimWord.${seen.word}`)}</b>}
              </span>
              {seen === undefined ? null : (
                <>
                  <ProgressLine
                    label={labelledWords(name, story.t(`aimWord.${seen.word}`))}
                    value={WORDS.indexOf(seen.word) + 1}
                    max={WORDS.length}
                  />
                  <span className="aim-trend small">
                    <span>{story.t(`trend.${seen.trend}`)}</span>{' '}
                    <span>{stakes('aims.from', { source: stakes(`aims.source.${aim}`) })}</span>
                    {trace === undefined ? null : <Why trace={trace} />}
                  </span>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
