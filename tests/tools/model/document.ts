// docs/model.md: the page on the model for readers without the app, from the same report and the same catalogue.
import type { ModelReport, ReportClaim } from '@letter/shared/lab';
import { formatSignificant, formatShare, formatRough } from '../../../client/src/text/format-figure.ts';
import { quantityWords } from '../../../client/src/kit/words/quantity-words.ts';
import { parameterWords } from '../../../client/src/kit/words/parameter-words.ts';
import { say } from '../../e2e/words.ts';
import { picturePath, seriesPath } from './pictures.ts';

const MECHANISMS = ['trade', 'networks', 'finance', 'economy', 'budget', 'circle', 'citizens', 'control', 'programme', 'diplomacy']; // prettier-ignore

const t = (path: string, values: Readonly<Record<string, string | number>> = {}): string => say('model', path, values);
/** A table cell may not break the row it stands in. */
const cell = (words: string): string => words.replaceAll('|', '\\|').replaceAll('\n', ' ');
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
const folded = (summary: string, inside: string): string =>
  `<details>\n<summary>${summary}</summary>\n\n${inside}\n\n</details>`;

/** The text of the document. */
export function modelDocument(report: ModelReport): string {
  const held = (claim: ReportClaim, set: string) => claim.runs.find((run) => run.set === set)?.holds ?? false;
  const base = report.scenario;
  const parts = [
    `# ${t('title')}`,
    '<!-- Made by `pnpm generate` from runs of the model. Do not edit. -->',
    t('deck').replace(' that you can run again', ''),
    `**${t('score.title', { holds: report.claims.filter((claim) => held(claim, base)).length, all: report.claims.length })}.** ${t('score.words')}`,
    `## ${t('essay.title')}`,
    `> ${t('essay.quote')}`,
    t('essay.credit'),
    t('essay.caution'),
    `## ${t('mechanisms.title')}`,
    t('mechanisms.words'),
    ...MECHANISMS.flatMap((id) => mechanism(report, id)),
    `## ${t('claims.title')}`,
    `${t('claims.words')} In the app each can be run again on other seeds, with other numbers or with one assumption switched off.`,
    ...[...new Set(report.claims.map(({ chapter }) => chapter))].flatMap((chapter) => [
      `### ${t(`claims.chapter.${chapter}`)}`,
      ...report.claims.filter((claim) => claim.chapter === chapter).flatMap((claim) => claimLines(report, claim)),
    ]),
    ...record(report),
    `## ${t('missing.title')}`,
    t('missing.words'),
    ...missing(report, (claim) => held(claim, base)),
    `## ${t('rivals.title')}`,
    t('rivals.words').split('. ')[0] + '.',
    ...report.sets.flatMap(({ id, name, position }, index) => {
      if (id === base) return [];
      const turned = report.claims.filter((claim) => held(claim, id) !== held(claim, base));
      const rows = report.parameters.flatMap(({ path, value, rivals }) => {
        const theirs = rivals[index - 1];
        return theirs === null || theirs === undefined
          ? []
          : [[parameterWords(path), formatSignificant(value), formatSignificant(theirs.value), theirs.reason]];
      });
      return [
        `### ${name}`,
        position,
        `**${t('rivals.holds', { holds: report.claims.filter((claim) => held(claim, id)).length, all: report.claims.length })}** ${turned.length === 0 ? t('rivals.same') : t('rivals.differs', { ids: turned.map((claim) => claim.id).join(', ') })}`,
        table(
          ['name', 'base', 'theirs', 'reason'].map((head) => t(`rivals.${head}`)),
          rows,
        ),
      ];
    }),
    `## ${t('sources.title')}`,
    t('sources.words'),
    report.sources
      .map(({ id, title, address }) => `- **${id}** ${title}${address === null ? '' : `, ${address}`}`)
      .join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

function mechanism(report: ModelReport, id: string): readonly string[] {
  const rows = report.parameters
    .filter(({ path }) => path.startsWith(`${id}.`))
    .map(({ path, value, unit, basis, reason, knob, confidence }) => [
      parameterWords(path),
      quantityWords(value, unit),
      `${t(`parameter.${basis}`)} ${reason}${knob === null ? '' : `. ${t('parameter.knob')} ${knob}`}`,
      t(`parameter.${confidence}`),
    ]);
  return [
    `### ${t(`mechanisms.${id}.name`)}`,
    t(`mechanisms.${id}.says`),
    ...report.pictures
      .filter((picture) => picture.mechanism === id)
      .flatMap((picture) => {
        const facts = Object.fromEntries(picture.facts.map((fact) => [fact.id, formatRough(fact.value)]));
        const words = (part: string) => t(`pictures.${picture.id}.${part}`, facts);
        return [`**${words('title')}.** ${words('sub')}.`, `![${words('alt')}](${picturePath(picture.id)})`];
      }),
    folded(
      t('parameter.open', { count: rows.length }),
      table(
        ['name', 'value', 'source', 'confidence'].map((head) => t(`parameter.${head}`)),
        rows,
      ),
    ),
  ];
}

function claimLines(report: ModelReport, claim: ReportClaim): readonly string[] {
  const run = claim.runs.find(({ set }) => set === report.scenario);
  if (run === undefined) return [];
  const verdict = (holds: boolean) => t(holds ? 'claims.holds' : 'claims.fails');
  const measured = [...claim.conditions, ...claim.extensions].map((condition, index) => {
    const { above, below, says, unit } = condition;
    const finding = run.findings[index];
    const rule = above !== null && below !== null ? 'between' : above === null ? 'below' : 'above';
    return [
      says,
      finding === undefined ? '' : quantityWords(finding.effect, unit),
      finding === undefined ? '' : `${formatSignificant(finding.low)} to ${formatSignificant(finding.high)}`,
      t(`claims.${rule}`, { above: formatSignificant(above ?? 0), below: formatSignificant(below ?? 0) }),
      finding === undefined ? '' : t('claims.inWorlds', { worlds: Math.round(100 * finding.share) }),
      verdict(finding?.holds ?? false),
    ];
  });
  const extensions = measured.slice(claim.conditions.length);
  const heads = ['Mean', 'Nine worlds in ten', 'Asked', 'At 20%', ''];
  const flips = claim.switched.filter((one) => one.flips).map(({ id }) => t(`off.${id}`).toLowerCase());
  const rivals = claim.runs
    .filter(({ set }) => set !== report.scenario)
    .map(
      ({ set, holds }) =>
        `${report.sets.find(({ id }) => id === set)?.name ?? set}: ${t(holds ? 'claims.holdsWithin' : 'claims.failsWithin')}`,
    );
  const [at10, at20, at30] = run.worlds.map((share) => Math.round(100 * (share ?? 0)));
  const worlds = t('claims.worlds', { at10: at10 ?? 0, at20: at20 ?? 0, at30: at30 ?? 0 });
  const verdicts = claim.scenarios.map(({ id, holds }) =>
    t(`claims.${holds ? 'worldHolds' : 'worldFails'}`, { world: t(`claims.world.${id}`) }),
  );
  return [
    `#### ${claim.id}. ${claim.statement}`,
    `> ${t('claims.sentence', { sentence: claim.sentence })}`,
    `**${verdict(run.holds)}.** ${worlds}. ${verdicts.join('; ')}.`,
    `${claim.design} ${claim.halfYears} half-years, ${run.n} worlds at each spread.`,
    table([t('claims.measured'), ...heads], measured.slice(0, claim.conditions.length)),
    ...(extensions.length === 0 ? [] : [table([t('claims.extensions'), ...heads], extensions)]),
    `${flips.length === 0 ? t('claims.offNone', { count: claim.switched.length }) : `Its verdict turns without: ${flips.join('; ')}.`} ${rivals.join('. ')}.`,
    ...(claim.remark === null ? [] : [`*${t('claims.remark')}.* ${claim.remark}`]),
  ];
}

function record({ backtest, scenario: base }: ModelReport): readonly string[] {
  const heads = ['year', 'recorded', 'simulated', 'naive', 'error', 'naiveError', 'kind', 'source'];
  return [
    `## ${t('record.title')}`,
    t('record.words'),
    `**${t('record.median', { other: formatShare(backtest.medianOther), naive: formatShare(backtest.naiveOther) })}** ${t('record.rows', { fitted: formatShare(backtest.medianFitted), fittedRows: backtest.fittedRows, otherRows: backtest.otherRows, readBackRows: backtest.readBackRows, better: backtest.beatsNaive, worse: backtest.worseThanNaive })}`,
    ...backtest.series.flatMap(({ id, scenario, title, unit, remark, verdict, years }) => [
      `### ${t(`record.${verdict}`, { title: scenario === base ? title : `${say('worlds', `${scenario}.name`)}: ${title}` })}`,
      `${unit}. ${remark}`,
      ...(years.length > 1 ? [`![${title}](${seriesPath(id)})`] : []),
      table(
        heads.map((head) => t(`record.${head}`)),
        years.map((year) => [
          String(year.year),
          formatSignificant(year.recorded),
          formatSignificant(year.simulated),
          formatSignificant(year.naive),
          formatShare(year.error),
          formatShare(year.naiveError),
          t(`record.kinds.${year.kind === 'read-back' ? 'readBack' : year.kind}`),
          year.source,
        ]),
      ),
      ...[...new Set(years.flatMap(({ miss }) => miss ?? []))].map(
        (miss) =>
          `*${years
            .filter((year) => year.miss === miss)
            .map(({ year }) => year)
            .join(', ')}.* ${miss}`,
      ),
    ]),
    `### ${t('record.levels')}`,
    t('record.levelsCaption'),
    table(
      ['level', 'year', 'target', 'simulated', 'within', 'source'].map((head) => t(`record.${head}`)),
      backtest.levels.map(({ series, title, year, recorded, simulated, within, source }) => [
        title,
        String(year),
        formatSignificant(recorded),
        formatSignificant(simulated),
        within < 1 ? formatShare(within) : formatSignificant(within),
        series === 'programme' ? source : t('record.opening'),
      ]),
    ),
    `### ${t('record.fitted')}`,
    table(
      ['path', 'was', 'now', 'why'].map((head) => t(`record.${head}`)),
      backtest.fitted.map(({ path, was, now, why }) => [
        parameterWords(path),
        formatSignificant(was),
        formatSignificant(now),
        why,
      ]),
    ),
    `### ${t('record.effects')}`,
    table(
      // The page has no column for whether the model is within the band, so its catalogue has no heading for one.
      [t('record.statement'), t('record.reported'), t('record.simulatedHead'), 'Within', t('record.source')],
      backtest.effects.map(({ statement, low, high, unit, simulated, holds, source, remark }) => [
        `${statement}. ${remark}`,
        t('record.range', { low: formatSignificant(low), high: formatSignificant(high), unit }),
        formatSignificant(simulated),
        t(holds ? 'record.isWithin' : 'record.isOutside'),
        source,
      ]),
    ),
  ];
}

function missing(report: ModelReport, holds: (claim: ReportClaim) => boolean): readonly string[] {
  const failing = report.claims.filter((claim) => !holds(claim));
  const out = ['people', 'allies', 'war', 'inside', 'names', 'markets'].map((id) => `- ${t(`out.${id}`)}`);
  return [
    failing.length === 0
      ? t('missing.none')
      : failing
          .map(({ id, statement, remark }) => `- **${id}. ${statement}** ${remark ?? t('missing.noRemark')}`)
          .join('\n'),
    `### ${t('out.title')}`,
    t('out.words'),
    out.join('\n'),
  ];
}
