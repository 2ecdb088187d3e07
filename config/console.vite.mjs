import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import { defineConfig } from 'vite';

const root = join(import.meta.dirname, '..');
/** config/build.mjs builds aside. */
const outDir = join(root, process.env.KAIPAI_BUILD_OUT ?? 'dist/console');

const output = {
  // the local server keeps files with such a name for good
  hashCharacters: 'hex',
  entryFileNames: 'assets/[name].[hash:8].js',
  chunkFileNames: 'assets/[name].[hash:8].js',
  assetFileNames: 'assets/[name].[hash:8][extname]',
};

/** The desk console: an app of its own below /console/, beside the phone client. */
export default defineConfig({
  root: join(root, 'src/console'),
  base: '/console/',
  publicDir: false,
  plugins: [react()],
  define: { 'process.env.KAIPAI_API_BASE': JSON.stringify(process.env.KAIPAI_API_BASE ?? '') },
  cacheDir: join(root, 'node_modules/.cache/vite'),
  build: {
    outDir,
    emptyOutDir: true,
    // desks have browsers of the last years, not of the last months
    target: ['chrome100', 'edge100', 'firefox100', 'safari15.4'],
    // config/size.mjs weighs the first view by it
    manifest: 'manifest.json',
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { output },
  },
  worker: { format: 'es', rolldownOptions: { output } },
});
