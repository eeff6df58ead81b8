import { agreementId } from '../../terms/ids.ts';
import type { ImmediateEffect } from '../../truth/effect.ts';
import { partOf } from '../../lib/part-of.ts';

/**
 * The offer has its author's signature; once the others sign it binds for the given number of rounds, including this
 * one.
 */
export const offerAgreementEffect: ImmediateEffect<'offer-agreement'> = {
  kind: 'offer-agreement',
  apply(world, seat, { terms }) {
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
  sourceOrder(_world, event) {
    if (partOf(event, 'kind') !== 'agreement-offered') return null;
    const term = (name: string): unknown => partOf(event, 'agreement', name);
    const terms = {
      parties: term('parties'),
      terms: term('terms'),
      rounds: term('rounds'),
      secret: term('secret'),
      condition: term('condition'),
      ...(term('snapBack') === undefined ? {} : { snapBack: term('snapBack') }),
    };
    return { by: term('offeredBy'), order: { kind: 'offer-agreement', terms } };
  },
};
