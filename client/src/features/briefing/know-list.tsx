import { CORRIDORS } from '@letter/shared/play';
import type { Estimate, Observation, SettledView, VariableId } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { formatError, formatPercent, formatSpread } from '../../text/format-figure.ts';
import { useWords } from '../../kit/words/use-words.ts';
import { useStory, valueWords } from '../../kit/words/use-story.ts';

const MEASURED: readonly VariableId[] = ['programme', 'welfare', 'loyalty', 'reserve'];

interface Known {
  readonly id: string;
  readonly words: string;
  readonly source: string;
}

/**
 * What the delegation knows and from where: estimates with their error, the word on the circle, this round's findings.
 */
export function useKnown(view: SettledView, observation: Observation | undefined): readonly Known[] {
  const { t } = useTranslation('briefing');
  const { t: play } = useTranslation('play');
  const story = useStory();
  const words = useWords(view.seat, view.names);
  if (observation === undefined) return [];
  const measured = (estimate: Estimate, value: string) =>
    estimate.sd === 0 ? value : formatSpread(value, formatError(estimate));
  const known: Known[] = [];
  for (const corridor of CORRIDORS) {
    const leak = observation.leakAt[corridor];
    if (leak === undefined) continue;
    const facts = { mean: measured(leak, formatPercent(leak.mean)), where: play(`corridorIn.${corridor}`) };
    known.push({
      id: `leak-${corridor}`,
      words: t(view.seat === 'dprk' ? 'estimate.leakOwn' : 'estimate.leak', facts),
      source: story.source(leak),
    });
  }
  for (const variable of MEASURED) {
    const estimate = observation.estimates[variable];
    if (estimate === undefined || estimate.basis === 'public') continue;
    const line = t('estimate.variable', {
      name: story.variableStart(variable),
      mean: measured(estimate, valueWords(variable, estimate.mean)),
    });
    known.push({ id: variable, words: line, source: story.source(estimate) });
  }
  if (observation.circleWord !== null && (view.seat === 'us' || view.seat === 'china')) {
    known.push({
      id: 'circle',
      words: t('estimate.circle', { word: story.t(`circleWord.${observation.circleWord}`) }),
      source: t(`estimate.circleSource.${view.seat}`),
    });
  }
  for (const report of view.reports.filter(({ round }) => round >= observation.round)) {
    known.push({
      id: report.id,
      words: t('estimate.report', { reading: words.reading(report.reading) }),
      source: t('reportRound', { round: report.round }),
    });
  }
  return known;
}

/** The same as a list of serif sentences, each with its source below. */
export function KnowList({ known }: { readonly known: readonly Known[] }) {
  return (
    <ul className="known">
      {known.map((one) => (
        <li key={one.id}>
          <p>{one.words}</p>
          <p className="small">{one.source}</p>
        </li>
      ))}
    </ul>
  );
}
