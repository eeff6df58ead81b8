import type { RawSocket } from '../../support/raw-socket.ts';

/** How long whoever asked waits for an answer or an end. */
const PATIENCE_MS = 25_000;

/** What hostile scripts did so far, and what came of it. */
export class Tallied {
  readonly origin: string;
  /** Words that only those at the honest table may read. */
  readonly #secrets: readonly string[];
  frames = 0;
  requests = 0;
  unanswered = 0;
  leaks = 0;

  constructor(origin: string, secrets: readonly string[]) {
    this.origin = origin;
    this.#secrets = secrets;
  }

  get port(): number {
    return Number(new URL(this.origin).port);
  }

  /** Searches what a stranger received. */
  search(received: string): void {
    if (this.#secrets.some((secret) => received.includes(secret))) this.leaks += 1;
  }

  /** Asks over HTTP; a connection that is cut is an answer, silence is none. */
  async ask(path: string, init: RequestInit = {}): Promise<{ readonly status: number; readonly text: string }> {
    this.requests += 1;
    try {
      const answer = await fetch(this.origin + path, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) });
      const text = await answer.text();
      this.search(text);
      return { status: answer.status, text };
    } catch (error) {
      if (error instanceof DOMException && error.name === 'TimeoutError') this.unanswered += 1;
      return { status: 0, text: '' };
    }
  }

  /** Waits until the server ends a connection. */
  async ended(line: RawSocket): Promise<void> {
    this.requests += 1;
    const late = setTimeout(() => {
      this.unanswered += 1;
      line.socket.destroy();
    }, PATIENCE_MS);
    this.search(await line.said);
    clearTimeout(late);
  }

  /** Posts JSON. */
  post(path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) {
    return this.ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  }
}
