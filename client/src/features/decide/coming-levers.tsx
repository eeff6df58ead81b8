import { announcedKinds, NEVER_OPENS, opensIn } from '@letter/shared/play';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useScenario } from '../../state/use-table.ts';
import type { Settled } from '../../kit/words/spoken.ts';
import { listWords } from '../../text/formats.ts';

/** Which levers open later, one line per round, and which are not part of this world. */
export const ComingLevers = memo(function ComingLevers({ view, words }: Settled) {
  const { t } = useTranslation('decide');
  const scenario = useScenario();
  const { round } = view.public;
  const later = announcedKinds(view.seat).filter((kind) => opensIn(scenario, kind) > round);
  const rounds = [...new Set(later.map((kind) => opensIn(scenario, kind)))].toSorted((a, b) => a - b);
  return rounds.map((opening) => (
    <p key={opening} className="small coming">
      {t(opening >= NEVER_OPENS ? 'never' : 'coming', {
        round: opening,
        levers: listWords(
          later.filter((kind) => opensIn(scenario, kind) === opening).map((kind) => words.t(`leverWithin.${kind}`)),
        ),
      })}
    </p>
  ));
});
