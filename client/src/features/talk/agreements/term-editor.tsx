import type { AgreementTerms, SeatId, Term } from '@letter/shared/play';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SeatSign } from '../../../marks/seat-sign.tsx';
import { useScenario } from '../../../state/use-table.ts';
import { Icon } from '../../../ui/icon.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import type { Spoken } from '../../../kit/words/spoken.ts';
import { AMOUNTS, hasAmount, termCandidates } from './term-candidates.ts';
import { useTermWords } from '../../../kit/words/use-term-words.ts';

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
              <SelectField
                layout="bare"
                label={t('build.amount')}
                value={String(term.amount)}
                options={[...new Set([...AMOUNTS, term.amount])]
                  .toSorted((a, b) => a - b)
                  .map((amount) => ({ value: String(amount), label: t('build.dollars', { amount }) }))}
                onChange={(amount) => replace(index, { ...term, amount: Number(amount) })}
              />
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
        <SelectField
          layout="bare"
          label={t('build.who')}
          value={maker}
          options={terms.parties.map((seat) => ({ value: seat, label: words.marks(`seat.${seat}`) }))}
          onChange={setBy}
        />
        <SelectField
          layout="bare"
          label={t('build.what')}
          value={null}
          placeholder={t('build.whatChoose')}
          options={candidates.map((term, index) => ({ value: String(index), label: say.act(term) }))}
          onChange={(index) => {
            const term = candidates[Number(index)];
            if (term !== undefined) onChange([...terms.terms, term]);
          }}
        />
      </div>
    </div>
  );
}
