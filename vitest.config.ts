/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['tests/setup.ts'],
    // Every number by all its roads: a slow or busy machine is no failure.
    testTimeout: 60_000,
    // tfjs's gradients do not load as plain Node modules; bundled once, they do.
    deps: {
      optimizer: {
        ssr: {
          enabled: true,
          include: [
            '@tensorflow/tfjs-core',
            '@tensorflow/tfjs-backend-cpu',
            '@tensorflow/tfjs-backend-cpu/dist/base.js',
            '@tensorflow/tfjs-core/dist/register_all_gradients.js',
          ],
        },
      },
    },
  },
});
