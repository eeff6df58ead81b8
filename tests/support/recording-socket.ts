import { WebSocket } from 'ws';

/** Every byte that went through one socket, in order. */
export interface Recording {
  readonly url: string;
  /** Loses the connection without notice. */
  cut(): void;
  /** Ends the connection as a browser does whose page is closed or reloaded. */
  closePage(): void;
  /** Neither receives nor sends any more, without closing the connection: an unplugged cable. */
  pull(): void;
  /** The code with which it was closed; `null` while it is open. */
  closedWith: number | null;
  readonly frames: { readonly way: 'in' | 'out'; readonly bytes: Buffer }[];
}

/** All sockets of this process so far. */
export const recordings: Recording[] = [];

/** A socket that records its traffic. It replaces Node's own, which leaves the library waiting after a refusal. */
class RecordingSocket extends WebSocket {
  readonly #recording: Recording;

  constructor(...args: ConstructorParameters<typeof WebSocket>) {
    super(...args);
    this.#recording = {
      url: String(args[0]),
      frames: [],
      closedWith: null,
      cut: () => this.terminate(),
      closePage: () => this.close(1001),
      pull: () => this.pause(),
    };
    recordings.push(this.#recording);
    this.on('close', (code) => (this.#recording.closedWith = code));
    this.on('message', (data: Buffer | ArrayBuffer | Buffer[]) => {
      const bytes = Array.isArray(data) ? Buffer.concat(data) : Buffer.from(new Uint8Array(data));
      this.#recording.frames.push({ way: 'in', bytes });
    });
  }

  override send(data: Parameters<WebSocket['send']>[0], ...rest: unknown[]): void {
    this.#recording.frames.push({ way: 'out', bytes: Buffer.from(data as Uint8Array) });
    super.send(data, ...(rest as []));
  }
}

// Before the real-time library is imported: it takes the global one if there is one.
Object.assign(globalThis, { WebSocket: RecordingSocket });
