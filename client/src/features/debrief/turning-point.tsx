import { RESULT_FIGURES } from '@letter/shared/play';
import type { DebriefView, ResultFigure } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/layout.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { formatChange, formatFigure } from '../../text/format-figure.ts';
import { clauseWords } from '../../text/formats.ts';
import { useTurningWords } from './use-turning-words.ts';
import './minds.css';

/** The decision that moved the result most, and what the game came to without it. */
export function TurningPoint({ moment }: Pick<DebriefView, 'moment'>) {
  const { t } = useTranslation('minds');
  const words = useTurningWords();
  if (moment === null) {
    return (
      <Section title={t('moment.title')} level={2}>
        <p className="narrative">{t('moment.none')}</p>
      </Section>
    );
  }
  const change = (figure: ResultFigure): string => {
    const { mean, sd } = moment.change[figure];
    if (Math.abs(mean) < 0.5 && sd < 0.5) return t('moment.same');
    return t('moment.spread', { change: formatChange(mean), sd: formatFigure(sd) });
  };
  return (
    <Section title={t('moment.title')} level={2}>
      <p className="turning-words">{words(moment)}</p>
      <DataTable
        caption={t('moment.figures')}
        rows={RESULT_FIGURES}
        rowKey={(figure) => figure}
        columns={[
          { id: 'figure', head: t('moment.col.figure'), cell: (figure) => t(`moment.figure.${figure}`) },
          { id: 'was', head: t('moment.col.was'), cell: (one) => formatFigure(moment.was[one]), isNumeric: true },
          {
            id: 'without',
            head: t('moment.col.without'),
            cell: (one) => <b>{formatFigure(moment.without[one])}</b>,
            isNumeric: true,
          },
          { id: 'change', head: t('moment.col.change'), cell: change, isNumeric: true },
        ]}
      />
      <p className="small">{t('moment.how', { count: moment.draws })}</p>
      {moment.next.length === 0 ? null : (
        <>
          <h3 className="section-head">{t('moment.next')}</h3>
          <ul className="turning-next">
            {moment.next.map((one) => (
              <li key={words(one)} className="narrative">
                <span>{words(one)}</span>{' '}
                <span className="second">
                  {clauseWords(
                    RESULT_FIGURES.filter((figure) => Math.abs(one.was[figure] - one.without[figure]) >= 0.5).map(
                      (figure) =>
                        t('moment.nextFigure', {
                          figure: t(`moment.figure.${figure}`),
                          was: formatFigure(one.was[figure]),
                          without: formatFigure(one.without[figure]),
                        }),
                    ),
                  )}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
