import type { OrderKind, SeatView } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { TermLink } from '../../kit/glossary/term-link.tsx';
import type { Settled } from '../../kit/words/spoken.ts';
import { formatPercent } from '../../text/format-figure.ts';
import { listWords } from '../../text/formats.ts';

/** What a lever needs beside its introduction: the files a finding can rest on, and a term to look up. */
export function LeverTerm({ kind, view, words }: Settled & { readonly kind: OrderKind }) {
  const { t } = useTranslation('decide');
  if (kind === 'run-illicit-trade') {
    return (
      <p className="small">
        <TermLink term="illicit">{t('term.illicit')}</TermLink>
      </p>
    );
  }
  if (kind !== 'take-dollar-step') return null;
  const files = filesOf(view, words);
  return (
    <>
      {files.length === 0 ? null : <p className="small">{t('term.files', { files: listWords(files) })}</p>}
      <p className="small">
        <TermLink term="primary-concern">{t('term.primary-concern')}</TermLink>
      </p>
    </>
  );
}

const filesOf = ({ trades }: Pick<SeatView, 'trades'>, words: Settled['words']): readonly string[] =>
  trades.flatMap(({ trade, evidence }) =>
    evidence === null
      ? []
      : [words.t('reading.file', { trade: words.t(`subject.tradeWithin.${trade}`), share: formatPercent(evidence) })],
  );
