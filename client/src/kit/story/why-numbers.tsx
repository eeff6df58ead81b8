import { underBase } from '../../net/base-path.ts';
import { findParameter } from '@letter/shared/play';
import type { SeenTrace } from '@letter/shared/play';
import { useScenario } from '../../state/use-table.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { quantityWords } from '../words/quantity-words.ts';
import { parameterWords } from '../words/parameter-words.ts';
import { useStory } from '../words/use-story.ts';
import { asSentence } from '../../text/formats.ts';

/**
 * The model parameters behind the causes that this seat can see, each with its source or the reason for its estimate.
 * They are in the scenario, which is public; a cause that the seat cannot see shows none.
 */
export function WhyNumbers({ trace }: { readonly trace: SeenTrace }) {
  const { t, term } = useStory();
  const { params } = useScenario();
  const causes = new Map<string, string>();
  for (const one of trace.terms) if (!causes.has(one.parameter)) causes.set(one.parameter, term(one.term));
  const numbers = [...causes].flatMap(([path, cause]) => {
    const parameter = findParameter(params, path);
    return parameter === null ? [] : [{ path, cause, ...parameter }];
  });
  if (numbers.length === 0) return null;
  return (
    <div className="why-numbers">
      <Disclosure title={t('why.numbers', { count: numbers.length })} level={4}>
        <ul>
          {numbers.map(({ path, cause, value, unit, source, confidence }) => (
            <li key={path}>
              <b>{asSentence(cause)}</b>{' '}
              <span>{t('why.number', { name: parameterWords(path), value: quantityWords(value, unit) })}</span>{' '}
              <span className="second">
                {t(`why.${source.kind}`, {
                  confidence: t(`why.${confidence}`),
                  reason: source.kind === 'cited' ? source.ref : source.reason,
                })}
              </span>
            </li>
          ))}
        </ul>
        <a className="link" href={underBase('/model#mechanisms')} target="_blank" rel="noreferrer">
          {t('why.all')}
        </a>
      </Disclosure>
    </div>
  );
}
