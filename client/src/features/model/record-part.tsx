import { DataTable } from '../../ui/data-table.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Part } from '../../kit/shell/article.tsx';
import { formatSignificant, formatShare } from '../../text/format-figure.ts';
import { parameterWords } from '../../kit/words/parameter-words.ts';
import { REPORT } from './report.ts';
import { SeriesFigure } from './series-figure.tsx';
import { Sourced } from './sourced.tsx';
import { useModelWords } from './use-model-words.ts';
import { asSentence, rowWords } from '../../text/formats.ts';

const { backtest } = REPORT;

/** The model held against what was recorded, series by series. */
export function RecordPart() {
  const { t } = useModelWords();
  const drawn = backtest.series.filter(({ years }) => years.length > 1);
  return (
    <Part title={t('record.title')} words={t('record.words')}>
      <p className="record-median">
        {t('record.median', {
          fitted: formatShare(backtest.medianFitted),
          other: formatShare(backtest.medianOther),
        })}
      </p>
      <p className="narrative second record-rows">
        {t('record.rows', {
          fittedRows: backtest.fittedRows,
          otherRows: backtest.otherRows,
          better: backtest.beatsNaive,
          all: backtest.series.length,
        })}
      </p>
      <div className="series">
        {drawn.map((series) => (
          <SeriesFigure key={series.id} series={series} />
        ))}
      </div>
      <Misses />
      <Fitted />
      <Effects />
    </Part>
  );
}

function Misses() {
  const { t } = useModelWords();
  const misses = backtest.series.flatMap(({ id, title, years }) =>
    [...new Set(years.map(({ miss }) => miss))].flatMap((miss) =>
      miss === null
        ? []
        : [{ id, title, miss, years: years.filter((year) => year.miss === miss).map(({ year }) => String(year)) }],
    ),
  );
  if (misses.length === 0) return null;
  return (
    <Disclosure title={t('record.misses')} aside={String(misses.length)}>
      <ul className="plain-list">
        {misses.map(({ id, title, miss, years }) => (
          <li key={`${id}-${years.join('-')}`}>
            <b>{asSentence(rowWords([title, ...years]))}</b> <Sourced>{miss}</Sourced>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Fitted() {
  const { t } = useModelWords();
  return (
    <Disclosure title={t('record.fitted')} aside={String(backtest.fitted.length)}>
      <DataTable
        caption={t('record.fittedCaption')}
        columns={[
          { id: 'path', head: t('record.path'), cell: ({ path }) => parameterWords(path) },
          { id: 'was', head: t('record.was'), cell: ({ was }) => formatSignificant(was), isNumeric: true },
          { id: 'now', head: t('record.now'), cell: ({ now }) => formatSignificant(now), isNumeric: true },
          { id: 'why', head: t('record.why'), cell: ({ why }) => why },
        ]}
        rows={backtest.fitted}
        rowKey={({ path }) => path}
      />
    </Disclosure>
  );
}

function Effects() {
  const { t } = useModelWords();
  return (
    <Disclosure title={t('record.effects')} aside={String(backtest.effects.length)}>
      <DataTable
        caption={t('record.effectsCaption')}
        columns={[
          {
            id: 'statement',
            head: t('record.statement'),
            cell: ({ statement, remark }) => (
              <>
                <span>{statement}</span> <span className="small">{remark}</span>
              </>
            ),
          },
          {
            id: 'reported',
            head: t('record.reported'),
            cell: ({ low, high, unit, source }) => (
              <>
                <span>{t('record.range', { low: formatSignificant(low), high: formatSignificant(high), unit })}</span>{' '}
                <span className="small">
                  <Sourced>{source}</Sourced>
                </span>
              </>
            ),
          },
          {
            id: 'simulated',
            head: t('record.simulatedHead'),
            cell: ({ simulated, holds }) => (
              <>
                <span>{`${formatSignificant(simulated)}, ${t(holds ? 'record.isWithin' : 'record.isOutside')}`}</span>
              </>
            ),
          },
        ]}
        rows={backtest.effects}
        rowKey={({ id }) => id}
      />
    </Disclosure>
  );
}
