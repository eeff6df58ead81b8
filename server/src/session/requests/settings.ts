import { err } from '@letter/shared/play';
import type { SessionRequestOf } from '@letter/shared/protocol';
import type { SessionCore } from '../core.ts';
import { doneIf } from '../done.ts';
import type { DoneOrNot } from '../done.ts';
import { record } from '../record.ts';
import { tidySettings } from '../settings.ts';

/** Change what a host chose; once tables play, what they were made of stays. */
export async function setSettings(
  core: SessionCore,
  by: string,
  { settings: wanted }: SessionRequestOf<'host.settings'>,
): DoneOrNot {
  const settings = tidySettings(wanted);
  if (settings === null) return err({ code: 'malformed', path: 'settings.name' });
  const { stage, settings: before } = core.state;
  // The world is the session's from its first moment: its seed and its events were drawn for it.
  if (settings.scenario !== before.scenario) return err({ code: 'already-started' });
  if (stage !== 'hall' && (settings.format !== before.format || settings.bots !== before.bots)) {
    return err({ code: 'already-started' });
  }
  const kept = await record(core, [{ kind: 'settings-set', by, settings }]);
  if (kept.ok && settings.rule !== before.rule)
    await Promise.all([...core.tables.values()].map(({ conduct }) => conduct.rule(settings.rule)));
  return doneIf(kept);
}
