import { STYLE_LAYERS } from '@letter/client/src/styles/layers.ts';

/** A name of a layer. */
type StyleLayer = (typeof STYLE_LAYERS)[number];

/** The place of a style sheet: the layer its rules belong to, and the room whose classes it may name. */
export interface Place {
  readonly layer: StyleLayer;
  readonly room: string;
}

const isLayer = (name: string): name is StyleLayer => STYLE_LAYERS.some((layer) => layer === name);

/** The place of a style sheet by its path from `client/src`; `undefined` where no style sheet may be. */
export function placeOf(path: string): Place | undefined {
  const [folder = '', second = ''] = path.split('/');
  if (folder === 'styles')
    return path.endsWith('tokens.css') ? { layer: 'tokens', room: 'tokens' } : { layer: 'base', room: 'base' };
  if (!isLayer(folder)) return undefined;
  return { layer: folder, room: folder === 'ui' || folder === 'marks' ? folder : `${folder}/${second}` };
}
