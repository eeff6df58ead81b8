// The layers of the code and which layer may import which: the rules of direction, as data.
// The lint plugin beside this file reports every import that this table does not allow.

/** A part of the tree with its own rules of direction. */
type Layer = {
  readonly name: string;
  /** Paths from the root: a folder (ends with `/`), or a file in which `*` stands for any one name. */
  readonly at: readonly string[];
  /** Names of the layers it may import, besides itself. */
  readonly imports: readonly string[];
  /** The folders directly inside it may not import each other: what they share lies in a layer below. */
  readonly isApart?: true;
};

const SEAT_SIDE = ['lib', 'terms', 'model', 'rules', 'orders'];
const FACES = [
  'play',
  'worlds',
  'authority',
  'bots-face',
  'expert-face',
  'what-if-face',
  'lab',
  'session-face',
  'protocol',
];
// Both take a core for a good part of a second: only what runs in a thread of its own may import them.
const SLOW_FACES = ['expert-face', 'what-if-face'];
const QUICK_FACES = FACES.filter((face) => !SLOW_FACES.includes(face));
const SERVER_PORTS = ['server/table', 'server/cluster-ports', 'server/lib', 'server/config', ...QUICK_FACES];
const SERVER_PARTS = [
  'server/log',
  'server/files',
  'server/sync',
  'server/cluster',
  'server/redis',
  'server/lobby',
  'server/session',
  'server/session-ports',
];
const CLIENT_FACES = ['play', 'worlds', 'session-face', 'protocol', 'client/lib', 'client/text'];
const CLIENT_LOOK = ['client/ui', 'client/marks', 'client/styles'];
const CLIENT_PARTS = ['client/net', 'client/state', 'client/kit', 'client/features', 'client/lab', ...CLIENT_LOOK];

