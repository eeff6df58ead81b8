import { append } from '../../lib/append.ts';
import { priceOf } from '../../rules/price.ts';
import type { Nudge } from '../../terms/nudge.ts';
import type { Origin } from '../../terms/trace.ts';
import type { GameEvent } from '../events.ts';
import type { SeatId } from '../../terms/vocabulary.ts';
import type { World } from '../world.ts';
import type { Agreement, TermJudgement } from '../../terms/agreement.ts';
import { lateBreaches } from './late-breaches.ts';
import { judgeTerm, type JudgedFacts } from './judge-term.ts';
import { exemptionPrice, mandatePrice } from '../../rules/promises/offer-price.ts';
import { agreementsInForce, hasEnded, isDue } from '../../rules/promises/due.ts';
import { trustNudge } from '../../rules/trust.ts';
import { councilLetters } from '../../rules/letters.ts';
import { reliefEnds } from './relief-ends.ts';

/**
 * Judges every promise that binds this round, announces the breaches that a party could observe or that a report has
 * brought out since, changes trust by what is known, and closes agreements that were broken, expired or never signed. `world` is the state at the end
 * of the round and includes its reports.
 */
export function judgeAgreements(world: World, facts: JudgedFacts): readonly GameEvent[] {
  const judged: GameEvent[] = [];
  for (const one of agreementsInForce(world)) append(judged, judge(world, facts, one));
  const events = judged.concat(breachesFound(world, judged));
  for (const { id, status } of world.agreements) {
    if (status === 'offered') events.push({ kind: 'agreement-closed', agreement: id, as: 'lapsed' });
  }
  return events;
}

function judge(world: World, facts: JudgedFacts, agreement: Agreement): readonly GameEvent[] {
  const judgements: TermJudgement[] = [];
  agreement.terms.forEach((term, index) => {
    if (!isDue(agreement, term, facts.test) || hasEnded(agreement, term)) return;
    const { kept, observable } = judgeTerm(world, facts, agreement.parties, term);
    judgements.push({ round: world.round, term: index, kept, observable });
  });
  const breakers = agreement.parties.filter((party) =>
    judgements.some(({ kept, observable, term }) => !kept && observable && agreement.terms[term]?.by === party),
  );
  const ends = reliefEnds(world, facts, agreement, judgements, breakers);
  const nudges = breakers.length > 0 ? breachNudges(world, agreement, breakers) : keptNudges(world, agreement);
  const events: GameEvent[] = [{ kind: 'agreement-judged', agreement: agreement.id, judgements }];
  for (const by of breakers) events.push({ kind: 'breach-announced', agreement: agreement.id, by });
  for (const end of ends) events.push({ kind: 'relief-ended', agreement: agreement.id, end });
  if (breakers.length > 0) events.push({ kind: 'agreement-closed', agreement: agreement.id, as: 'broken' });
  else if (agreement.until <= world.round) {
    events.push({ kind: 'agreement-closed', agreement: agreement.id, as: 'ended' });
    append(nudges, mandateRefund(world, agreement));
  }
  if (nudges.length > 0) events.push({ kind: 'standing-moved', nudges });
  return events;
}

/** What comes of breaches of earlier half-years that a report has now shown to another party. */
function breachesFound(world: World, judged: readonly GameEvent[]): readonly GameEvent[] {
  const events: GameEvent[] = [];
  for (const agreement of world.agreements) {
    const found = lateBreaches(world, agreement);
    if (found.length === 0) continue;
    const breakers = [...new Set(found.map(({ by }) => by))];
    const isBroken = judged.some(
      (event) => event.kind === 'agreement-closed' && event.as === 'broken' && event.agreement === agreement.id,
    );
    for (const { term, round } of found) events.push({ kind: 'breach-found', agreement: agreement.id, term, round });
    for (const by of breakers) events.push({ kind: 'breach-announced', agreement: agreement.id, by });
    if (agreement.status === 'in-force' && agreement.until > world.round && !isBroken)
      events.push({ kind: 'agreement-closed', agreement: agreement.id, as: 'broken' });
    events.push({ kind: 'standing-moved', nudges: breachNudges(world, agreement, breakers) });
  }
  return events;
}

/** The change of trust by a secret agreement is not public. */
const originOf = ({ secret }: Agreement): Origin => (secret ? 'mixed' : 'public');

function breachNudges(world: World, agreement: Agreement, breakers: readonly SeatId[]): Nudge[] {
  const amount = priceOf(world.scenario, 'agreement.broken-trust');
  // The breach is announced, so the loss of trust is public even if the terms are secret.
  return pairsOf(agreement.parties)
    .filter(([one, other]) => breakers.includes(one) || breakers.includes(other))
    .flatMap(([one, other]) => trustNudge(one, other, amount, 'breach', 'public'));
}

/** Trust depends on what is known: an unobserved breach earns as much as a kept promise. */
function keptNudges(world: World, agreement: Agreement): Nudge[] {
  const amount = priceOf(world.scenario, 'agreement.kept-trust');
  const nudges: Nudge[] = [];
  for (const [one, other] of pairsOf(agreement.parties)) {
    append(nudges, trustNudge(one, other, amount, 'word-kept', originOf(agreement)));
  }
  return nudges;
}

/** Half of the mandate the US paid is returned when the agreement runs its full term. */
function mandateRefund(world: World, agreement: Agreement): readonly Nudge[] {
  const amount = mandatePrice(world.scenario, agreement) * priceOf(world.scenario, 'offer.half-back');
  return amount === 0 ? [] : [{ variable: 'mandate', amount, term: 'offer-kept', origin: originOf(agreement) }];
}

/** Immediate effects of the last signature: the US pays in mandate, and trust grows a little. */
export function signingNudges(world: World, agreement: Agreement): readonly Nudge[] {
  const mandate = mandatePrice(world.scenario, agreement);
  const trust = priceOf(world.scenario, 'agreement.signed-trust');
  const nudges: Nudge[] = pairsOf(agreement.parties).flatMap(([one, other]) => [
    ...trustNudge(one, other, trust, 'agreement-signed', originOf(agreement)),
  ]);
  const credibility = exemptionPrice(world.scenario, { council: councilLetters(world) }, agreement);
  if (credibility > 0) {
    nudges.push({ variable: 'credibility', amount: -credibility, term: 'exemption', origin: originOf(agreement) });
  }
  if (mandate > 0) nudges.push({ variable: 'mandate', amount: -mandate, term: 'offer', origin: originOf(agreement) });
  if (isConvenersSuccess(world, agreement)) {
    const amount = priceOf(world.scenario, 'convene.standing');
    nudges.push({ variable: 'standing', amount, term: 'convened', origin: originOf(agreement) });
  }
  return nudges;
}

/**
 * Whether China's meeting succeeded: the first agreement of the US and Pyongyang in the round in which it convened
 * them.
 */
function isConvenersSuccess(world: World, agreement: Agreement): boolean {
  const binds = ({ parties }: Agreement): boolean => parties.includes('us') && parties.includes('dprk');
  const isFirst = world.agreements.every(
    (one) => one.id === agreement.id || !binds(one) || one.offeredIn !== world.round || one.status !== 'in-force',
  );
  return world.convenedIn === world.round && binds(agreement) && isFirst;
}

function pairsOf(parties: readonly SeatId[]): readonly (readonly [SeatId, SeatId])[] {
  const pairs: (readonly [SeatId, SeatId])[] = [];
  parties.forEach((one, index) => {
    for (let at = index + 1; at < parties.length; at++) {
      const other = parties[at];
      if (other !== undefined) pairs.push([one, other]);
    }
  });
  return pairs;
}
