// Prices of what takes effect at once: texts, votes, promises, proofs and the procedure (game.md sections 3 and 4).
// Points of the round's budget are named as such; everything else is in points of 0-100 of the quantity named.

export const textCosts = {
  // Support of the thirteen, in points of leaning (section 3: exemptions, evidence, fatigue, upkeep, the pen's yes or no).
  'council.base': 8,
  'council.exemptions': 18,
  'council.lift': 10,
  'council.finding': 5,
  'council.finding-most': 20,
  'council.missile': 5,
  'council.long-range': 14,
  'council.nuclear': 24,
  'council.fatigue': -5,
  'council.breadth': -4,
  'council.breadth-free': 2,
  'council.partial-broad': -8,
  'council.full-broad': -32,
  'council.common-list': -3,
  'council.procedure': -4,
  'council.short-sunset': 6,
  'council.long-sunset': -6,
  'council.pen': 15,
  'council.band': 15,
  'council.noise': 4,
  // A member can be won by the pen's work only if it is within this reach of a yes.
  'council.reach': 45,
  // Prices of a roll (section 3; design review 5: the UN loses credibility for an unfunded text).
  'roll.empty-credibility': -4,
  'roll.unfunded-credibility': -4,
  'roll.not-carried-credibility': -3,
  'roll.veto-unity': -8,
  'roll.veto-credibility': -2,
  'roll.veto-trust': -4,
  'roll.china-veto-standing': -4,
  'roll.us-veto-mandate': -2,
  'roll.china-yes-standing': 1,
  // Section 4, UN 7: one staff point a vote.
  'gather.points': 1,
  'gather.most': 3,
  // Section 2: each family ticked costs one seat's exporters something.
  'tick.capital': -1,
  // Section 3: evidence a listing needs; procedure: confidence and gap of the proof.
  'listing.evidence': 80,
  'procedure.confidence': 80,
  'procedure.gap': 2,
  'procedure.published': -4,
  // Section 4, China 6: costs a point; standing +5 if both sign.
  'convene.points': 1,
  'convene.standing': 5,
  // Section 4, US 7: risk to the source.
  'source.name': -15,
  'source.corridor': -5,
  // Section 4, UN 3: access -6 or that seat's trust -8.
  'finding.access': -6,
  'finding.trust': -8,
  'finding.credibility': 2,
  // Showing one's own books earns a little trust of the one who may read them.
  'proof.trust': 2,
  // Section 4, Pyongyang 8: the page exposes the route.
  'ledger.evidence': 15,
  'ledger.exposure': 12,
  // Section 4, US 6: mandate -2 to -6, half back if kept.
  'offer.mandate-least': 2,
  'offer.mandate-most': 6,
  'offer.exercise': 4,
  'offer.half-back': 0.5,
  // Section 3: trust follows what is known.
  'agreement.signed-trust': 2,
  'agreement.kept-trust': 1,
  'agreement.broken-trust': -8,
  'agreement.access': 3,
  // Section 4, US 6: a meeting eases tension once and lets the two judge each other better (our estimates).
  'agreement.meeting-tension': -3,
  'agreement.meeting-trust': 3,
  // Access from which relief staff would see a frozen programme at work.
  'freeze.seen-from-access': 50,
} as const;
