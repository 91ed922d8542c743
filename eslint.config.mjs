import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import typescript from 'typescript-eslint';
import arrows from './eslint.arrows.mjs';

export default defineConfig(
  {
    ignores: ['dist/', 'dist-sub-path/', '.astro/', 'test-results/', 'reports/', '.stryker-tmp/', '**/*.generated.ts'],
  },
  js.configs.recommended,
  typescript.configs.strict,
  astro.configs.recommended,
  arrows,
  {
    rules: {
      // A subscript that the code has just proved to exist reads better than a branch that cannot be reached.
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['scripts/**', 'bench/*', '*.config.{ts,mjs}'],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off' },
  },
  { files: ['public/**'], languageOptions: { globals: globals.browser } },
  {
    files: ['src/notebook/keep/elsewhere/**'],
    languageOptions: { globals: { ...globals.node, ...globals.browser, Deno: 'readonly', Inputs: 'readonly' } },
    rules: { 'no-console': 'off' },
  },
);
