import { signingNudges } from '../../truth/promises/judge-agreements.ts';
import type { ImmediateRules } from '../../truth/effect.ts';

/** The last signature brings the agreement into force and takes its political price. */
export const answerAgreementRules: ImmediateRules<'answer-agreement'> = {
  kind: 'answer-agreement',
  effect(world, seat, { agreement: id, answer }) {
    const agreement = world.agreements.find((one) => one.id === id);
    if (agreement === undefined) return [];
    if (answer === 'decline') return [{ kind: 'agreement-declined', agreement: id, by: seat }];
    const signed = { kind: 'agreement-signed', agreement: id, by: seat } as const;
    const isComplete = agreement.parties.every((party) => party === seat || agreement.signed.includes(party));
    return isComplete ? [signed, { kind: 'standing-moved', nudges: signingNudges(world, agreement) }] : [signed];
  },
};
