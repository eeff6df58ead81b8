import { expect } from 'vitest';
import { messageId } from '../../../shared/src/terms/ids.ts';
import type { HeadlineDraft, Lean } from '../../../shared/src/terms/role.ts';
import type { GameEvent } from '../../../shared/src/truth/events.ts';
import { issueFinding } from '../../../shared/src/truth/commands/issue-finding.ts';
import { issueHeadline } from '../../../shared/src/truth/commands/issue-headline.ts';
import { sendNote } from '../../../shared/src/truth/commands/send-note.ts';
import { evolveAll } from '../../../shared/src/truth/fold/evolve.ts';
import { projectPublicOf } from '../../../shared/src/truth/projection/project-public.ts';
import { projectPanel, projectPress } from '../../../shared/src/truth/projection/project-role.ts';
import { projectSeat } from '../../../shared/src/truth/projection/project-seat.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { adjudicated, closed, given, quiet, type Answer } from '../../support/play.ts';
import { act, shown, type Case } from './case.ts';
import { atBorder, REPORT, withReport } from './worlds.ts';

const negotiating = (): World => quiet(2, 'negotiation');
const withFile = (world: World = negotiating()): World => withReport(world, 'un', atBorder(1));
const headline = (change: Partial<HeadlineDraft> = {}): HeadlineDraft => ({
  lean: 'pressure',
  words: 'Trucks still cross at night',
  about: null,
  ...change,
});
/** The game after an act, which must be accepted. */
function after(world: World, answer: Answer): World {
  if (!answer.ok) throw new Error(answer.error.code);
  return evolveAll(world, answer.value);
}
const nudges = (events: readonly GameEvent[]): readonly string[] =>
  events.flatMap((event) =>
    event.kind === 'standing-moved' ? event.nudges.map(({ variable, amount }) => `${variable} ${amount}`) : [],
  );
const movedBy = (lean: Lean): readonly string[] => {
  const made = issueHeadline(negotiating(), headline({ lean }));
  return made.ok ? nudges(made.value) : [made.error.code];
};
const withoutMandate = (world: World): World => ({
  ...world,
  scenario: { ...world.scenario, panel: { mandate: 'none', term: 2 } },
});
const note = (change: Partial<Parameters<typeof sendNote>[1]> = {}) =>
  ({ id: messageId('n1'), role: 'press', seat: 'china', from: 'seat', text: 'Off the record.', ...change }) as const;
const over = (): World => ({ ...negotiating(), ending: 'broken-off' });

