import type { BasketId, LeverId } from '@letter/shared/play';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

const BASKET: Readonly<Record<string, BasketId>> = {
  'effort:elite': 'elite',
  'effort:programme': 'programme',
  'effort:finance': 'finance',
  'effort:broad': 'broad',
};

const isKind = (lever: LeverId): lever is Exclude<LeverId, `effort:${BasketId}`> => BASKET[lever] === undefined;

/** The name of a lever within a sentence. */
export function useLeverWords(): (lever: LeverId) => string {
  const { t: marks } = useTranslation('marks');
  const { t: play } = useTranslation('play');
  return useCallback(
    (lever) => {
      if (!isKind(lever)) return marks(`basketWithin.${BASKET[lever] ?? 'elite'}`);
      return play(`leverWithin.${lever}`);
    },
    [marks, play],
  );
}
