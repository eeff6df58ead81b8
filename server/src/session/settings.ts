import { cutText, tidyName } from '@letter/shared/protocol';
import { SESSION_LIMITS } from '@letter/shared/session';
import type { SessionSettings } from '@letter/shared/session';

/** Settings as they are kept: the name in one legible line, each role once; `null` without a name. */
export function tidySettings(settings: SessionSettings): SessionSettings | null {
  const name = tidyTitle(settings.name);
  return name === null ? null : { ...settings, name, roles: [...new Set(settings.roles)] };
}

/** A title may be longer than the name of a person, and is as plain. */
function tidyTitle(typed: string): string | null {
  const words = typed.split(/\s+/u).flatMap((word) => tidyName(word) ?? []);
  const title = cutText(words.join(' '), SESSION_LIMITS.nameGraphemes).trim();
  return title === '' ? null : title;
}
