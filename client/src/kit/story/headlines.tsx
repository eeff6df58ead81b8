import type { Headline } from '@letter/shared/play';
import { useStory } from '../words/use-story.ts';
import './story.css';

/** Public facts as sentences, one below the other, or a line that there were none. */
export function Headlines({
  lines,
  without = [],
}: {
  readonly lines: readonly Headline[];
  readonly without?: readonly Headline['kind'][];
}) {
  const story = useStory();
  const told = [...new Set(lines.filter((line) => !without.includes(line.kind)).map((line) => story.headline(line)))];
  return (
    <ul className="told">
      {(told.length === 0 ? [story.t('headline.none')] : told).map((words) => (
        <li key={words} className="narrative" dir="auto">
          {words}
        </li>
      ))}
    </ul>
  );
}
