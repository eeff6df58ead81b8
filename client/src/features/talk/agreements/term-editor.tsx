import type { AgreementTerms, SeatId, Term } from '@letter/shared/play';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SeatSign } from '../../../marks/seat-sign.tsx';
import { useScenario } from '../../../state/use-table.ts';
import { Icon } from '../../../ui/icon.tsx';
import type { Spoken } from '../../../kit/words/spoken.ts';
import { AMOUNTS, hasAmount, termCandidates } from './term-candidates.ts';
import { useTermWords } from './use-term-words.ts';

/** Props of TermEditor. */
export interface TermEditorProps extends Spoken {
  readonly terms: AgreementTerms;
  readonly onChange: (terms: readonly Term[]) => void;
}

/**
 * The promises of an offer: each can be removed, sums can be changed, and one can be added from what a party could
 * promise.
 */
export function TermEditor({ terms, onChange, view, words }: TermEditorProps) {
  const { t } = useTranslation('agreements');
  const say = useTermWords();
  const scenario = useScenario();
  const [by, setBy] = useState<SeatId>(view.seat);
  const maker = terms.parties.includes(by) ? by : view.seat;
  const candidates = termCandidates(view, scenario, terms, maker);
  const replace = (index: number, term: Term) => onChange(terms.terms.map((one, at) => (at === index ? term : one)));
  return (
    <div className="term-editor">
      {terms.terms.length === 0 ? <p className="small">{t('build.noTerms')}</p> : null}
      <ol className="terms">
        {terms.terms.map((term, index) => (
          <li key={say.whole(term)} className="term-row">
            <SeatSign seat={term.by} size={12} />
            <span>{say.whole(term)}</span>
            {hasAmount(term) ? (
              <select
                className="plain-select"
                aria-label={t('build.amount')}
                value={term.amount}
                onChange={(event) => replace(index, { ...term, amount: Number(event.target.value) })}
              >
                {[...new Set([...AMOUNTS, term.amount])]
                  .toSorted((a, b) => a - b)
                  .map((amount) => (
                    <option key={amount} value={amount}>
                      {t('build.dollars', { amount })}
                    </option>
                  ))}
              </select>
            ) : null}
            <button
              type="button"
              className="term-remove"
              aria-label={t('build.remove', { term: say.whole(term) })}
              onClick={() => onChange(terms.terms.filter((_, at) => at !== index))}
            >
              <Icon name="cross" />
            </button>
          </li>
        ))}
      </ol>
      <div className="builder-line">
        <span>{t('build.add')}</span>
        <select
          className="plain-select"
          aria-label={t('build.who')}
          value={maker}
          onChange={(event) => setBy(terms.parties.find((seat) => seat === event.target.value) ?? view.seat)}
        >
          {terms.parties.map((seat) => (
            <option key={seat} value={seat}>
              {words.marks(`seat.${seat}`)}
            </option>
          ))}
        </select>
        <select
          className="plain-select"
          aria-label={t('build.what')}
          value=""
          onChange={(event) => {
            const term = candidates[Number(event.target.value)];
            if (term !== undefined) onChange([...terms.terms, term]);
          }}
        >
          <option value="" disabled>
            {t('build.whatChoose')}
          </option>
          {candidates.map((term, index) => (
            <option key={say.act(term)} value={index}>
              {say.act(term)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