const LAYERS: readonly Layer[] = [
  { name: 'lib', at: ['shared/src/lib/'], imports: [] },
  // The shape of an order kind is in the folder of its kind, like its effect.
  { name: 'terms', at: ['shared/src/terms/', 'shared/src/orders/*/shape.ts'], imports: ['lib'] },
  { name: 'model', at: ['shared/src/model/'], imports: ['lib', 'terms'] },
  { name: 'rules', at: ['shared/src/rules/'], imports: ['lib', 'terms', 'model'] },
  { name: 'orders', at: ['shared/src/orders/'], imports: ['lib', 'terms', 'model', 'rules'] },
  { name: 'scenario', at: ['shared/src/scenario/'], imports: SEAT_SIDE },
  // What a kind is worth to a bot is in the folder of the kind as well.
  { name: 'bots', at: ['shared/src/bots/', 'shared/src/orders/*/bot.ts'], imports: [...SEAT_SIDE, 'scenario'] },
  // A host's group of tables: what page and server both reckon with, and nothing secret.
  { name: 'session', at: ['shared/src/session/'], imports: SEAT_SIDE },
  { name: 'protocol', at: ['shared/src/protocol/'], imports: [...SEAT_SIDE, 'session'] },
  // The whole World: what only the authority may read.
  {
    name: 'truth',
    at: ['shared/src/truth/', 'shared/src/orders/*/effect.ts'],
    imports: [...SEAT_SIDE, 'scenario'],
  },
  // The whole of a session, and what each of its audiences may see.
  {
    name: 'session-truth',
    at: ['shared/src/truth/session/'],
    imports: [...SEAT_SIDE, 'scenario', 'truth', 'record', 'session', 'protocol'],
  },
  { name: 'record', at: ['shared/src/record/'], imports: [...SEAT_SIDE, 'scenario', 'truth', 'protocol'] },
  // Bots that look ahead: they play worlds on with the real engine that they imagine from a SeatView, and see no other.
  {
    name: 'expert',
    at: ['shared/src/expert/'],
    imports: [...SEAT_SIDE, 'scenario', 'truth', 'bots'],
  },
  {
    name: 'experiments',
    at: ['shared/src/experiments/'],
    imports: [...SEAT_SIDE, 'scenario', 'truth', 'record', 'bots', 'expert', 'protocol'],
  },
  { name: 'play', at: ['shared/src/play.ts'], imports: [...SEAT_SIDE, 'scenario'] },
  {
    name: 'authority',
    at: ['shared/src/authority.ts'],
    imports: [...SEAT_SIDE, 'scenario', 'truth', 'record', 'session-truth'],
  },
  { name: 'session-face', at: ['shared/src/session.ts'], imports: [...SEAT_SIDE, 'session'] },
  { name: 'bots-face', at: ['shared/src/bots.ts'], imports: ['bots'] },
  { name: 'expert-face', at: ['shared/src/expert.ts'], imports: ['expert'] },
  { name: 'what-if-face', at: ['shared/src/what-if.ts'], imports: ['experiments'] },
  { name: 'worlds', at: ['shared/src/worlds.ts'], imports: ['scenario'] },
  { name: 'lab', at: ['shared/src/lab.ts'], imports: [...SEAT_SIDE, 'scenario', 'experiments'] },

  { name: 'server/lib', at: ['server/src/lib/'], imports: ['play', 'protocol'] },
  {
    name: 'server/config',
    at: ['server/src/config.ts', 'server/src/settings.ts'],
    imports: ['server/lib', 'authority'],
  },
  { name: 'server/table', at: ['server/src/table/'], imports: ['server/lib', ...QUICK_FACES] },
  // What one of several processes knows of the others, and one that is alone.
  {
    name: 'server/cluster-ports',
    at: ['server/src/cluster/ports.ts', 'server/src/cluster/sole-member.ts'],
    imports: ['server/table', 'play', 'authority', 'protocol'],
  },
  { name: 'server/cluster', at: ['server/src/cluster/'], imports: SERVER_PORTS },
  { name: 'server/redis', at: ['server/src/redis/'], imports: SERVER_PORTS },
  // The stores keep sessions as well.
  { name: 'server/session-ports', at: ['server/src/session/ports.ts'], imports: SERVER_PORTS },
  { name: 'server/log', at: ['server/src/log/'], imports: ['server/session-ports', ...SERVER_PORTS] },
  { name: 'server/files', at: ['server/src/files/'], imports: SERVER_PORTS },
  {
    name: 'server/sync',
    at: ['server/src/sync/'],
    imports: ['server/table', 'server/session-ports', 'server/lib', 'play', 'protocol'],
  },
  { name: 'server/lobby', at: ['server/src/lobby/'], imports: SERVER_PORTS },
  // A session opens tables of the lobby and conducts them; tables and lobby know nothing of sessions.
  {
    name: 'server/session',
    at: ['server/src/session/'],
    imports: ['server/session-ports', 'server/lobby', ...SERVER_PORTS],
  },
  { name: 'server/rooms', at: ['server/src/rooms/'], imports: [...SERVER_PARTS, ...SERVER_PORTS] },
  { name: 'server/metrics', at: ['server/src/metrics/'], imports: ['server/session-ports', ...SERVER_PORTS] },
  { name: 'server/experts', at: ['server/src/experts/'], imports: ['expert-face', ...SERVER_PORTS] },
  { name: 'server/what-ifs', at: ['server/src/what-ifs/'], imports: ['what-if-face', ...SERVER_PORTS] },
  { name: 'server/http', at: ['server/src/http/'], imports: [...SERVER_PARTS, ...SERVER_PORTS] },
  {
    name: 'server/cli',
    at: ['server/src/cli/'],
    imports: ['what-if-face', 'server/log', 'server/files', 'server/session-ports', ...SERVER_PORTS],
  },
  {
    name: 'server/main',
    at: ['server/src/*'],
    imports: [
      'server/rooms',
      'server/http',
      'server/cli',
      'server/experts',
      'server/what-ifs',
      'server/metrics',
      ...SERVER_PARTS,
      ...SERVER_PORTS,
    ],
  },

  { name: 'client/lib', at: ['client/src/lib/'], imports: [] },
  { name: 'client/styles', at: ['client/src/styles/'], imports: [] },
  { name: 'client/ui', at: ['client/src/ui/'], imports: ['client/lib', 'client/styles'] },
  { name: 'client/text', at: ['client/src/text/'], imports: ['client/lib'] },
  {
    name: 'client/marks',
    at: ['client/src/marks/'],
    imports: ['play', 'client/lib', 'client/text', 'client/ui', 'client/styles'],
  },
  { name: 'client/lab', at: ['client/src/lab/'], imports: [...QUICK_FACES, 'client/lib'] },
  { name: 'client/net', at: ['client/src/net/'], imports: CLIENT_FACES },
  { name: 'client/state', at: ['client/src/state/'], imports: ['client/net', ...CLIENT_FACES] },
  {
    name: 'client/kit',
    at: ['client/src/kit/'],
    imports: ['client/net', 'client/state', ...CLIENT_LOOK, ...CLIENT_FACES],
  },
  {
    name: 'client/features',
    at: ['client/src/features/'],
    imports: ['client/net', 'client/state', 'client/kit', 'client/lab', ...CLIENT_LOOK, ...CLIENT_FACES],
    isApart: true,
  },
  {
    name: 'client/app',
    at: ['client/src/app/', 'client/src/*'],
    imports: [...CLIENT_PARTS, ...CLIENT_FACES],
  },
];

