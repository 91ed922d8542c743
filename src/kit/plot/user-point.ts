/** A pointer's place in the user units of a drawing; undefined where the drawing is not on the page. */
export function userPoint(svg: SVGSVGElement | null, event: MouseEvent): DOMPoint | undefined {
  const matrix = svg?.getScreenCTM();
  return matrix ? new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse()) : undefined;
}
