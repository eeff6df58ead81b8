import type { ReportSet } from '../../lab/model-report.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Part } from '../../kit/shell/article.tsx';
import { formatSignificant } from '../../text/format-figure.ts';
import { parameterWords } from '../../kit/words/parameter-words.ts';
import { BASE_SET, countHolding, holdsWith, REPORT } from './report.ts';
import { Sourced } from './sourced.tsx';
import { MECHANISMS, useModelWords } from './use-model-words.ts';
import { rowWords } from '../../text/formats.ts';

/** Two other readings of the evidence, and which verdicts change with them. */
export function RivalsPart({ onShow }: { readonly onShow: (set: string) => void }) {
  const { t } = useModelWords();
  return (
    <Part title={t('rivals.title')} words={t('rivals.words')}>
      {REPORT.sets
        .filter(({ id }) => id !== BASE_SET)
        .map((set, index) => (
          <RivalSection key={set.id} set={set} index={index} onShow={onShow} />
        ))}
    </Part>
  );
}

interface RivalSectionProps {
  readonly set: ReportSet;
  /** Index into the rivals' values of a parameter. */
  readonly index: number;
  readonly onShow: (set: string) => void;
}

function RivalSection({ set, index, onShow }: RivalSectionProps) {
  const { t, mechanism } = useModelWords();
  const { id, name, position } = set;
  const turned = REPORT.claims.filter((claim) => holdsWith(claim, id) !== holdsWith(claim, BASE_SET));
  const rows = REPORT.parameters.flatMap(({ path, value, rivals }) => {
    const theirs = rivals[index];
    return theirs === undefined || theirs === null ? [] : [{ path, value, theirs }];
  });
  const group = (path: string) => MECHANISMS.find((one) => path.startsWith(`${one}.`)) ?? 'trade';
  return (
    <section className="rival" aria-labelledby={`rival-${id}`}>
      <h3 id={`rival-${id}`} className="mechanism-name">
        {name}
      </h3>
      <p className="narrative">
        <Sourced>{position}</Sourced>
      </p>
      <p>
        <b>{t('rivals.holds', { holds: countHolding(id), all: REPORT.claims.length })}</b>{' '}
        <span>
          {turned.length === 0
            ? t('rivals.same')
            : t('rivals.differs', { ids: rowWords(turned.map((claim) => claim.id)) })}
        </span>
      </p>
      <Button onClick={() => onShow(id)}>
        <span>{t('rivals.show')}</span>
        <span className="visually-hidden">{` ${name}`}</span>
      </Button>
      <Disclosure title={t('rivals.numbers', { count: rows.length })} level={4}>
        <DataTable
          caption={t('rivals.caption', { name })}
          isCaptionHidden
          columns={[
            {
              id: 'name',
              head: t('rivals.name'),
              cell: ({ path }) => (
                <>
                  <span>{parameterWords(path)}</span> <span className="small">{mechanism(group(path))}</span>
                </>
              ),
            },
            { id: 'base', head: t('rivals.base'), cell: ({ value }) => formatSignificant(value), isNumeric: true },
            {
              id: 'theirs',
              head: t('rivals.theirs'),
              cell: ({ theirs }) => formatSignificant(theirs.value),
              isNumeric: true,
            },
            { id: 'reason', head: t('rivals.reason'), cell: ({ theirs }) => <Sourced>{theirs.reason}</Sourced> },
          ]}
          rows={rows}
          rowKey={({ path }) => path}
        />
      </Disclosure>
    </section>
  );
}
