import type { Announcement } from '@letter/shared/protocol';
import { useTranslation } from 'react-i18next';
import { personWords, sentenceWords } from '../../../text/formats.ts';

/** A change of the lesson's time in a sentence or two, with the host's reason. */
export function useNoticeWords(): (notice: Announcement) => string {
  const { t } = useTranslation('lesson-clock');
  return ({ what, table: about, amount, reason, by }) => {
    const table = about ?? 0;
    const count = amount ?? 0;
    const name = personWords(by);
    const where = about === null ? 'all' : 'one';
    const told = (): string => {
      switch (what) {
        case 'paused':
        case 'resumed':
        case 'closed':
          return t(`notice.${what}.${where}`, { by: name, table });
        case 'extended':
          return t(`notice.extended.${where}`, { by: name, table, count });
        case 'stretched':
          return t('notice.stretched', { by: name, factor: count });
        case 'late-start':
          return t('notice.late-start', { count });
        case 'restarted':
          return count < 1 ? t('notice.restarted.short') : t('notice.restarted.long', { count });
        case 'round-dropped':
          return t('notice.round-dropped', { round: count });
        case 'freed':
        case 'in-step':
          return t(`notice.${what}`, { table });
        case 'bell-moved':
        case 'clock-off':
        case 'clock-on':
          return t(`notice.${what}`, { by: name });
      }
    };
    return reason === '' ? told() : sentenceWords([told(), t('notice.reason', { reason: personWords(reason) })]);
  };
}
