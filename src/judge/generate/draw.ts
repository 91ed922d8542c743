import { taughtOf } from '../kinds/lessons.ts';
import { drawIn, type Drawn, type ProblemRequest } from '../one-kind/draw.ts';

/**
 * Draws until the problem's answer tells its mistakes apart.
 *
 * @throws as `drawIn` does.
 */
export const draw = (request: ProblemRequest): Drawn => drawIn(taughtOf(request), request);
