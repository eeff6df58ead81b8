import { agreementId, listingId, messageId, reportId, textIdOf } from '../../shared/src/terms/ids.ts';
import type { Act, Answer, Deed, Fact, Proposal, Question, Step } from '../../shared/src/terms/act.ts';
import { blanksOf } from './text-builders.ts';

// One of each kind of everything that can be said in an act: the types fail when a kind is missing.

const steps: { readonly [K in Step['kind']]: Extract<Step, { readonly kind: K }> } = {
  vote: { kind: 'vote', vote: 'yes' },
  enforce: { kind: 'enforce', basket: 'programme', atLeast: 2 },
  refrain: { kind: 'refrain', from: 'veto' },
  provide: { kind: 'provide', what: 'intelligence', amount: 1 },
  freeze: { kind: 'freeze', share: 50 },
  look: { kind: 'look', corridor: 'border' },
  share: { kind: 'share', corridor: 'border' },
  hold: { kind: 'hold', listing: listingId('L2-1'), placed: true },
  publish: { kind: 'publish', corridor: 'border' },
  procedure: { kind: 'procedure', against: 'china' },
  'dollar-step': { kind: 'dollar-step', step: 'penalty' },
  test: { kind: 'test', test: 'missile' },
  'cut-support': { kind: 'cut-support' },
};
const deeds: { readonly [K in Deed['kind']]: Extract<Deed, { readonly kind: K }> } = {
  test: { kind: 'test', round: 1, test: 'nuclear' },
  vote: { kind: 'vote', round: 1, by: 'china', vote: 'no' },
  breach: { kind: 'breach', round: 1, by: 'china', agreement: agreementId('A1-1') },
  'dollar-step': { kind: 'dollar-step', round: 1, step: 'penalty' },
  gap: { kind: 'gap', round: 1, by: 'china', basket: 'programme' },
  finding: { kind: 'finding', round: 1, report: reportId('R1.un.1') },
  hold: { kind: 'hold', round: 1, by: 'china', listing: listingId('L1-1') },
  'pledge-broken': { kind: 'pledge-broken', round: 1, by: 'china', pledge: messageId('m1') },
};
const questions: { readonly [K in Question['kind']]: Extract<Question, { readonly kind: K }> } = {
  vote: { kind: 'vote', text: textIdOf(2) },
  effort: { kind: 'effort', basket: 'broad' },
  leakage: { kind: 'leakage', corridor: 'sea' },
  price: { kind: 'price' },
  test: { kind: 'test' },
  why: { kind: 'why', deed: deeds.gap },
};
const facts: { readonly [K in Fact['kind']]: Extract<Fact, { readonly kind: K }> } = {
  vote: { kind: 'vote', text: textIdOf(2), vote: 'abstain' },
  effort: { kind: 'effort', basket: 'broad', effort: 2, round: 1 },
  leakage: { kind: 'leakage', corridor: 'sea', percent: 40, round: 1 },
  price: { kind: 'price', ours: steps.freeze, yours: steps.vote },
  test: { kind: 'test', test: 'none' },
  gap: { kind: 'gap', by: 'china', basket: 'programme', round: 1 },
};
const proposals: { readonly [K in Proposal['kind']]: Extract<Proposal, { readonly kind: K }> } = {
  agreement: { kind: 'agreement', agreement: agreementId('A2-1') },
  text: { kind: 'text', blanks: blanksOf({ exemptions: true }) },
  joint: { kind: 'joint', ours: steps.vote, yours: steps.enforce },
};
const answers: { readonly [K in Answer['kind']]: Extract<Answer, { readonly kind: K }> } = {
  tells: { kind: 'tells', fact: facts.effort },
  declines: { kind: 'declines' },
  yes: { kind: 'yes' },
  'yes-if': { kind: 'yes-if', step: steps.look, whose: 'yours' },
  'yes-with': { kind: 'yes-with', change: 'exemptions' },
  no: { kind: 'no' },
  noted: { kind: 'noted' },
  counter: { kind: 'counter', step: steps['dollar-step'] },
  believes: { kind: 'believes' },
  doubts: { kind: 'doubts' },
  explains: { kind: 'explains' },
  denies: { kind: 'denies' },
  concedes: { kind: 'concedes' },
};

/** An act of every kind, with every kind of what it can be about. */
export const EVERY_ACT: readonly Act[] = [
  ...Object.values(questions).map((question): Act => ({ kind: 'ask', question })),
  ...Object.values(deeds).map((deed): Act => ({ kind: 'ask', question: { kind: 'why', deed } })),
  ...Object.values(proposals).map((proposal): Act => ({ kind: 'propose', proposal })),
  ...Object.values(steps).flatMap((step): readonly Act[] => [
    { kind: 'demand', step, by: 2 },
    { kind: 'promise', step, by: 3 },
    { kind: 'threaten', unless: steps.enforce, step, by: 4 },
  ]),
  ...Object.values(facts).flatMap((fact): readonly Act[] => [
    { kind: 'inform', fact, proof: null },
    { kind: 'inform', fact, proof: reportId('R1.un.1') },
  ]),
  ...Object.values(deeds).map((deed): Act => ({ kind: 'accuse', deed, evidence: reportId('R1.un.1') })),
  ...Object.values(answers).flatMap((answer): readonly Act[] => [
    { kind: 'answer', to: messageId('m1'), answer, reason: null },
    { kind: 'answer', to: messageId('m1'), answer, reason: { code: 'costs-mandate', points: -4 } },
  ]),
];
