import { signingNudges } from '../../truth/promises/judge-agreements.ts';
import type { ImmediateEffect } from '../../truth/effect.ts';
import { partOf } from '../../lib/part-of.ts';

/** The last signature brings the agreement into force and incurs its political cost; a snap-back ends own relief. */
export const answerAgreementEffect: ImmediateEffect<'answer-agreement'> = {
  kind: 'answer-agreement',
  apply(world, seat, { agreement: id, answer }) {
    const agreement = world.agreements.find((one) => one.id === id);
    if (agreement === undefined) return [];
    if (answer === 'snap-back') {
      return [{ kind: 'relief-ended', agreement: id, end: { by: seat, from: world.round, why: 'snap-back' } }];
    }
    if (answer === 'decline') return [{ kind: 'agreement-declined', agreement: id, by: seat }];
    const signed = { kind: 'agreement-signed', agreement: id, by: seat } as const;
    const isComplete = agreement.parties.every((party) => party === seat || agreement.signed.includes(party));
    return isComplete ? [signed, { kind: 'standing-moved', nudges: signingNudges(world, agreement) }] : [signed];
  },
  sourceOrder(_world, event) {
    const kind = partOf(event, 'kind');
    if (kind === 'relief-ended') {
      // One that is automatic belongs to an adjudication, in which no order starts.
      const by = partOf(event, 'end', 'by');
      return { by, order: { kind: 'answer-agreement', agreement: partOf(event, 'agreement'), answer: 'snap-back' } };
    }
    if (kind !== 'agreement-signed' && kind !== 'agreement-declined') return null;
    const answer = kind === 'agreement-signed' ? 'sign' : 'decline';
    return {
      by: partOf(event, 'by'),
      order: { kind: 'answer-agreement', agreement: partOf(event, 'agreement'), answer },
    };
  },
};
