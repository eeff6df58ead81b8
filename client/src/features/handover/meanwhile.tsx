import { halfYearOf } from '@letter/shared/play';
import type { PublicView } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { useScenario } from '../../state/use-table.ts';
import { useStory } from '../../kit/words/use-story.ts';
import type { Stretch } from './stretch.ts';
import { asSentence, entryNumber, sentenceWords } from '../../text/formats.ts';

/** How many rounds are recounted one by one; earlier ones are only counted. */
const ROUNDS_TOLD = 3;

/** The public news of the rounds that passed during an absence, and of texts voted on since. */
export function Meanwhile({ table, stretch }: { readonly table: PublicView; readonly stretch: Stretch }) {
  const { t } = useTranslation('seat');
  const { t: records } = useTranslation('record');
  const scenario = useScenario();
  const story = useStory();
  const passed = table.record.filter(({ round }) => round >= stretch.from.round && isSealedIn(stretch, round));
  const told = passed.slice(-ROUNDS_TOLD);
  const last = table.record.at(-1)?.round ?? 0;
  const rolls = table.rollCalls.filter(({ text }) => text.round > last && text.round >= stretch.from.round);
  if (passed.length === 0 && rolls.length === 0) return <p className="narrative">{t('handover.nothing')}</p>;
  return (
    <ol className="handover-rounds">
      {passed.length > told.length ? (
        <li className="note">{t('handover.earlier', { count: passed.length - told.length })}</li>
      ) : null}
      {told.map(({ round, headlines }) => {
        const lines = [...new Set(headlines.map(story.headline))];
        return (
          <li key={round}>
            <b>
              <span>{entryNumber(round)}</span> <span>{story.halfYear(halfYearOf(scenario, round))}</span>
            </b>
            <p className="narrative">{sentenceWords(lines.length === 0 ? [story.t('headline.none')] : lines)}</p>
          </li>
        );
      })}
      {rolls.map(({ text, outcome }) => (
        <li key={text.id}>
          <p className="narrative">
            {asSentence(records('rolls.line', { round: text.round, outcome: records(`rolls.outcome.${outcome}`) }))}
          </p>
        </li>
      ))}
    </ol>
  );
}

/** A round whose orders were sealed before its delegates were back. */
const isSealedIn = ({ until }: Stretch, round: number): boolean =>
  round < until.round || (round === until.round && until.phase === 'adjudication');
