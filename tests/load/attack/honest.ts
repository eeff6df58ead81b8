import { setTimeout as wait } from 'node:timers/promises';
import { TableStore } from '@letter/client/src/net/table-store.ts';

const PULSE_MS = 50;

/** Two people who play at a table while strangers do their worst, and what they noticed. */
export class Honest {
  readonly code: string;
  /** What nobody but these two may read. */
  readonly secrets: readonly string[];
  readonly #stores: readonly TableStore[];
  #isActive = true;
  #playing: Promise<unknown> = Promise.resolve();
  /** Requests that took longer than 200 ms, or were lost. */
  stalls = 0;
  pulses = 0;

  constructor(origin: string, code: string, mark: string) {
    this.code = code;
    const tokens = ['us', 'china'].map((seat) => `token-${seat}-${mark}`);
    this.secrets = [...tokens, `whisper-${mark}`];
    this.#stores = tokens.map((token, at) => new TableStore(`${origin}/rt`, { code, token, name: `Honest ${at + 1}` }));
  }

  /** Sits down, starts the game, whispers, and keeps the line busy. */
  async play(): Promise<void> {
    for (const [at, seat] of (['us', 'china'] as const).entries()) {
      const store = this.#stores[at];
      store?.open();
      while (store?.getSnapshot().view === null) await wait(20);
      await store?.line?.request('seat.take', { seat }, 5_000).catch(() => undefined);
    }
    const [first] = this.#stores;
    await first?.line?.request('table.start', {}, 5_000);
    while (first?.getSnapshot().view?.public === null) await wait(20);
    const whisper = { messageId: 'whisper', to: 'china', text: this.secrets[2], pledge: false };
    await first?.line?.request('message.send', whisper, 5_000).catch(() => undefined);
    this.#playing = Promise.all(this.#stores.map((store) => this.#pulse(store)));
  }

  async rest(): Promise<void> {
    this.#isActive = false;
    await this.#playing;
    for (const store of this.#stores) store.close();
  }

  async #pulse(store: TableStore): Promise<void> {
    while (this.#isActive) {
      const asked = performance.now();
      const isLost =
        (await store.line?.request('table.time', {}, 5_000).then(
          () => false,
          () => true,
        )) ?? true;
      this.pulses += 1;
      if (isLost || performance.now() - asked > 200) this.stalls += 1;
      await wait(PULSE_MS);
    }
  }
}
