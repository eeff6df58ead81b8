import { append } from '../../lib/append.ts';
import type { Incident } from '../../model/outcome.ts';
import { panelMandate } from '../../rules/votes/panel-mandate.ts';
import type { RoundPlan } from '../effect.ts';
import type { Headline } from '../../terms/public-record.ts';
import type { World } from '../world.ts';
import { injectsOf } from '../injects.ts';
import { headlinesOf as pressHeadlinesOf } from '../roles/published.ts';
import { recordLine } from '../../rules/roles/check-headline.ts';
import { findingLine, newlyPublished } from './finding-lines.ts';

/** The public headlines of a round, in order. `world` is the state at the end of the round. */
export function headlinesOf(world: World, plan: RoundPlan, incidents: readonly Incident[]): readonly Headline[] {
  const { round } = world;
  const lines: Headline[] = [];
  if (world.shock !== null) lines.push({ kind: 'shock', shock: world.shock });
  for (const { shock, text } of injectsOf(world, round)) {
    if (shock !== null) lines.push({ kind: 'shock', shock });
    if (text !== '') lines.push({ kind: 'told', text });
  }
  for (const roll of world.rollCalls) {
    if (roll.text.round === round) lines.push({ kind: 'text', outcome: roll.outcome, text: roll.text.id });
  }
  const { turn } = panelMandate(world.scenario, world);
  if (turn !== null) lines.push({ kind: 'panel', turn });
  for (const incident of incidents) append(lines, incidentLines(incident));
  append(lines, plan.headlines);
  for (const listing of world.listings) {
    const { intermediary, by } = listing;
    if (listing.round !== round) continue;
    if (listing.status === 'listed') lines.push({ kind: 'listing', intermediary, by });
    if (listing.heldBy !== null) lines.push({ kind: 'hold', intermediary, by: listing.heldBy });
  }
  for (const report of newlyPublished(world)) lines.push(findingLine(world, report));
  append(lines, pressLines(world));
  for (const one of world.agreements) {
    if (one.status === 'in-force' && !one.secret && one.from === round) {
      lines.push({ kind: 'agreement', parties: one.parties, agreement: one.id });
    }
  }
  for (const breach of world.breaches) {
    if (breach.round === round) lines.push(breachLine(world, breach));
  }
  for (const one of world.cases) {
    if (one.round === round && one.decided === 'upheld' && one.remedy !== 'note') {
      lines.push({ kind: 'procedure', accused: one.accused, remedy: one.remedy });
    }
  }
  for (const one of world.agreements) {
    for (const { by, from, why } of one.secret ? [] : (one.reliefEnds ?? [])) {
      if (from === round && why === 'snap-back') lines.push({ kind: 'snap-back', by, agreement: one.id });
    }
  }
  if (world.convenedIn === round) lines.push({ kind: 'meeting' });
  return lines;
}

function incidentLines(incident: Incident): readonly Headline[] {
  switch (incident.kind) {
    case 'test-conducted':
      return [{ kind: 'test', test: incident.test, success: incident.success }];
    case 'insider-defected':
      return [{ kind: 'defection' }];
    case 'unrest-broke-out':
      return [{ kind: 'unrest' }];
    case 'milestone-reached':
    case 'clash-broke-out':
    case 'regime-collapsed':
    case 'intermediary-exposed':
    case 'route-renamed':
      return [];
  }
}

/** What the Press published in this round, with the line of the record that it reports. */
function pressLines(world: World): readonly Headline[] {
  return pressHeadlinesOf(world)
    .filter(({ round }) => round === world.round)
    .map(({ lean, words, about }) => {
      const told = about === null ? null : recordLine(world.publicRecord, about);
      return { kind: 'press', lean, words, ...(told === null ? {} : { about: told }) };
    });
}

/** Whose word was broken, and, where the agreement is open, which promises of it were seen broken. */
function breachLine({ agreements, round }: World, { by, agreement }: World['breaches'][number]): Headline {
  const line = { kind: 'breach', by, agreement } as const;
  const found = agreements.find(({ id }) => id === agreement);
  if (found === undefined || found.secret) return line;
  const seen = found.judgements.filter(
    ({ term, kept, observable }) => !kept && observable && found.terms[term]?.by === by,
  );
  // What a report has brought out was broken in an earlier round.
  const now = seen.filter((one) => one.round === round);
  const terms = new Set((now.length > 0 ? now : seen).map(({ term }) => term));
  return { ...line, broken: found.terms.filter((_, at) => terms.has(at)) };
}
