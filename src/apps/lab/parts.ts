import { createFetched } from '../../kit/work/fetched.ts';

/**
 * What the lab comes alive without: pictures stand in the page as they were built, tools come when they are asked for. The
 * code of each is fetched when it is needed, and before that at the first sign of a reader.
 */
export const parts = {
  plane: createFetched(() => import('./pictures/LatentPlane.tsx')),
  manifold: createFetched(() => import('./pictures/Manifold.tsx')),
  curve: createFetched(() => import('./panels/Curve.tsx')),
  forwardPass: createFetched(() => import('../../toy/forward-pass/ForwardPassView.tsx')),
  gradientStep: createFetched(() => import('./panels/GradientStepView.tsx')),
  generation: createFetched(() => import('../../toy/generation/GenerationView.tsx')),
  drawing: createFetched(() => import('./panels/DrawImage.tsx')),
  weights: createFetched(() => import('./panels/WeightsDialog.tsx')),
  keeping: createFetched(() => import('./keeping/keeping.ts')),
};

export function prepareParts(): void {
  for (const part of Object.values(parts)) void part.prepare();
}

/** Fetches what draws the lab and reads what was kept. Never rejects: what is not here then says so where it is missed. */
export async function loadParts(): Promise<void> {
  await Promise.all(Object.values(parts).map((part) => part.load()));
}

/** At build all is drawn. */
if (import.meta.env.SSR) await loadParts();
