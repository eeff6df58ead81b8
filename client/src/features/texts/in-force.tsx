import { BASKETS, councilLetter, panelMandate } from '@letter/shared/play';
import type { BasketId } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { useScenario } from '../../state/use-table.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import type { Spoken } from '../../kit/words/spoken.ts';

/** The Council's letters in force, each with how it ends, and the mandate of the Panel. */
export function InForce({ view, words }: Spoken) {
  const { t } = useTranslation('texts');
  const scenario = useScenario();
  const standing = BASKETS.filter((basket) => councilLetter(view.public.letters, basket) > 0);
  const { runs, until, isRoutine } = panelMandate(scenario, view.public);
  return (
    <Disclosure title={t('force.title')} aside={t('force.count', { count: standing.length })}>
      <ul className="letters-in-force">
        {standing.map((basket) => (
          <li key={basket}>
            <b>{words.marks(`basket.${basket}`)}</b>{' '}
            <span>{words.t(`letterWord.${councilLetter(view.public.letters, basket)}`)}</span>{' '}
            <EndsWith basket={basket} view={view} />
          </li>
        ))}
        <li>
          <b>{t('force.panel')}</b>{' '}
          <span className="small">
            {until === null
              ? t('force.noMandate')
              : isRoutine
                ? t('force.routine')
                : t(runs ? 'force.until' : 'force.next', { round: until })}
          </span>
        </li>
      </ul>
      <p className="small">{t('force.lower')}</p>
    </Disclosure>
  );
}

/** How the letter of a basket ends: at the sunset of its text, or by another text. */
function EndsWith({ basket, view }: Pick<Spoken, 'view'> & { readonly basket: BasketId }) {
  const { t } = useTranslation('texts');
  const texts = view.public.instruments.filter((one) => one.kind === 'resolution' && one.basket === basket);
  const ends = texts.flatMap(({ until }) => (until === null ? [] : [until]));
  const now = councilLetter(view.public.letters, basket);
  const stands = texts.some(({ until, level }) => until === null && level === now);
  return (
    <span className="small">
      {ends.length === 0 || stands ? t('force.stands') : t('force.lapses', { round: Math.max(...ends) })}
    </span>
  );
}
