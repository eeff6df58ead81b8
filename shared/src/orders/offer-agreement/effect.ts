import { agreementId } from '../../terms/ids.ts';
import type { ImmediateRules } from '../../truth/effect.ts';

/** The offer carries its author's signature; it binds this round and as many as it names, once the others sign. */
export const offerAgreementRules: ImmediateRules<'offer-agreement'> = {
  kind: 'offer-agreement',
  effect(world, seat, { terms }) {
    const agreement = {
      ...terms,
      id: agreementId(`A${world.round}-${world.agreements.length + 1}`),
      offeredBy: seat,
      offeredIn: world.round,
      signed: [seat],
      status: 'offered',
      from: world.round,
      until: world.round + terms.rounds - 1,
      judgements: [],
    } as const;
    return [{ kind: 'agreement-offered', agreement }];
  },
};
