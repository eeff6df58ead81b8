import { Disclosure } from '../../ui/disclosure.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Part } from '../../kit/shell/article.tsx';
import { quantityWords } from '../../kit/words/quantity-words.ts';
import { parameterWords } from '../../kit/words/parameter-words.ts';
import { PictureFigure } from './picture-figure.tsx';
import { REPORT } from './report.ts';
import { ReportWords, Sourced } from './sourced.tsx';
import { MECHANISMS, useModelWords } from './use-model-words.ts';
import type { MechanismId } from './use-model-words.ts';

/** Each mechanism in a paragraph and a picture, with its numbers one press away. */
export function MechanismsPart() {
  const { t } = useModelWords();
  return (
    <Part title={t('mechanisms.title')} words={t('mechanisms.words')}>
      {MECHANISMS.map((id) => (
        <Mechanism key={id} id={id} />
      ))}
    </Part>
  );
}

function Mechanism({ id }: { readonly id: MechanismId }) {
  const { t } = useModelWords();
  return (
    <section id={id} className="mechanism" aria-labelledby={`${id}-name`}>
      <h3 id={`${id}-name`} className="mechanism-name">
        {t(`mechanisms.${id}.name`)}
      </h3>
      <p className="narrative">{t(`mechanisms.${id}.says`)}</p>
      <div className="pictures">
        {REPORT.pictures
          .filter(({ mechanism }) => mechanism === id)
          .map((picture) => (
            <PictureFigure key={picture.id} picture={picture} />
          ))}
      </div>
      <Numbers id={id} />
    </section>
  );
}

function Numbers({ id }: { readonly id: MechanismId }) {
  const { t } = useModelWords();
  const rows = REPORT.parameters.filter(({ path }) => path.startsWith(`${id}.`));
  const words = (confidence: string) =>
    confidence === 'high' || confidence === 'medium' ? t(`parameter.${confidence}`) : t('parameter.low');
  return (
    <Disclosure title={t('parameter.open', { count: rows.length })} level={4}>
      <DataTable
        caption={t('parameter.caption', { name: t(`mechanisms.${id}.name`) })}
        isCaptionHidden
        columns={[
          {
            id: 'name',
            head: t('parameter.name'),
            cell: ({ path }) => <ReportWords>{parameterWords(path)}</ReportWords>,
          },
          {
            id: 'value',
            head: t('parameter.value'),
            cell: ({ value, unit }) => <ReportWords>{quantityWords(value, unit)}</ReportWords>,
          },
          {
            id: 'source',
            head: t('parameter.source'),
            cell: ({ basis, reason, knob }) => (
              <>
                <span className="small">{basis === 'cited' ? t('parameter.cited') : t('parameter.estimate')}</span>{' '}
                <Sourced>{reason}</Sourced>
                {knob === null ? null : (
                  <span className="parameter-knob">
                    <span className="small">{t('parameter.knob')}</span> <Sourced>{knob}</Sourced>
                  </span>
                )}
              </>
            ),
          },
          { id: 'confidence', head: t('parameter.confidence'), cell: ({ confidence }) => words(confidence) },
        ]}
        rows={rows}
        rowKey={({ path }) => path}
      />
    </Disclosure>
  );
}
