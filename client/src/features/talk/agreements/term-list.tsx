import { hasRelief, snapBackOf } from '@letter/shared/play';
import type { AgreementTerms } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/icon.tsx';
import { useTermWords } from '../../../kit/words/use-term-words.ts';
import './agreements.css';

/** The promises of an agreement, its length, its condition and who can read it. */
export function TermList({ terms }: { readonly terms: AgreementTerms }) {
  const { t } = useTranslation('agreements');
  const say = useTermWords();
  return (
    <>
      <ol className="terms">
        {terms.terms.map((term) => (
          <li key={say.whole(term)}>{say.whole(term)}</li>
        ))}
      </ol>
      <p className="small">
        {terms.secret ? <Icon name="lock" size={12} /> : null} <span>{t('list.rounds', { count: terms.rounds })}</span>
        <span>{t(terms.condition === 'while-no-test' ? 'list.whileNoTest' : 'list.unconditional')}</span>{' '}
        <span>{t(terms.secret ? 'list.secret' : 'list.public')}</span>{' '}
        {hasRelief(terms) ? <span>{t(`list.snapBack.${snapBackOf(terms)}`)}</span> : null}
      </p>
    </>
  );
}
