import { useModelWords } from './use-model-words.ts';
import { formatShare } from '../../text/format-figure.ts';
import './worlds-mark.css';

/** The shares by which every number is varied, percent, in the order of a run's worlds. */
const SPREADS = [10, 20, 30] as const;

/** In how many of 100 worlds a rule is met, with every number varied by 10, 20 and 30 %: three bars with their figures. */
export function WorldsMark({ worlds }: { readonly worlds: readonly (number | null)[] }) {
  const { worldsIn } = useModelWords();
  return (
    <span className="worlds-mark" role="img" aria-label={worldsIn(worlds)}>
      {SPREADS.map((spread, index) => {
        const share = worlds[index];
        return share === null || share === undefined ? null : (
          <span key={spread} className="worlds-row" aria-hidden="true">
            <span>{formatShare(spread / 100)}</span>
            <span className="worlds-scale">
              <span className="worlds-bar" style={{ width: formatShare(share) }} />
            </span>
            <span className="worlds-figure">{Math.round(100 * share)}</span>
          </span>
        );
      })}
    </span>
  );
}