/** Chapter 8: the Panel of Experts and the Press as roles. */
export const CHAPTER_8: readonly Case[] = [
  shown('R-8.1', 'a game without the two roles keeps nothing of them', () => {
    const world = quiet(3, 'adjudication');
    for (const field of ['panelFindings', 'pressHeadlines', 'notes']) expect(Object.keys(world)).not.toContain(field);
    const open = projectPublicOf(world);
    expect([open.panelFindings, open.pressHeadlines]).toEqual([[], []]);
  }),
  shown('R-8.1', 'phases close without them, and what they did stays', () => {
    const world = after(withFile(), issueFinding(withFile(), REPORT));
    const next = closed(world, 4);
    expect(next.round).toBe(3);
    expect(next.panelFindings).toEqual([{ round: 2, report: REPORT }]);
  }),
  act('R-8.1', 'the game is over for them, too: no finding', () => issueFinding(withFile(over()), REPORT), 'game-over'),
  act('R-8.1', 'nor a headline', () => issueHeadline(over(), headline()), 'game-over'),

  act('R-8.2', 'publishes a report of its own', () => issueFinding(withFile(), REPORT), 'accepted'),
  shown('R-8.2', 'moves what the UN would move by publishing it, and no more', () => {
    const world = withFile();
    const byPanel = issueFinding(world, REPORT);
    const byUn = given(world, 'un', { kind: 'handle-finding', report: REPORT, handling: 'publish' });
    const next = after(world, byPanel);
    expect(byPanel.ok && nudges(byPanel.value)).toEqual(['credibility 2', 'trust:china-un -8']);
    expect(next.stocks).toEqual(byUn.stocks);
    expect(next.reports).toEqual(byUn.reports);
    expect({ ...next, panelFindings: [] }).toEqual({ ...byUn, panelFindings: [] });
  }),
  shown('R-8.2', 'its finding is a headline with its confidence, and says whose it is', () => {
    const world = after(withFile(), issueFinding(withFile(), REPORT));
    const lines = adjudicated(world)
      .publicRecord.at(-1)
      ?.headlines.filter(({ kind }) => kind === 'finding');
    expect(lines).toMatchObject([{ report: REPORT, byPanel: true, gap: { found: 1, confidence: 90 } }]);
  }),
  shown('R-8.2', 'reads the evidence of the UN and no other’s, and not to whom the UN has shown it', () => {
    const world = withReport(withFile(), 'us', { kind: 'leak', corridor: 'border', mean: 40, sd: 4 });
    const told = given(world, 'un', { kind: 'handle-finding', report: REPORT, handling: 'show', to: 'us' });
    const { files, names, trades, ...rest } = projectPanel(told);
    expect(files.map(({ by, shownTo }) => [by, shownTo])).toEqual([['un', []]]);
    expect(names).toEqual(projectSeat(told, 'un').names);
    expect(trades).toEqual(projectSeat(told, 'un').trades);
    expect(Object.keys(rest).toSorted()).toEqual(['notes', 'public', 'role']);
  }),
  act(
    'R-8.2',
    'refuses the briefing, in which nothing is published',
    () => issueFinding(withFile(quiet(3, 'briefing')), REPORT),
    'wrong-phase',
  ),
  act(
    'R-8.2',
    'refuses a round in which findings are not open yet',
    () => issueFinding(withFile(quiet(1, 'negotiation')), REPORT),
    'not-open-yet',
  ),
  act('R-8.2', 'refuses without a mandate', () => issueFinding(withoutMandate(withFile()), REPORT), 'no-mandate'),
  act(
    'R-8.2',
    'refuses a report of another',
    () => issueFinding(withReport(negotiating(), 'us', atBorder(1)), REPORT),
    'unknown-target',
  ),
  act(
    'R-8.2',
    'refuses what is public already',
    () =>
      issueFinding(given(withFile(), 'un', { kind: 'handle-finding', report: REPORT, handling: 'publish' }), REPORT),
    'already-done',
  ),
  act(
    'R-8.2',
    'refuses a second finding in the round',
    () => {
      const world = after(withFile(), issueFinding(withFile(), REPORT));
      return issueFinding(world, REPORT);
    },
    'once-a-round',
  ),

  act('R-8.3', 'publishes a headline in its own words', () => issueHeadline(negotiating(), headline()), 'accepted'),
  act(
    'R-8.3',
    'publishes one about a line of the record, without words',
    () => issueHeadline(withTest(), headline({ words: '', about: { round: 1, line: 0 } })),
    'accepted',
  ),
  shown('R-8.3', 'one for pressure backs Washington, one for dialogue Beijing, and an even one neither', () => {
    expect(movedBy('pressure')).toEqual(['mandate 2', 'room -2']);
    expect(movedBy('dialogue')).toEqual(['mandate -2', 'room 2']);
    expect(movedBy('even')).toEqual([]);
  }),
  shown('R-8.3', 'moves by what the scenario’s data say, at once', () => {
    const world = negotiating();
    const costs = { ...world.scenario.costs, 'headline.mandate': 5, 'headline.room': 3 };
    const other = { ...world, scenario: { ...world.scenario, costs } };
    const next = after(other, issueHeadline(other, headline()));
    expect(next.stocks.diplomacy.mandate - world.stocks.diplomacy.mandate).toBeCloseTo(5, 9);
    expect(next.stocks.diplomacy.room - world.stocks.diplomacy.room).toBeCloseTo(-3, 9);
  }),
  shown('R-8.3', 'stands in the public record with the line that it is about', () => {
    const world = withTest();
    const made = issueHeadline(world, headline({ lean: 'even', about: { round: 1, line: 0 } }));
    const lines = adjudicated(after(world, made))
      .publicRecord.at(-1)
      ?.headlines.filter(({ kind }) => kind === 'press');
    const about = world.publicRecord[0]?.headlines[0];
    expect(lines).toEqual([{ kind: 'press', lean: 'even', words: 'Trucks still cross at night', about }]);
  }),
  shown('R-8.3', 'sees the public view and its own notes, and nothing else', () => {
    const world = withFile();
    const view = projectPress(world);
    expect(Object.keys(view).toSorted()).toEqual(['notes', 'public', 'role']);
    expect(view.public).toEqual(projectPublicOf(world));
  }),
  act(
    'R-8.3',
    'refuses a second headline in the round',
    () => {
      const world = after(negotiating(), issueHeadline(negotiating(), headline()));
      return issueHeadline(world, headline({ words: 'And another' }));
    },
    'once-a-round',
  ),
  act('R-8.3', 'refuses the adjudication', () => issueHeadline(quiet(2, 'adjudication'), headline()), 'wrong-phase'),
  act(
    'R-8.3',
    'refuses one that says nothing',
    () => issueHeadline(negotiating(), headline({ words: '' })),
    'empty-headline',
  ),
  act(
    'R-8.3',
    'refuses a line that is not in the record',
    () => issueHeadline(negotiating(), headline({ about: { round: 1, line: 99 } })),
    'unknown-target',
  ),
  act(
    'R-8.3',
    'refuses its own headline as a source',
    () => {
      const world = closed(after(quiet(1, 'negotiation'), issueHeadline(quiet(1, 'negotiation'), headline())), 4);
      const line = world.publicRecord[0]?.headlines.findIndex(({ kind }) => kind === 'press') ?? -1;
      return issueHeadline(world, headline({ about: { round: 1, line } }));
    },
    'unknown-target',
  ),

  act('R-8.4', 'a delegation writes to the Press', () => sendNote(negotiating(), note()), 'accepted'),
  shown('R-8.4', 'read by that role and that delegation, and by nobody else', () => {
    const world = after(negotiating(), sendNote(negotiating(), note()));
    const answered = after(
      world,
      sendNote(world, note({ id: messageId('n2'), from: 'role', text: 'May we quote you?' })),
    );
    expect(projectPress(answered).notes.map(({ text }) => text)).toEqual(['Off the record.', 'May we quote you?']);
    expect(projectSeat(answered, 'china').notes).toHaveLength(2);
    expect(projectPanel(answered).notes).toEqual([]);
    for (const seat of ['us', 'un', 'dprk'] as const) expect(projectSeat(answered, seat).notes).toEqual([]);
    expect(JSON.stringify(projectPublicOf(answered))).not.toContain('record.');
  }),
  act(
    'R-8.4',
    'refuses the same note twice',
    () => {
      const world = after(negotiating(), sendNote(negotiating(), note()));
      return sendNote(world, note());
    },
    'already-done',
  ),
  act('R-8.4', 'refuses a note after the end', () => sendNote(over(), note()), 'game-over'),
];

/** The second negotiation, after a missile test that is on record. */
function withTest(): World {
  const tested = given(quiet(1, 'orders'), 'dprk', { kind: 'conduct-test', test: 'missile' });
  const world = closed(tested, 3);
  if (world.publicRecord[0]?.headlines[0] === undefined) throw new Error('nothing is on record');
  return world;
}
