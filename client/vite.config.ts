import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv } from 'vite';
import type { Plugin } from 'vite';
import { chunkPlan } from './build/chunk-plan.ts';
import { fonts } from './build/fonts.ts';
import { pageLinks } from './build/page-links.ts';
import { STYLE_LAYERS } from './src/styles/layers.ts';

const FOR_READERS = new Set(['$schema', 'about', 'notes']);

/** A browser needs the data of a world, not what its file says to readers. */
const withoutNotes: Plugin = {
  name: 'scenario-without-notes',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/scenario\/data\/[^/]+\.json$/.test(id)) return null;
    const data: unknown = JSON.parse(code);
    return {
      code: JSON.stringify(data, (key, value: unknown) => (FOR_READERS.has(key) ? undefined : value)),
      map: null,
    };
  },
};

/** A browser orders layers as it meets them, and which style sheet comes first is the bundler's choice: each says it. */
const layersFirst: Plugin = {
  name: 'layers-first',
  enforce: 'post',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'asset' && file.fileName.endsWith('.css'))
        file.source = `@layer ${STYLE_LAYERS.join(',')};${String(file.source)}`;
  },
};

// Two copies of either would break hooks, or the decoding of patches.
const SHARED = { resolve: { dedupe: ['react', 'react-dom', '@colyseus/schema'] } };

export default defineConfig(async ({ command, mode }) => {
  const { LETTER_SERVER_PORT = '2567' } = loadEnv(mode, '.', 'LETTER_');
  const server = `http://127.0.0.1:${LETTER_SERVER_PORT}`;
  const plan =
    command === 'build' ? await chunkPlan({ ...SHARED, mode, plugins: [withoutNotes, fonts, react()] }) : true;
  return {
    ...SHARED,
    plugins: [withoutNotes, fonts, layersFirst, pageLinks, react()],
    server: {
      proxy: {
        '/api': server,
        '/rt': { target: server, ws: true, rewrite: (path: string) => path.replace(/^\/rt/, '') },
      },
    },
    // The server writes the path under which it serves the page into its addresses.
    base: command === 'build' ? './' : '/',
    build: {
      rolldownOptions: {
        output: {
          codeSplitting: plan,
        },
      },
      outDir: 'dist',
      emptyOutDir: true,
      target: ['es2022', 'chrome111', 'firefox115', 'safari16.4'],
    },
  };
});
