import type { SessionRefusal } from '@letter/shared/protocol';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** Says why a session refused a request: one sentence for every code, exhaustive by type. */
export function useSessionRefusal(): (refusal: SessionRefusal) => string {
  const { t } = useTranslation('host');
  return useCallback(
    (refusal: SessionRefusal): string => {
      switch (refusal.code) {
        case 'hosts-full':
        case 'session-full':
        case 'post-full':
          return t(`refusal.${refusal.code}`, { count: refusal.most });
        case 'bell-too-soon':
          return t('refusal.bell-too-soon', { count: refusal.needed });
        case 'too-many-requests':
          return t('refusal.too-many-requests', { count: refusal.retryAfterSeconds });
        default:
          return t(`refusal.${refusal.code}`);
      }
    },
    [t],
  );
}
