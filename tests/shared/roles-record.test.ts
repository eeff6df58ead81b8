import { expect, test } from 'vitest';
import { january2016 } from '../../shared/src/scenario/january-2016.ts';
import { shortSeed } from '../../shared/src/lib/seed.ts';
import { messageId } from '../../shared/src/terms/ids.ts';
import { auditGame } from '../../shared/src/record/audit-game.ts';
import type { GameEvent } from '../../shared/src/truth/events.ts';
import { closePhase, startGame } from '../../shared/src/truth/commands/game.ts';
import { issueFinding } from '../../shared/src/truth/commands/issue-finding.ts';
import { issueHeadline } from '../../shared/src/truth/commands/issue-headline.ts';
import { sendNote } from '../../shared/src/truth/commands/send-note.ts';
import { submit } from '../../shared/src/truth/commands/submit.ts';
import { evolveAll, fold } from '../../shared/src/truth/fold/evolve.ts';
import { projectPanel } from '../../shared/src/truth/projection/project-role.ts';
import type { World } from '../../shared/src/truth/world.ts';
import type { Answer } from '../support/play.ts';

// What the Panel and the Press did is read back from an untrusted log by their own commands, and nothing else is.

/** A game in which both published, and notes went both ways. */
function played(): readonly GameEvent[] {
  const log: GameEvent[] = [...startGame(january2016, shortSeed(7), 'blitz', 2)];
  let world: World = fold(january2016, log);
  const take = (events: readonly GameEvent[]): void => {
    log.push(...events);
    world = evolveAll(world, events);
  };
  const must = (answer: Answer): void => {
    if (!answer.ok) throw new Error(answer.error.code);
    take(answer.value);
  };
  const note = { id: messageId('n1'), role: 'press', seat: 'dprk', from: 'role', text: 'Any comment?', at: 5 } as const;
  take(closePhase(world));
  must(issueHeadline(world, { lean: 'pressure', words: 'A test is near', about: null }));
  must(sendNote(world, note));
  take(closePhase(world));
  must(submit(world, 'un', { kind: 'panel-look', target: { kind: 'corridor', corridor: 'border' }, depth: 2 }));
  for (let phase = 0; phase < 3; phase++) take(closePhase(world));
  const file = projectPanel(world).files.at(-1);
  if (file === undefined) throw new Error('the Panel has no report');
  must(issueFinding(world, file.id));
  must(issueHeadline(world, { lean: 'even', words: '', about: { round: 1, line: 0 } }));
  return log;
}

const LOG = played();
const codeOf = (events: readonly unknown[]): string => {
  const audit = auditGame(january2016, events);
  return audit.ok ? 'accepted' : audit.error.code;
};
/** The log with one event changed, whichever is the first of a kind. */
const changed = (kind: GameEvent['kind'], change: (event: object) => object): readonly unknown[] => {
  const at = LOG.findIndex((event) => event.kind === kind);
  return LOG.map((event, place) => (place === at ? change(event) : event));
};

test('a log with findings, headlines and notes is accepted as it is', () => {
  expect(codeOf(LOG)).toBe('accepted');
  for (const kind of ['finding-issued', 'headline-issued', 'note-sent'])
    expect(
      LOG.some((event) => event.kind === kind),
      kind,
    ).toBe(true);
});

const headline = (more: object) => changed('headline-issued', () => ({ kind: 'headline-issued', headline: more }));

test.each<readonly [string, readonly unknown[], string]>([
  ['a headline of another round', headline({ lean: 'pressure', words: 'A', about: null, round: 2 }), 'different'],
  [
    'a headline that is too long',
    headline({ lean: 'pressure', words: 'x'.repeat(361), about: null, round: 1 }),
    'ill-formed',
  ],
  ['one of several lines', headline({ lean: 'pressure', words: 'a\nb', about: null, round: 1 }), 'ill-formed'],
  [
    'one with hidden characters',
    headline({ lean: 'pressure', words: 'a\u202Eb', about: null, round: 1 }),
    'ill-formed',
  ],
  ['a lean that there is not', headline({ lean: 'war', words: 'A', about: null, round: 1 }), 'ill-formed'],
  ['a lean that moved something else', headline({ lean: 'dialogue', words: 'A', about: null, round: 1 }), 'different'],
  [
    'one about nothing on record',
    headline({ lean: 'even', words: '', about: { round: 9, line: 0 }, round: 1 }),
    'refused',
  ],
  [
    'a finding that nobody made',
    changed('finding-issued', () => ({ kind: 'finding-issued', finding: { round: 2, report: 'R9.un.9' } })),
    'refused',
  ],
  ['a note without words', changed('note-sent', (event) => ({ ...event, note: { text: '' } })), 'ill-formed'],
  [
    'a second headline in the round',
    [...LOG, ...LOG.filter(({ kind }) => kind === 'headline-issued').slice(-1)],
    'refused',
  ],
])('%s is not', (_what, events, code) => {
  expect(codeOf(events)).toBe(code);
});
