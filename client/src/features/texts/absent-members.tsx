import { absentNoes } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { useScenario } from '../../state/use-table.ts';
import type { Spoken } from '../../kit/words/spoken.ts';
import { holderStart } from './holder-words.ts';

/** What each permanent member without a seat is expected to do with the text on the table, and why. */
export function AbsentMembers({ view, words }: Spoken) {
  const { t } = useTranslation('texts');
  const scenario = useScenario();
  const { draft } = view.public;
  if (draft === null) return null;
  const noes = absentNoes(scenario, view.public, draft.blanks);
  return scenario.permanentMembers.map(({ id }) => {
    const no = noes.find(({ member }) => member === id);
    const member = holderStart(words, id);
    return (
      <p key={id} className="small absent-member">
        {no === undefined ? (
          <span>{t('absent.votes', { member })}</span>
        ) : (
          <>
            <b>{t('absent.vetoes', { member })}</b> <span>{t(`why.${no.ground}`, { member })}</span>
          </>
        )}
      </p>
    );
  });
}