/** Packages of this workspace by the name they are imported with, and the folder the rest of the name stands for. */
const FACE_OF: Readonly<Record<string, string>> = {
  '@letter/shared/play': 'shared/src/play.ts',
  '@letter/shared/worlds': 'shared/src/worlds.ts',
  '@letter/shared/authority': 'shared/src/authority.ts',
  '@letter/shared/bots': 'shared/src/bots.ts',
  '@letter/shared/expert': 'shared/src/expert.ts',
  '@letter/shared/lab': 'shared/src/lab.ts',
  '@letter/shared/session': 'shared/src/session.ts',
  '@letter/shared/what-if': 'shared/src/what-if.ts',
  '@letter/shared/protocol': 'shared/src/protocol/protocol.ts',
};

const isAt = (path: string, place: string): boolean => {
  if (place.endsWith('/')) return path.startsWith(place);
  const names = path.split('/');
  const wanted = place.split('/');
  return names.length === wanted.length && wanted.every((name, i) => name === '*' || name === names[i]);
};

/** The layer of a path from the root, by the longest matching place; undefined outside every layer. */
export const findLayer = (path: string): Layer | undefined => {
  const fits = LAYERS.flatMap((layer) =>
    layer.at.filter((place) => isAt(path, place)).map((place) => ({ layer, place })),
  );
  return fits.toSorted((a, b) => b.place.length - a.place.length)[0]?.layer;
};

/** The path from the root that an import resolves to; undefined for a package that is not of this workspace. */
export const resolveImport = (from: string, specifier: string): string | undefined => {
  const plain = specifier.replace(/[?#].*$/, '');
  if (plain.startsWith('@letter/')) {
    const [, name = '', ...rest] = plain.split('/');
    return FACE_OF[plain] ?? `${name}/${rest.join('/')}`;
  }
  if (!plain.startsWith('.')) return undefined;
  const parts = from.split('/').slice(0, -1);
  for (const part of plain.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
};

/** The folder directly inside a layer that contains a path; empty for a file directly in the layer. */
const roomOf = (path: string, { at }: Layer): string => {
  const place = at.find((one) => isAt(path, one)) ?? '';
  const inside = path.slice(place.length).split('/');
  return inside.length > 1 ? (inside[0] ?? '') : '';
};

const isGoverned = (path: string): boolean => /^(client|server|shared)\/src\//.test(path);

/** Why a file may not import this, as one sentence; undefined if it may. Paths are from the root, with `/`. */
export const findWrongDirection = (from: string, specifier: string): string | undefined => {
  if (!isGoverned(from)) return undefined;
  const target = resolveImport(from, specifier);
  if (target === undefined) return undefined;
  const own = findLayer(from);
  if (own === undefined) return `${from} lies in no layer: add its folder to tests/tools/lint/layers.ts.`;
  const other = findLayer(target);
  if (other === undefined) return `${own.name} may not import ${specifier}: it is no face and no layer.`;
  if (other === own) {
    if (own.isApart !== true || roomOf(from, own) === roomOf(target, own)) return undefined;
    return `${own.name}/${roomOf(from, own)} may not import ${own.name}/${roomOf(target, own)}: what both need goes to client/kit, what joins them to client/app.`;
  }
  const isFace = FACES.includes(other.name);
  const crosses = from.split('/')[0] !== target.split('/')[0];
  if (crosses && isFace && specifier.startsWith('.'))
    return `${own.name} must import ${other.name} by its package name, not by a path.`;
  if (own.imports.includes(other.name)) return undefined;
  const allowed = own.imports.length === 0 ? 'nothing of ours' : `only ${own.imports.join(', ')}`;
  return `${own.name} may not import ${other.name} (it imports ${allowed}).`;
};
