import type { Refusal } from '@letter/shared/protocol';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalSentence } from './refusal-sentence.ts';

/** Why a request was refused, as a sentence. */
export function useRefusal(): (refusal: Refusal) => string {
  const { t } = useTranslation('refusal');
  const { t: marks } = useTranslation('marks');
  return useCallback((refusal) => refusalSentence({ t, marks }, refusal), [t, marks]);
}
