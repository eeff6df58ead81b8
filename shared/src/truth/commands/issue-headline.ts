import { err, ok, type Result } from '../../lib/result.ts';
import { checkHeadline } from '../../rules/roles/check-headline.ts';
import { headlineEffect } from '../../rules/roles/headline-effect.ts';
import type { Nudge } from '../../terms/nudge.ts';
import type { Rejection } from '../../terms/rejection.ts';
import type { HeadlineDraft } from '../../terms/role.ts';
import type { GameEvent } from '../events.ts';
import { projectPress } from '../projection/project-role.ts';
import type { World } from '../world.ts';

/** Publishes the Press's headline of the round, which moves the US mandate and China's room at once. */
export function issueHeadline(world: World, draft: HeadlineDraft): Result<readonly GameEvent[], Rejection> {
  const refused = checkHeadline(projectPress(world), draft);
  if (refused !== null) return err(refused);
  const { lean, words, about } = draft;
  const moves = headlineEffect(world.scenario, lean);
  const nudge = (variable: 'mandate' | 'room'): readonly Nudge[] =>
    moves[variable] === 0 ? [] : [{ variable, amount: moves[variable], term: 'press-headline', origin: 'public' }];
  const nudges = [...nudge('mandate'), ...nudge('room')];
  return ok([
    { kind: 'headline-issued', headline: { lean, words, about, round: world.round } },
    ...(nudges.length === 0 ? [] : [{ kind: 'standing-moved', nudges } as const]),
  ]);
}
