import { CORRIDOR_OF, isSender, letterOf } from '@letter/shared/play';
import type { Choice, MindNote, MindTold, RoundTruth, SeatId, ThoughtOf } from '@letter/shared/play';
import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { SplitDisc } from '../../marks/split-disc.tsx';
import { useStory } from '../../kit/words/use-story.ts';
import { formatFigure } from '../../text/format-figure.ts';
import { rowWords, sentenceWords } from '../../text/formats.ts';
import { SeenScale, WeighedLines, WeighedScale } from './thought-scales.tsx';

type Options = (typeof import('../../text/en/minds.json'))['option'];
// A bot names its options in short ids; an effort is a figure and needs no word.
const isOption = (option: string): option is keyof Options => i18next.exists(`minds:option.${option}`);

/** What one bot believed, weighed and did, a row for each half-year. */
export function ThoughtRows({ mind, rounds }: { readonly mind: MindTold; readonly rounds: readonly RoundTruth[] }) {
  const { t } = useTranslation('minds');
  const { seat } = useStory();
  const choices = mind.thoughts.flatMap(({ note }) => mainChoices(note).flatMap(({ weighed }) => weighed));
  const points = choices.map((one) => one.points);
  const ends = { least: Math.min(0, ...points), most: Math.max(0.5, ...points) };
  return (
    <div className="thoughts-frame" tabIndex={0} role="group" aria-label={t('table', { seat: seat(mind.seat) })}>
      <table className="thoughts">
        <caption className="visually-hidden">{t('table', { seat: seat(mind.seat) })}</caption>
        <thead>
          <tr>
            {(['round', 'believed', 'weighed', 'did', 'why'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`col.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {mind.thoughts.map((thought) => (
            <Row
              key={thought.note.round}
              seat={mind.seat}
              thought={thought}
              truth={rounds.find(({ round }) => round === thought.note.round)}
              ends={ends}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly seat: SeatId;
  readonly thought: ThoughtOf;
  readonly truth: RoundTruth | undefined;
  readonly ends: { readonly least: number; readonly most: number };
}

function Row({ seat, thought: { note, looked }, truth, ends }: RowProps) {
  const { t } = useTranslation('minds');
  const { t: marks } = useTranslation('marks');
  const optionName = (option: string) => (isOption(option) ? t(`option.${option}`) : option);
  const shown = mainChoices(note);
  const basket = shown[0]?.basket ?? null;
  const about = ({ about: what, basket: on }: Choice) =>
    what === 'effort' || what === 'report'
      ? t(`about.${what}`, { basket: marks(`basketWithin.${on ?? 'programme'}`) })
      : t(`about.${what}`);
  return (
    <tr className={note.bluffs.length > 0 ? 'thought-bluff' : undefined}>
      <th scope="row" className="thought-round">
        {note.round}
      </th>
      <td>
        {note.seen === null ? (
          <span className="small">{t('notSeen')}</span>
        ) : (
          <>
            <SeenScale seat={seat} seen={note.seen} looked={looked} />
            <span className="small">{t('seen', { seen: Math.round(note.seen), looked: Math.round(looked) })}</span>
          </>
        )}
      </td>
      <td>
        {shown.length === 0 ? <span className="small">{t('noNotes')}</span> : null}
        {shown.map((choice) => (
          <div key={`${choice.about}-${choice.basket ?? ''}`}>
            <span className="small">{about(choice)}</span>
            {choice.about === 'effort' ? (
              <WeighedScale weighed={choice.weighed} chosen={choice.chosen} name={optionName} ends={ends} />
            ) : (
              <WeighedLines weighed={choice.weighed} chosen={choice.chosen} name={optionName} ends={ends} />
            )}
            <span className="visually-hidden">
              {t('weighedWords', {
                options: rowWords(
                  choice.weighed.map(({ option, points }) =>
                    t('optionWords', { option: optionName(option), points: formatFigure(points) }),
                  ),
                ),
                chosen: optionName(choice.chosen),
              })}
            </span>
          </div>
        ))}
      </td>
      <td>
        {truth === undefined || basket === null || !isSender(seat) ? null : (
          <SplitDisc
            about={marks(`basket.${basket}`)}
            letter={letterOf(truth.letters, CORRIDOR_OF[seat], basket)}
            report={truth.reports[seat][basket]}
            spirit={truth.efforts[seat][basket]}
            size={34}
          />
        )}
      </td>
      <td className="narrative thought-why">
        {sentenceWords([
          ...new Set(shown.map(({ reason }) => t(`why.${reason.code}`))),
          ...note.bluffs.map((one) => t('bluff', { ...one, basket: marks(`basketWithin.${one.basket}`) })),
          ...(note.fellBack === null ? [] : [t(`fellBack.${note.fellBack}`)]),
        ])}
      </td>
    </tr>
  );
}

/**
 * The choices of a half-year that are shown: the effort on which it said more than it did, else the one on which most
 * hung, and what was weighed beside efforts.
 */
function mainChoices({ choices, bluffs }: MindNote): readonly Choice[] {
  const isBluff = ({ basket }: Choice): boolean => bluffs.some((one) => one.basket === basket);
  const stake = ({ weighed }: Choice): number => {
    const points = weighed.map((one) => one.points);
    return Math.max(...points) - Math.min(...points);
  };
  const [effort] = choices
    .filter(({ about, weighed }) => about === 'effort' && weighed.length > 1)
    .toSorted((one, other) => Number(isBluff(other)) - Number(isBluff(one)) || stake(other) - stake(one));
  const others = choices.filter(({ about }) => about === 'test' || about === 'burden');
  return [...(effort === undefined ? [] : [effort]), ...others];
}
