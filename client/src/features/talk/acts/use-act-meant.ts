import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { maySay } from './act-options.ts';
import type { ActOptions, Opening, Talk } from './act-options.ts';
import { actMeant } from './matcher.ts';

/** The act that free words seem to mean here and now; `null` if none does. */
export function useActMeant(talk: Talk, options: ActOptions, text: string): Opening | null {
  const { t } = useTranslation('acts');
  return useMemo(() => {
    if (text.trim() === '') return null;
    const meant = actMeant(text, options, (topic) => t(`match.${topic}`));
    return meant !== null && maySay(talk, meant) ? meant : null;
  }, [talk, options, text, t]);
}
