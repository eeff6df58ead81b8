import { useTranslation } from 'react-i18next';
import { SplitDisc } from '../../marks/split-disc.tsx';
import { formatError, formatFigure } from '../../text/format-figure.ts';
import { EstimateMark } from '../../kit/orders/estimate-mark.tsx';
import { LessonMark } from '../../kit/lesson/lesson-mark.tsx';
import { EffortScale } from './effort-scale.tsx';
import { EffortStakes } from './effort-stakes.tsx';
import { ClosedLines, RefusalLine, isNotDear } from '../../kit/orders/lever-notes.tsx';
import type { Settled } from '../../kit/words/spoken.ts';
import type { EffortRow } from './use-effort-rows.ts';
import { useLetterNote } from './use-letter-note.ts';
import { asSentence } from '../../text/formats.ts';

/** One basket on a phone: a large mark, the true effort, the report, and the expected effect. */
export function EffortPage({ row, most, view, words }: Settled & { readonly row: EffortRow; readonly most: number }) {
  const { t } = useTranslation('decide');
  const note = useLetterNote(view, words);
  const name = words.marks(`basket.${row.basket}`);
  const dollars = (value: number) => words.t('expect.unit.US$ million', { sign: '', value: formatFigure(value) });
  return (
    <div className="effort-page">
      <LessonMark place="programme" />
      <LessonMark place="finance" />
      <div className="effort-page-mark">
        <SplitDisc letter={row.letter} report={row.report} spirit={row.effort} size={124} about={name} />
        <ul>
          <li>
            <b className="letter-word">{t('table.letter')}</b>{' '}
            <span>
              {t('phone.letter', {
                level: words.t(`letterWord.${row.letter}`),
                where: words.t(`corridorIn.${row.corridor}`),
              })}
            </span>
          </li>
          <li>
            <b className="report-word">{t('table.report')}</b> <span>{t('phone.report')}</span>
          </li>
          <li>
            <b className="spirit-word">{t('table.spirit')}</b> <span>{t('phone.spirit')}</span>
          </li>
        </ul>
      </div>
      <p className="narrative">{asSentence(note(row))}</p>
      <div className="effort-page-scale">
        <p className="effort-page-line">
          <b className="spirit-word">{words.t('lever.set-effort.name')}</b>
          <span className="small">
            {row.cost === 0 ? words.t('cost.free') : t('phone.costs', { cost: words.cost('points', row.cost) })}
          </span>
        </p>
        <EffortScale row={row} which="spirit" words={words} size="wide" />
        <ClosedLines
          choices={row.choices.filter((one) => one.order.effort > row.effort && isNotDear(one))}
          words={words}
        />
        <RefusalLine place={`set-effort:${row.basket}`} words={words} />
      </div>
      <div className="effort-page-scale is-second">
        <p className="effort-page-line">
          <b className="report-word">{words.t('lever.report-effort.name')}</b>
          <span className="small">{t('phone.free')}</span>
        </p>
        <EffortScale row={row} which="report" words={words} size="wide" />
        <RefusalLine place={`report-effort:${row.basket}`} words={words} />
        <EffortStakes row={row} view={view} words={words} />
      </div>
      <div className="effort-page-scale">
        <p className="effort-page-line">
          <span className="second">{t('phone.blocked')}</span>
          <span>
            <b>{dollars(row.blocked.mean)}</b>{' '}
            <span>{row.blocked.sd === 0 ? '' : `± ${formatError(row.blocked)}`}</span>
          </span>
        </p>
        <EstimateMark
          name={t('table.blockedOf', { basket: name })}
          estimate={row.blocked}
          max={most}
          width="fill"
          isBare
        />
        <p className="small effort-page-line">
          <span>{dollars(0)}</span>
          <span>{dollars(most)}</span>
        </p>
      </div>
    </div>
  );
}
