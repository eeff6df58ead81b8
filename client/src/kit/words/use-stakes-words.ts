import { assertNever, chipsUnderFreeze } from '@letter/shared/play';
import type { OwnPromise, SeatId, Sight, Term } from '@letter/shared/play';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { listWords, sentenceWords } from '../../text/formats.ts';

/** The words for what an order breaks and who would see it. */
export interface StakesWords {
  /** What keeps a promise: "at most 2 chips for the programme, and no test". */
  readonly rule: (term: Term) => string;
  readonly sight: (sight: Sight) => string;
  /** A chance of 0-1 in tenths, from 1 to 9. */
  readonly tenths: (chance: number) => number;
  /** A promise at its lever, kept or broken. */
  readonly promise: (one: OwnPromise, reader: SeatId) => string;
}

const tenths = (chance: number): number => Math.min(9, Math.max(1, Math.round(10 * chance)));

/** The words for the stakes of orders and signatures. */
export function useStakesWords(): StakesWords {
  const { t } = useTranslation('stakes');
  const { t: marks } = useTranslation('marks');
  const { t: play } = useTranslation('play');
  return useMemo(() => {
    const provided = (term: Extract<Term, { readonly kind: 'provide' }>): string => {
      switch (term.what) {
        case 'aid':
        case 'fuel':
        case 'relief':
          return t(`rule.gift.${term.by}`);
        case 'access':
        case 'monitoring':
          return t(term.by === 'dprk' ? 'rule.letIn' : 'rule.monitored');
        case 'intelligence':
          return t('rule.intelligence');
        case 'meeting':
          return t('rule.meeting');
      }
    };
    const rule = (term: Term): string => {
      switch (term.kind) {
        case 'enforce':
          return t('rule.enforce', { atLeast: term.atLeast, basket: marks(`basketWithin.${term.basket}`) });
        case 'freeze':
          return chipsUnderFreeze(term.share) === 0
            ? t('rule.disarm')
            : t('rule.freeze', { count: chipsUnderFreeze(term.share) });
        case 'refrain':
          return t(`rule.refrain.${term.from}`);
        case 'provide':
          return provided(term);
        case 'vote':
          return t('rule.vote', { vote: play(`voteWithin.${term.vote}`) });
        case 'ease':
          return t(`rule.ease.${term.level}`, { basket: marks(`basketWithin.${term.basket}`) });
        case 'license':
          return t('rule.license');
        case 'release':
          return t('rule.release');
        default:
          return assertNever(term);
      }
    };
    const sight = ({ by, chance }: Sight): string => {
      if (by === 'inspectors' && chance < 1) return t('sight.staff', { tenths: tenths(chance) });
      return by === 'panel' ? t('sight.panel', { tenths: tenths(chance) }) : t(`sight.${by}`);
    };
    const promise = (one: OwnPromise, reader: SeatId): string => {
      const others = one.parties.filter((seat) => seat !== reader).map((seat) => play(`seatThe.${seat}`));
      const facts = { seats: listWords(others), rule: rule(one.term) };
      const condition = one.unlessTested ? [t('unlessTested')] : [];
      return one.at === null
        ? t(`kept.${one.made}`, facts)
        : sentenceWords([t(`broken.${one.made}`, facts), sight(one.sight), ...condition]);
    };
    return { rule, sight, tenths, promise };
  }, [t, marks, play]);
}
