import type { PledgeView } from '@letter/shared/play';
import type { TFunction } from 'i18next';

/** What became of something promised in talk, or until when it is to be kept. */
export function pledgeWords(t: TFunction<'acts'>, { outcome, due, judgedIn, unless }: PledgeView): string {
  switch (outcome) {
    case 'open':
      return t(unless === null ? 'pledge.open' : 'pledge.warning', { round: due });
    case 'broken':
      return t('pledge.broken', { round: judgedIn ?? due });
    case 'kept':
    case 'unverifiable':
    case 'void':
      return t(`pledge.${outcome}`);
  }
}
