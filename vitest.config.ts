import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            '{shared,electron,renderer,scripts}/**/*.test.{ts,tsx}',
            'tests/{fences,lockfile}.test.ts',
            'tests/{bench,security}/**/*.test.ts',
          ],
          environment: 'node',
        },
      },
      {
        extends: true,
        test: {
          name: 'papers',
          include: ['tests/papers/**/*.test.ts'],
          environment: 'node',
          testTimeout: 240_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'printing',
          include: ['tests/printing/**/*.test.ts'],
          environment: 'node',
        },
      },
    ],
  },
});
