/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    // tfjs's gradients do not load as plain Node modules; Vite reads them.
    server: { deps: { inline: [/@tensorflow/] } },
  },
});
