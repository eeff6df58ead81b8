// What the load needs of a package that is installed in a temporary folder only.

interface TurnState {
  current: string;
  turn: number;
  cells: string[];
  log: string[];
  seats: Record<string, { name: string; score: number; bid: number; note: string }>;
}

declare module 'boardgame.io/dist/cjs/core.js' {
  const core: { readonly INVALID_MOVE: 'INVALID_MOVE' };
  export default core;
}

declare module 'boardgame.io/dist/cjs/server.js' {
  interface Game {
    readonly name: string;
    readonly minPlayers: number;
    readonly maxPlayers: number;
    readonly setup: () => TurnState;
    readonly turn: object;
    readonly moves: {
      readonly act: {
        readonly move: (at: { G: TurnState; playerID: string }, cell: number, v: string) => 'INVALID_MOVE' | undefined;
        readonly ignoreStaleStateID: boolean;
      };
    };
    readonly deltaState: boolean;
  }
  const server: {
    readonly Origins: { readonly LOCALHOST: RegExp };
    readonly Server: (options: { readonly games: readonly Game[]; readonly origins: readonly RegExp[] }) => {
      run(options: { readonly port: number }): Promise<unknown>;
    };
  };
  export default server;
}
