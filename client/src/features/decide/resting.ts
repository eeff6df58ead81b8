import type { SealedKind } from '@letter/shared/play';
import type { TFunction } from 'i18next';

/** The words for leaving a slot without an order. */
export function restingWords(t: TFunction<'decide'>, kind: SealedKind): string {
  switch (kind) {
    case 'pursue-name':
      return t('rest.leave');
    case 'impose-measure':
      return t('rest.unchanged');
    case 'collect':
    case 'panel-look':
      return t('rest.no-look');
    default:
      return t('rest.no');
  }
}
