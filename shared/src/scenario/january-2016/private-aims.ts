import type { Scenario } from '../../engine/scenario.ts';

// Private aims of the four seats, one of three for a game (rules of play, section 6: "a bonus of at most 8 points"). Each
// is a wish that the delegation's own diplomats would own to among themselves. None counts hardship, repression, a
// clash, a collapse or disarmament. The bonus follows how far the seat depends on others for it, and how often tables of
// bots come to it.

/** Three private aims for each seat of January 2016. */
export const january2016PrivateAims: Scenario['privateAims'] = {
  us: [
    // A Council that speaks with one voice, as on 2270 and 2321: much bargaining before any vote.
    { id: 'us-two-texts-no-veto', bonus: 5, condition: { kind: 'no-veto', adopted: 2 } },
    {
      id: 'us-procedure-for-everybody',
      bonus: 4,
      condition: { kind: 'texts-adopted', with: 'procedure', atLeast: 1 },
    },
    // The Leap Day understanding of 2012 had no signature; this one shall have.
    {
      id: 'us-signature-of-pyongyang',
      bonus: 6,
      condition: { kind: 'agreement-concluded', parties: ['us', 'dprk'], open: false },
    },
  ],
  china: [
    // "Not intended to have adverse humanitarian consequences": Beijing's standing condition for its vote. The text that
    // lies on the table in round 1 was drafted without them, so it is left out.
    {
      id: 'china-exemptions-in-every-text',
      bonus: 5,
      condition: { kind: 'every-text', with: 'exemptions', since: 2 },
    },
    { id: 'china-banks-without-penalty', bonus: 4, condition: { kind: 'no-bank-penalty' } },
    // The parties directly concerned shall talk to each other; Beijing brings them together.
    {
      id: 'china-others-come-to-terms',
      bonus: 7,
      condition: { kind: 'agreement-concluded', parties: ['us', 'dprk'], open: false },
    },
  ],
  un: [
    {
      id: 'un-common-list-in-force',
      bonus: 5,
      condition: { kind: 'texts-adopted', with: 'commonList', atLeast: 1 },
    },
    { id: 'un-word-given-and-kept', bonus: 4, condition: { kind: 'word-kept', by: 'un' } },
    {
      id: 'un-two-texts-with-exemptions',
      bonus: 5,
      condition: { kind: 'texts-adopted', with: 'exemptions', atLeast: 2 },
    },
  ],
  dprk: [
    { id: 'dprk-agreement-at-the-end', bonus: 6, condition: { kind: 'agreement-at-end', party: 'dprk' } },
    // Recognised as a party like any other, and in the open.
    {
      id: 'dprk-open-terms-with-washington',
      bonus: 8,
      condition: { kind: 'agreement-concluded', parties: ['us', 'dprk'], open: true },
    },
    { id: 'dprk-leak-that-nobody-reads', bonus: 5, condition: { kind: 'beliefs-off', points: 10 } },
  ],
};
