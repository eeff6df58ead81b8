import { expect, test } from 'vitest';
import type { Act } from '../../../shared/src/terms/act.ts';
import { messageId, slot, textIdOf } from '../../../shared/src/terms/ids.ts';
import type { MindNote } from '../../../shared/src/terms/mind-note.ts';
import { noteMind } from '../../../shared/src/truth/commands/note-mind.ts';
import { evolveAll } from '../../../shared/src/truth/fold/evolve.ts';
import { mindsOf, untrueOf } from '../../../shared/src/truth/outcome/minds.ts';
import { projectSeat } from '../../../shared/src/truth/projection/project-seat.ts';
import { SEATS } from '../../../shared/src/terms/vocabulary.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import type { RollCall } from '../../../shared/src/terms/resolution.ts';
import { blanksOf } from '../../support/text-builders.ts';
import { evenEfforts, playedWorld } from '../../support/world-builder.ts';

const NOTE: MindNote = {
  seat: 'china',
  round: 2,
  temperament: 'free-rider',
  level: 'competent',
  seen: 12,
  bluffs: [{ basket: 'programme', said: 2, did: 0 }],
  choices: [],
  fellBack: null,
};
const world = playedWorld({ rounds: 2, efforts: evenEfforts(0), reports: evenEfforts(2) });
const noted = (start: World, note: MindNote): World => {
  const made = noteMind(start, note);
  return made.ok ? evolveAll(start, made.value) : start;
};
const said = (start: World, act: Act): World => {
  const channel = { kind: 'pair', between: ['us', 'china'] } as const;
  const message = {
    id: messageId('c1'),
    round: 2,
    from: 'china',
    channel,
    text: '',
    pledge: false,
    stock: null,
    act,
  } as const;
  return evolveAll(start, [{ kind: 'message-sent', message }]);
};

test('what a bot thought is kept once a half-year, and no seat sees it before the end', () => {
  const kept = noted(noted(world, NOTE), { ...NOTE, seen: 90 });
  expect(kept.minds).toEqual([NOTE]);
  for (const seat of SEATS) expect(JSON.stringify(projectSeat(kept, seat))).not.toContain('free-rider');
  expect(noteMind(world, { ...NOTE, round: 1 })).toMatchObject({ ok: false, error: { code: 'stale-phase' } });
});

test('beside what it thought stands how closely the Panel looked', () => {
  const look = { kind: 'panel-look', target: { kind: 'corridor', corridor: 'border' }, depth: 2 } as const;
  const history = world.history.map((record) =>
    record.round === 2
      ? { ...record, dockets: { ...record.dockets, un: { [slot('panel-look:border')]: look } } }
      : record,
  );
  expect(mindsOf(noted(world, NOTE))).toMatchObject([{ seat: 'china', thoughts: [{ note: NOTE, looked: 0 }] }]);
  expect(mindsOf({ ...noted(world, NOTE), history })).toMatchObject([{ thoughts: [{ looked: 90 }] }]);
  expect(mindsOf(world)).toEqual([]);
});

test('what was told and was not so is listed with the truth, what was so is not', () => {
  const effort = (told: 0 | 2): Act => ({
    kind: 'inform',
    fact: { kind: 'effort', basket: 'programme', effort: told, round: 2 },
    proof: null,
  });
  expect(untrueOf(said(world, effort(0)))).toEqual([]);
  expect(untrueOf(said(world, effort(2)))).toEqual([
    { round: 2, from: 'china', to: 'us', said: { kind: 'effort', basket: 'programme', effort: 2, did: 0 } },
  ]);
  const vote: Act = { kind: 'inform', fact: { kind: 'vote', text: textIdOf(2), vote: 'yes' }, proof: null };
  expect(untrueOf(said(world, vote))).toEqual([]);
  const text = { id: textIdOf(2), round: 2, tabledBy: 'un', blanks: blanksOf() } as const;
  const roll: RollCall = {
    text,
    votes: { us: 'yes', china: 'no', un: 'yes' },
    members: { yes: 9, no: 2, abstain: 2 },
    outcome: 'vetoed',
    vetoedBy: ['china'],
  };
  expect(untrueOf(said(evolveAll(world, [{ kind: 'roll-called', roll }]), vote))).toEqual([
    { round: 2, from: 'china', to: 'us', said: { kind: 'vote', vote: 'yes', did: 'no' } },
  ]);
});
