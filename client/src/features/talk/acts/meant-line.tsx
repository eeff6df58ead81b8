import type { Act } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { useInfo } from '../../../state/use-table.ts';
import { Button } from '../../../ui/button.tsx';
import type { ActOptions, Talk } from './act-options.ts';
import { useActMeant } from './use-act-meant.ts';
import type { ActSentences } from './use-act-sentences.ts';

/** Props of MeantLine. */
export interface MeantLineProps {
  readonly talk: Talk;
  readonly text: string;
  readonly onAct: (act: Act) => void;
  readonly sentences: ActSentences;
  readonly options: ActOptions;
}

/** For free words to a bot: that it answers acts, and the act that the words seem to mean, to be taken or left. */
export function MeantLine({ talk, text, onAct, sentences, options }: MeantLineProps) {
  const { t } = useTranslation('acts');
  const seats = useInfo().seats;
  const { to, view } = talk;
  const isToBot =
    to === 'plenary'
      ? Object.entries(seats).some(([seat, { controller }]) => seat !== view.seat && controller === 'bot')
      : seats[to].controller === 'bot';
  const meant = useActMeant(talk, options, isToBot ? text : '');
  if (!isToBot || text.trim() === '') return null;
  return (
    <p className="small meant">
      {meant === null ? (
        <span>{t('compose.bots')}</span>
      ) : (
        <>
          <span>{t('compose.meant', { sentence: sentences.plain(meant) })}</span>{' '}
          <Button size="small" onClick={() => onAct(meant)}>
            {t('compose.take')}
          </Button>
        </>
      )}
    </p>
  );
}
