import { useTranslation } from 'react-i18next';
import type { Remedy, Said } from './remedies.ts';

/** The words of remedies: what is on the button, what is told once it is done, and what students read. */
export function useRemedyWords() {
  const { t } = useTranslation('dashboard');
  const { t: play } = useTranslation('play');
  return {
    label: (remedy: Remedy): string => {
      const { id, seat } = remedy;
      if (id === 'nudge') return t('remedy.nudge', { seat: seat === null ? '' : play(`seatThe.${seat}`) });
      if (id === 'seat-hall') return t('remedy.seat-hall', { count: remedy.kind === 'ask' ? remedy.count : 0 });
      return t(`remedy.${id}`);
    },
    done: (remedy: Extract<Remedy, { kind: 'ask' }>, table: number): string => {
      const { id, seat } = remedy;
      if (id === 'bot' || id === 'nudge')
        return t(`done.${id}`, { table, seat: seat === null ? '' : play(`seatThe.${seat}`) });
      return t(`done.${id}`, { table });
    },
    say: (said: Said): string => t(`said.${said}`),
  };
}
