import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { SplitDisc } from '../../marks/split-disc.tsx';
import { EstimateMark } from '../../kit/orders/estimate-mark.tsx';
import { LessonMark } from '../../kit/lesson/lesson-mark.tsx';
import { EffortScale } from './effort-scale.tsx';
import { EffortStakes } from './effort-stakes.tsx';
import { ClosedLines, RefusalLine, isNotDear } from '../../kit/orders/lever-notes.tsx';
import type { Settled } from '../../kit/words/spoken.ts';
import { useLetterNote } from './use-letter-note.ts';
import { useEffortRows } from './use-effort-rows.ts';
import type { EffortRow } from './use-effort-rows.ts';

/** One row per basket: the mark, the letter in words, report, true effort, cost and expected effect on one scale. */
export const EffortTable = memo(function EffortTable({ view, words }: Settled) {
  const { t } = useTranslation('decide');
  const { rows, most } = useEffortRows();
  const corridor = rows[0]?.corridor;
  if (corridor === undefined) return null;
  const reasons = rows.flatMap(({ choices, effort }) => choices.filter(({ order }) => order.effort > effort));
  return (
    <div className="effort">
      <LessonMark place="programme" />
      <LessonMark place="finance" />
      <table className="effort-table">
        <caption className="visually-hidden">{t('table.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="effort-under-disc">
                <b className="letter-word">{t('table.letter')}</b>
                <br />
                <span>{words.t(`corridorIn.${corridor}`)}</span>
              </span>
            </th>
            <th scope="col">
              <b className="report-word">{t('table.report')}</b>
              <br />
              <span>{t('table.reportWhat')}</span>
            </th>
            <th scope="col">
              <b className="spirit-word">{t('table.spirit')}</b>
              <br />
              <span>{t('table.spiritWhat')}</span>
            </th>
            <th scope="col" className="numeric effort-figure">
              {t('table.cost')}
            </th>
            <th scope="col" className="effort-interval">
              <span>{t('table.blocked')}</span>
              <span className="effort-axis">
                <span>{words.t('expect.unit.US$ million', { sign: '', value: 0 })}</span>
                <span>{words.t('expect.unit.US$ million', { sign: '', value: most })}</span>
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <BasketRow key={row.basket} row={row} most={most} view={view} words={words} />
          ))}
        </tbody>
      </table>
      <ClosedLines choices={reasons.filter(isNotDear)} words={words} />
      {rows.map((row) => (
        <RefusalLine key={row.basket} place={`set-effort:${row.basket}`} words={words} />
      ))}
    </div>
  );
});

/** One basket; the three others stay as they are when one of them is moved. */
const BasketRow = memo(function BasketRow({
  row,
  most,
  view,
  words,
}: Settled & { readonly row: EffortRow; readonly most: number }) {
  const { t } = useTranslation('decide');
  const note = useLetterNote(view, words);
  const name = words.marks(`basket.${row.basket}`);
  return (
    <>
      <tr className="effort-above">
        <th scope="row">
          <span className="effort-name">
            <SplitDisc letter={row.letter} report={row.report} spirit={row.effort} size={34} about={name} />
            <span>
              <span>{name}</span>
              <small>{note(row)}</small>
            </span>
          </span>
        </th>
        <td>
          <EffortScale row={row} which="report" words={words} />
        </td>
        <td>
          <EffortScale row={row} which="spirit" words={words} />
        </td>
        <td className="numeric effort-figure">
          <b>{row.cost}</b>
        </td>
        <td className="effort-interval">
          {row.blocked.mean === 0 ? (
            <span className="note">{t('table.none')}</span>
          ) : (
            <EstimateMark name={t('table.blockedOf', { basket: name })} estimate={row.blocked} max={most} />
          )}
        </td>
      </tr>
      <tr className="effort-below">
        <td colSpan={5}>
          <EffortStakes row={row} view={view} words={words} />
        </td>
      </tr>
    </>
  );
});
