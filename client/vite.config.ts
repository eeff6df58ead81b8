import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv } from 'vite';

export default defineConfig(({ mode }) => {
  const { LETTER_SERVER_PORT = '2567' } = loadEnv(mode, '.', 'LETTER_');
  const server = `http://127.0.0.1:${LETTER_SERVER_PORT}`;
  return {
    plugins: [react()],
    // Two copies of either would break hooks, or the decoding of patches.
    resolve: { dedupe: ['react', 'react-dom', '@colyseus/schema'] },
    server: {
      proxy: {
        '/api': server,
        '/rt': { target: server, ws: true, rewrite: (path) => path.replace(/^\/rt/, '') },
      },
    },
    build: { outDir: 'dist', emptyOutDir: true, target: ['es2022', 'chrome111', 'firefox115', 'safari16.4'] },
  };
});
