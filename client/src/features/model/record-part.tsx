import { DataTable } from '../../ui/data-table.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Part } from '../../kit/shell/article.tsx';
import { formatSignificant, formatShare } from '../../text/format-figure.ts';
import { useWorldWords } from '../../kit/words/use-world-words.ts';
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
  const worlds = [...new Set(backtest.series.map(({ scenario }) => scenario))];
  return (
    <Part title={t('record.title')} words={t('record.words')}>
      <p className="record-median">
        {t('record.median', {
          other: formatShare(backtest.medianOther),
          naive: formatShare(backtest.naiveOther),
        })}
      </p>
      <p className="narrative second record-rows">
        {t('record.rows', {
          fittedRows: backtest.fittedRows,
          otherRows: backtest.otherRows,
          better: backtest.beatsNaive,
          worse: backtest.worseThanNaive,
          fitted: formatShare(backtest.medianFitted),
          readBackRows: backtest.readBackRows,
        })}
      </p>
      {worlds.map((world) => (
        <WorldRecord key={world} world={world} />
      ))}
      <Levels />
      <Misses />
      <Fitted />
      <Effects />
    </Part>
  );
}

/** The series of one world; the first stands open. */
function WorldRecord({ world }: { readonly world: string }) {
  const { t } = useModelWords();
  const { name } = useWorldWords()(world);
  const drawn = backtest.series.filter(({ scenario, years }) => scenario === world && years.length > 1);
  const figures = (
    <div className="series">
      {drawn.map((series) => (
        <SeriesFigure key={series.id} series={series} />
      ))}
    </div>
  );
  if (world === REPORT.scenario) return figures;
  return (
    <Disclosure title={t('record.world', { world: name })} aside={String(drawn.length)}>
      {figures}
    </Disclosure>
  );
}

/** What the programme index means, and whether one world ends where the next opens. */
function Levels() {
  const { t } = useModelWords();
  return (
    <Disclosure title={t('record.levels')} aside={String(backtest.levels.length)}>
      <DataTable
        caption={t('record.levelsCaption')}
        columns={[
          { id: 'title', head: t('record.level'), cell: ({ title }) => title },
          { id: 'year', head: t('record.year'), cell: ({ year }) => String(year) },
          { id: 'target', head: t('record.target'), cell: (row) => formatSignificant(row.recorded), isNumeric: true },
          {
            id: 'simulated',
            head: t('record.simulated'),
            cell: (row) => formatSignificant(row.simulated),
            isNumeric: true,
          },
          {
            id: 'within',
            head: t('record.within'),
            cell: ({ within }) => (within < 1 ? formatShare(within) : formatSignificant(within)),
            isNumeric: true,
          },
          {
            id: 'source',
            head: t('record.source'),
            cell: ({ series, source }) => (series === 'programme' ? <Sourced>{source}</Sourced> : t('record.opening')),
          },
        ]}
        rows={backtest.levels}
        rowKey={({ scenario, series, title }) => `${scenario}-${series}-${title}`}
      />
    </Disclosure>
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
