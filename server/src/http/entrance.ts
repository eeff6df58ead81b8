import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { HTTP_CALLS } from '@letter/shared/protocol';
import { pathOf } from './admission.ts';
import { turnAway } from './turn-away.ts';

/** What lies behind the entrance of a server. */
export interface Behind {
  /** Answers a call at another process if that is where it belongs; `null` for a server that is alone. */
  readonly elsewhere: ((request: IncomingMessage, response: ServerResponse) => Promise<boolean>) | null;
  readonly pages: RequestListener;
  readonly onFault: (error: unknown) => void;
}

/** What those who look after a server ask at any time. */
const ALWAYS: readonly string[] = [HTTP_CALLS.health.path, HTTP_CALLS.ready.path];

/**
 * The way in to a server: shut until its tables are back, so that nobody is told that their table does not exist, and then open to the
 * end.
 */
export class Entrance {
  #behind: Behind | null = null;
  #isOpen = false;

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** From now on those who look after the server are answered. */
  fit(behind: Behind): void {
    this.#behind = behind;
  }

  /** From now on everybody is. */
  open(): void {
    this.#isOpen = true;
  }

  readonly take: RequestListener = (request, response) => {
    const isAlways = ALWAYS.includes(pathOf(request));
    if (this.#behind === null || !(this.#isOpen || isAlways))
      return turnAway(request, response, { status: 503, error: { code: 'store-unavailable' } });
    const { elsewhere, pages } = this.#behind;
    if (isAlways || elsewhere === null) return pages(request, response);
    void this.#takeAtOwner(request, response, this.#behind);
  };

  async #takeAtOwner(
    request: IncomingMessage,
    response: ServerResponse,
    { elsewhere, pages, onFault }: Behind,
  ): Promise<void> {
    try {
      if (elsewhere === null || !(await elsewhere(request, response))) pages(request, response);
    } catch (error) {
      onFault(error);
      turnAway(request, response, { status: 500, error: { code: 'internal' } });
    }
  }
}
